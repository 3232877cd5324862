package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The README shows what the program prints: its commands are run and compared. */
class ReadmeTest {
  private static final Path README = Shared.PROJECT.resolve("README.md");
  private static final String ELLIPSIS = "...";
  private static final boolean UPDATE = "update".equals(System.getProperty("gold"));

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
  void whatItShowsIsWhatIsPrinted() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(README));
    List<Shown> all = shown(lines);
    assertThat(all).extracting(Shown::command).contains("make demo", "make test");
    for (int i = all.size() - 1; i >= 0; i--) {
      Shown shown = all.get(i);
      List<String> expected = List.copyOf(lines.subList(shown.from(), shown.to()));
      List<String> likewise = likewise(printed(shown.command()), expected);
      if (UPDATE) {
        lines.subList(shown.from(), shown.to()).clear();
        lines.addAll(shown.from(), likewise);
      } else {
        assertThat(expected)
            .as("$ %s (make gold takes over what is printed)", shown.command())
            .isEqualTo(likewise);
      }
    }
    if (UPDATE) {
      Files.writeString(README, String.join("\n", lines) + "\n");
    }
  }

  /** What was printed, with gaps where the README has them: before, after, or both. */
  private static List<String> likewise(List<String> printed, List<String> shown) {
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

  private static List<String> printed(String command) throws Exception {
    if (command.equals("make test")) {
      return List.of(lastWordOf("test"));
    }
    String line = command.equals("make demo") ? scriptOf("demo") : command;
    assertThat(line).startsWith("araxes ");
    return araxes(List.of(line.substring("araxes ".length()).split(" +")));
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

  private static List<String> araxes(List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx900m",
                "-Daraxes.terminal=",
                "-cp",
                System.getProperty("java.class.path"),
                "org.araxes.app.Main"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Shared.PROJECT.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.remove("COLUMNS");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", arguments)).isZero();
    return out.lines().toList();
  }
}
