package org.araxes.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one {@code .frames} file. Faults are collected and reading goes on. */
final class FrameLines {
  private static final Set<String> SPECIAL_PARTS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "clause",
          "mandate",
          "infinitive",
          "gerund",
          "possessive",
          "modifier",
          "sentence");

  private final String file;
  private final List<String> lines;
  private final Map<String, Set<String>> wordLists;
  private final List<Fault> faults;
  private final List<Frame> frames = new ArrayList<>();
  private @Nullable Draft draft;

  private static final class Draft {
    final int line;
    final List<FrameWord> words;
    final Meaning meaning;
    final List<Part> parts = new ArrayList<>();
    final List<Part> exclusions = new ArrayList<>();
    final List<Example> examples = new ArrayList<>();

    Draft(int line, List<FrameWord> words, Meaning meaning) {
      this.line = line;
      this.words = words;
      this.meaning = meaning;
    }
  }

  FrameLines(
      String file, List<String> lines, Map<String, Set<String>> wordLists, List<Fault> faults) {
    this.file = file;
    this.lines = lines;
    this.wordLists = wordLists;
    this.faults = faults;
  }

  List<Frame> read() {
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      if (line.isBlank()) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        close();
        open(i + 1, line);
      } else if (draft != null) {
        inside(draft, i + 1, line);
      }
    }
    close();
    return frames;
  }

  /** A comment is a whole line, or follows a blank: an article number "#4" inside words stays. */
  private static String withoutComment(String line) {
    if (line.startsWith("#")) {
      return "";
    }
    int at = line.indexOf(" # ");
    return at < 0 ? line : line.substring(0, at);
  }

  private void open(int number, String line) {
    int arrow = line.indexOf("->");
    if (arrow < 0) {
      fault(number, 1, "a frame begins 'words -> MEANING', but there is no '->'");
      draft = null;
      return;
    }
    List<FrameWord> words = new ArrayList<>();
    for (String word : line.substring(0, arrow).split(",")) {
      if (word.isBlank()) {
        fault(number, 1, "an empty word between commas");
      } else {
        words.add(word(number, word.strip()));
      }
    }
    draft = new Draft(number, words, meaning(number, line.substring(arrow + 2)));
  }

  private FrameWord word(int number, String text) {
    FrameWord.Kind kind = FrameWord.Kind.VERB;
    String letters = text;
    int slash = text.lastIndexOf('/');
    if (slash > 0) {
      letters = text.substring(0, slash).strip();
      switch (text.substring(slash + 1).strip()) {
        case "v" -> kind = FrameWord.Kind.VERB;
        case "n" -> kind = FrameWord.Kind.NOUN;
        case "a" -> kind = FrameWord.Kind.ADJECTIVE;
        default ->
            fault(
                number,
                lines.get(number - 1).indexOf(text) + 1,
                "'" + text + "': write /v, /n or /a");
      }
    }
    return new FrameWord(Arrays.asList(letters.split("\\s+")), kind);
  }

  private Meaning meaning(int number, String text) {
    String rest = text;
    List<String> contexts = List.of();
    int plus = rest.indexOf(" + ");
    if (plus >= 0) {
      contexts = Arrays.stream(rest.substring(plus + 3).split(",")).map(String::strip).toList();
      rest = rest.substring(0, plus);
    }
    String[] cells = rest.split("/");
    String first = cells[0].strip();
    boolean byContent = first.endsWith(" by content");
    if (byContent) {
      first = first.substring(0, first.length() - " by content".length()).strip();
    }
    if (first.isEmpty()) {
      fault(number, lines.get(number - 1).indexOf("->") + 1, "no meaning after '->'");
    }
    String second = cells.length > 1 && !byContent ? dash(cells[1]) : null;
    String code =
        byContent
            ? (cells.length > 1 ? dash(cells[1]) : null)
            : cells.length > 2 ? dash(cells[2]) : null;
    return new Meaning(first, second, code, contexts, byContent);
  }

  private static @Nullable String dash(String cell) {
    String value = cell.strip();
    return value.isEmpty() || value.equals("-") ? null : value;
  }

  private void inside(Draft draft, int number, String line) {
    String text = line.strip();
    if (text.startsWith("yes ") || text.startsWith("no ")) {
      boolean yes = text.startsWith("yes ");
      draft.examples.add(new Example(number, text.substring(yes ? 4 : 3).strip(), yes, Map.of()));
    } else if (!draft.examples.isEmpty()) {
      expected(draft, number, text);
    } else {
      part(draft, number, text);
    }
  }

  private void expected(Draft draft, int number, String text) {
    Example last = draft.examples.remove(draft.examples.size() - 1);
    Map<String, String> roles = new LinkedHashMap<>(last.roles());
    for (String pair : text.split(";")) {
      String[] cells = pair.strip().split("\\s+", 2);
      if (cells.length < 2) {
        fault(number, 1, "expected 'role words; role words', found '" + pair.strip() + "'");
      } else if (!last.sentence().contains(cells[1])) {
        fault(number, 1, "'" + cells[1] + "' does not stand in the sentence above");
      } else {
        roles.put(cells[0], cells[1]);
      }
    }
    draft.examples.add(new Example(last.line(), last.sentence(), last.yes(), roles));
  }

  private void part(Draft draft, int number, String text) {
    boolean not = text.startsWith("not ");
    String rest = not ? text.substring(4).strip() : text;
    String[] sides = split(rest);
    String role = "";
    String constraint = sides[1];
    if (!not) {
      int colon = sides[1].indexOf(':');
      role = (colon < 0 ? sides[1] : sides[1].substring(0, colon)).strip();
      constraint = colon < 0 ? "" : sides[1].substring(colon + 1);
      if (role.isEmpty()) {
        fault(number, 1, "'" + text + "': a part needs a role, as in 'subject  actor'");
        return;
      }
    }
    Constraint of = constraint(number, constraint);
    boolean choice = sides[0].contains(",") && sides[0].endsWith("!");
    for (String name : sides[0].split(",")) {
      String part = name.strip();
      boolean required = part.endsWith("!");
      part = required ? part.substring(0, part.length() - 1).strip() : part;
      if (!SPECIAL_PARTS.contains(part)) {
        Suggestion.among(part, SPECIAL_PARTS)
            .ifPresent(
                near ->
                    fault(
                        number,
                        lines.get(number - 1).indexOf(name.strip()) + 1,
                        "'" + name.strip() + "' is not a part; did you mean '" + near + "'?"));
      }
      (not ? draft.exclusions : draft.parts)
          .add(new Part(part, role, of, required && !choice, choice ? number : 0));
    }
  }

  /** Parts before the first blank that follows no comma; the rest behind it. */
  private static String[] split(String text) {
    int at = 0;
    while (at < text.length()) {
      int blank = text.indexOf(' ', at);
      if (blank < 0) {
        return new String[] {text, ""};
      }
      if (text.substring(0, blank).stripTrailing().endsWith(",")) {
        at = blank + 1;
      } else {
        return new String[] {text.substring(0, blank), text.substring(blank).strip()};
      }
    }
    return new String[] {text, ""};
  }

  private Constraint constraint(int number, String text) {
    if (text.isBlank()) {
      return Constraint.ANY;
    }
    Set<String> lemmas = new LinkedHashSet<>();
    Set<String> classes = new LinkedHashSet<>();
    for (String word : text.split(",")) {
      String w = word.strip();
      if (w.startsWith("@")) {
        Set<String> list = wordLists.get(w.substring(1));
        if (list == null) {
          fault(
              number,
              lines.get(number - 1).indexOf(w) + 1,
              "there is no word list '"
                  + w.substring(1)
                  + "'"
                  + Suggestion.among(w.substring(1), wordLists.keySet())
                      .map(s -> "; did you mean '@" + s + "'?")
                      .orElse(""));
        } else {
          lemmas.addAll(list);
        }
      } else if (w.startsWith("<") && w.endsWith(">")) {
        String name = w.substring(1, w.length() - 1);
        if (Constraint.CLASSES.contains(name)) {
          classes.add(name);
        } else {
          fault(
              number,
              lines.get(number - 1).indexOf(w) + 1,
              "'"
                  + w
                  + "' is not a class"
                  + Suggestion.among(name, Constraint.CLASSES)
                      .map(s -> "; did you mean '<" + s + ">'?")
                      .orElse(""));
        }
      } else if (!w.isEmpty()) {
        lemmas.add(w.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return new Constraint(lemmas, classes);
  }

  private void close() {
    if (draft == null) {
      return;
    }
    Draft done = draft;
    draft = null;
    if (done.examples.stream().noneMatch(Example::yes)) {
      fault(done.line, 1, "a frame needs a 'yes' sentence");
    }
    if (done.examples.stream().allMatch(Example::yes)) {
      fault(done.line, 1, "a frame needs a 'no' sentence");
    }
    frames.add(
        new Frame(
            file, done.line, done.words, done.meaning, done.parts, done.exclusions, done.examples));
  }

  private void fault(int line, int column, String message) {
    faults.add(new Fault(file, line, column, message));
  }
}
