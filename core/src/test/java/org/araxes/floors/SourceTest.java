package org.araxes.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that only the source text shows: size, and codes that belong in tables. */
class SourceTest {
  private static final int LONGEST_FILE = 400;
  private static final int LONGEST_METHOD = 60;
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CAMEO = Pattern.compile("\\d{2,4}");
  private static final Pattern METHOD = Pattern.compile("( +)\\S.*\\(.*\\{|( +)\\S.*\\) \\{");

  private static List<Path> sources() throws Exception {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "archive", "corenlp", "app")) {
      Path root = Path.of("..", module, "src", "main", "java");
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }

  @Test
  void filesAndMethodsAreShort() throws Exception {
    List<String> faults = new ArrayList<>();
    for (Path source : sources()) {
      List<String> lines = Files.readAllLines(source);
      if (lines.size() > LONGEST_FILE) {
        faults.add(source + " has " + lines.size() + " lines");
      }
      faults.addAll(longMethods(source, lines));
    }
    assertThat(faults).isEmpty();
  }

  static List<String> longMethods(Path source, List<String> lines) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = METHOD.matcher(lines.get(i));
      if (head.matches()
          && !lines
              .get(i)
              .matches(
                  " +(return |new |\\.|\\}|else|if |for |while |switch |try |do |synchronized |class |record |enum ).*")) {
        int indent = lines.get(i).length() - lines.get(i).stripLeading().length();
        int end = lines.subList(i, lines.size()).indexOf(" ".repeat(indent) + "}");
        if (indent <= 4 && end > LONGEST_METHOD && !lines.get(i).contains(" record ")) {
          faults.add(source + ":" + (i + 1) + " has a method of " + end + " lines");
        }
      }
    }
    return faults;
  }

  @Test
  void codesOfEventsStandInTables() throws Exception {
    Set<String> categories = categories();
    List<String> faults = new ArrayList<>();
    for (Path source : sources()) {
      faults.addAll(codes(source, Files.readAllLines(source), categories));
    }
    assertThat(faults).isEmpty();
  }

  static List<String> codes(Path source, List<String> lines, Set<String> categories) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher literal = LITERAL.matcher(lines.get(i));
      while (literal.find()) {
        String text = literal.group(1);
        if (CAMEO.matcher(text).matches() || categories.contains(text)) {
          faults.add(source + ":" + (i + 1) + " spells the code \"" + text + "\"");
        }
      }
    }
    return faults;
  }

  /** The categories of the ontology, from its own table. */
  private static Set<String> categories() throws Exception {
    Set<String> categories = new HashSet<>();
    List<String> rows = Files.readAllLines(Path.of("..", "rules", "ontology", "plover.tsv"));
    List<String> header = List.of(rows.get(0).split("\t"));
    for (String row : rows.subList(1, rows.size())) {
      categories.add(row.split("\t")[header.indexOf("category")]);
    }
    assertThat(categories).contains("ASSAULT");
    return categories;
  }

  @Test
  void bothRulesCanFail() {
    Path planted = Path.of("Planted.java");
    List<String> code = List.of("  String kind = \"ASSAULT\";", "  String code = \"190\";");
    assertThat(codes(planted, code, Set.of("ASSAULT")))
        .containsExactly(
            "Planted.java:1 spells the code \"ASSAULT\"", "Planted.java:2 spells the code \"190\"");
    List<String> method = new ArrayList<>(List.of("  void run(int i) {"));
    method.addAll(java.util.Collections.nCopies(60, "    step();"));
    method.add("  }");
    assertThat(longMethods(planted, method)).hasSize(1);
  }
}
