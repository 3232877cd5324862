package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README and the walks of the guide show what the program prints: their commands are run and
 * compared.
 */
class ReadmeTest {
  private static final String ELLIPSIS = "...";
  private static final String SERVE = "araxes serve ";
  private static final List<String> READING =
      List.of(
          "araxes read", "araxes add", "araxes explain", "araxes compare", "araxes check-claim");
  private static final String CLASSES = absolute(System.getProperty("java.class.path"));
  private static final boolean UPDATE = "update".equals(System.getProperty("gold"));

  @TempDir private static Path folder;

  /** A command and the lines that are said to follow, from one line of the README to another. */
  private record Shown(String command, int from, int to) {}

  private static List<Shown> shown(List<String> lines) {
    List<Shown> all = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      inside = lines.get(i).equals("```console") || inside && !lines.get(i).equals("```");
      if (inside && lines.get(i).startsWith("$ ")) {
        int end = i + 1;
        while (!lines.get(end).equals("```") && !lines.get(end).startsWith("$ ")) {
          end++;
        }
        all.add(new Shown(lines.get(i).substring(2), i + 1, end));
      }
    }
    return all;
  }

  @Test
  void theReadmeShowsWhatIsPrinted() throws Exception {
    Path readme = Shared.PROJECT.resolve("README.md");
    assertThat(shown(Files.readAllLines(readme)))
        .extracting(Shown::command)
        .contains("make demo", "make test");
    compare(readme, Shared.PROJECT);
  }

  /** In a folder of its own, as its reader has it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"conflict-researcher", "humanitarian-analyst", "fact-checker", "historian"})
  void aWalkShowsWhatIsPrinted(String walk) throws Exception {
    Path home = Files.createDirectory(folder.resolve(walk));
    Files.createDirectory(home.resolve("samples"));
    try (Stream<Path> samples = Files.list(Shared.SAMPLES)) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, home.resolve("samples").resolve(sample.getFileName()));
      }
    }
    compare(Shared.PROJECT.resolve("docs/guide/" + walk + ".md"), home);
  }

  private static void compare(Path text, Path home) throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(text));
    int moved = 0;
    for (Shown shown : shown(lines)) {
      List<String> expected = List.copyOf(lines.subList(shown.from() + moved, shown.to() + moved));
      List<String> likewise = likewise(printed(shown.command(), home), expected);
      if (UPDATE) {
        lines.subList(shown.from() + moved, shown.to() + moved).clear();
        lines.addAll(shown.from() + moved, likewise);
        moved += likewise.size() - expected.size();
      } else {
        assertThat(expected)
            .as("$ %s (make gold takes over what is printed)", shown.command())
            .isEqualTo(likewise);
      }
    }
    if (UPDATE) {
      Files.writeString(text, String.join("\n", lines) + "\n");
    }
  }

  /** What was printed, with gaps where the README has them: before, after, or both. */
  private static List<String> likewise(List<String> printed, List<String> shown) {
    if (shown.isEmpty()) {
      return printed;
    }
    boolean before = shown.get(0).equals(ELLIPSIS);
    boolean after = shown.get(shown.size() - 1).equals(ELLIPSIS);
    List<String> middle = shown.subList(before ? 1 : 0, shown.size() - (after ? 1 : 0));
    int from = before ? printed.indexOf(middle.get(0)) : 0;
    assertThat(from).as("is printed: " + middle.get(0)).isNotNegative();
    int to = after ? Math.min(printed.size(), from + middle.size()) : printed.size();
    List<String> lines = new ArrayList<>(printed.subList(from, to));
    if (before) {
      lines.add(0, ELLIPSIS);
    }
    if (after) {
      lines.add(ELLIPSIS);
    }
    return lines;
  }

  private static List<String> printed(String command, Path home) throws Exception {
    if (command.equals("make test")) {
      return List.of(lastWordOf("test"));
    }
    if (command.startsWith(SERVE)) {
      serve(command, home);
      return List.of();
    }
    String line = command.equals("make demo") ? scriptOf("demo") : command;
    Process process = shell(line, home);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(line).isZero();
    return out.lines().toList();
  }

  /** Waits until the page is served, then ends it. */
  private static void serve(String command, Path home) throws Exception {
    assertThat(home.resolve(command.substring(SERVE.length()))).exists();
    Process process = shell(command + " --no-browser --port 0", home);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("http://127.0.0.1:");
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  /** What the recipe of a goal prints when all has gone well. */
  private static String lastWordOf(String goal) throws IOException {
    List<String> makefile = Files.readAllLines(Shared.PROJECT.resolve("Makefile"));
    String last = "";
    boolean inside = false;
    for (String line : makefile) {
      inside = line.startsWith(goal + ":") || inside && line.startsWith("\t");
      last = inside && line.startsWith("\t@echo ") ? line : last;
    }
    return last.substring("\t@echo ".length()).replace("\"", "");
  }

  /** The command that a script ends in. */
  private static String scriptOf(String name) throws IOException {
    List<String> script = Files.readAllLines(Shared.PROJECT.resolve("scripts").resolve(name));
    String last = script.get(script.size() - 1);
    return last.substring(last.indexOf("bin/araxes") + 4).replace(" \"$@\"", "");
  }

  /** A line as a shell runs it; no text is parsed twice for all of them. */
  private static Process shell(String line, Path home) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program =
        "araxes() { '%s' -Xmx900m -XX:TieredStopAtLevel=1 -Daraxes.terminal= org.araxes.app.Main"
            + " \"$@\"; }\n%s";
    boolean reads = READING.stream().anyMatch(line::startsWith);
    String kept = reads ? " --parses '" + folder.resolve("parses") + "'" : "";
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", String.format(program, java, line + kept))
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.remove("COLUMNS");
    environment.put("CLASSPATH", CLASSES);
    return builder.start();
  }

  private static String absolute(String classpath) {
    return Stream.of(classpath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
