package org.araxes.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.rulebook.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file line by line. What a line is shows from its shape; where it does not (a phrase
 * without a code), from the lines before it and from what most of the file is. A line that cannot
 * be understood is named and passed over.
 */
final class DictionaryFile {
  private enum Kind {
    VERBS,
    ACTORS,
    AGENTS,
    SETS,
    ISSUES,
    DISCARDS
  }

  private final String file;
  private final Entries entries;
  private final Kind usual;
  private final boolean voices;
  private @Nullable Kind now;
  private @Nullable VerbCode block;
  private String set = "";
  private final Map<String, List<String>> substitutes = new TreeMap<>();

  DictionaryFile(String file, List<String> lines, Entries entries) {
    this.file = file;
    this.entries = entries;
    this.usual = usual(lines);
    this.voices = lines.stream().anyMatch(l -> l.startsWith("- ") && PatternLine.hasSlots(l));
  }

  private static Kind usual(List<String> lines) {
    if (lines.stream().anyMatch(l -> l.startsWith("- ") || l.startsWith("---"))) {
      return Kind.VERBS;
    }
    if (lines.stream().anyMatch(l -> l.startsWith("n:") || l.startsWith("v:"))) {
      return Kind.ISSUES;
    }
    if (lines.stream().anyMatch(l -> l.contains("[~"))) {
      return Kind.AGENTS;
    }
    return lines.stream().anyMatch(l -> l.contains("[")) ? Kind.ACTORS : Kind.DISCARDS;
  }

  void read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = Line.plain(lines.get(i));
      if (line.isBlank()) {
        continue;
      }
      try {
        String rule = file + ":" + (i + 1);
        line(line, rule);
        entries.written(rule, line.strip());
      } catch (IllegalArgumentException e) {
        entries.fault(new Fault(file, i + 1, 0, e.getMessage()));
      }
    }
  }

  private void line(String line, String rule) {
    String bare = line.strip();
    if (bare.startsWith("---")) {
      block(bare);
    } else if (bare.startsWith("- ") || bare.startsWith("-\t")) {
      now = Kind.VERBS;
      entries.pattern(bare.substring(1).strip(), voices, file, rule);
    } else if (bare.startsWith("~") && bare.indexOf('=') >= 0) {
      entries.transformation(Transformation.parse(bare.substring(1), rule));
    } else if (bare.startsWith("&")) {
      set(bare.substring(1));
    } else if (bare.startsWith("!") && bare.indexOf('=') > 0) {
      substitutes(bare);
    } else if (bare.startsWith("<TIME>")) {
      entries.shift(shift(bare.substring("<TIME>".length()), rule));
    } else if (bare.startsWith("n:") || bare.startsWith("v:") || bare.startsWith("~")) {
      issue(bare);
    } else if (bare.startsWith("+")) {
      more(bare.substring(1).strip(), rule);
    } else if (bare.startsWith("[") && Character.isWhitespace(line.charAt(0))) {
      entries.codes(codes(Line.parse(bare)));
    } else {
      entry(Line.parse(bare), rule);
    }
  }

  /** {@code --- PROTEST [140] ---}. */
  private void block(String line) {
    now = Kind.VERBS;
    List<String> codes = Line.parse(line).codes();
    block = null;
    if (!codes.isEmpty()) {
      block = VerbCode.parse(codes.get(0), voices);
    }
  }

  private void set(String line) {
    now = Kind.SETS;
    int equals = line.indexOf('=');
    set = (equals < 0 ? line : line.substring(0, equals)).strip();
    if (set.isEmpty()) {
      throw new IllegalArgumentException("a set without a name");
    }
    entries.set(set);
    if (equals >= 0) {
      for (String member : line.substring(equals + 1).split(",")) {
        entries.member(set, member.strip());
      }
    }
  }

  /** {@code !SET! = A, B}. */
  private void substitutes(String line) {
    int equals = line.indexOf('=');
    List<String> members = new ArrayList<>();
    for (String member : line.substring(equals + 1).split(",")) {
      if (!member.isBlank()) {
        members.add(member.strip());
      }
    }
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a set without members");
    }
    substitutes.put(line.substring(0, equals).strip(), members);
  }

  private static DayShift shift(String line, String rule) {
    Line parts = Line.parse(line);
    if (parts.codes().size() != 1 || parts.phrase().isEmpty()) {
      throw new IllegalArgumentException("a shift of time is '<TIME> WORDS [+7]'");
    }
    try {
      return new DayShift(
          Words.parse(parts.phrase()), Integer.parseInt(parts.codes().get(0)), rule);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + parts.codes().get(0) + "' is no number of days");
    }
  }

  private void issue(String line) {
    now = Kind.ISSUES;
    if (line.startsWith("~")) {
      entries.issue(new Issue(Words.parse(line.substring(1)), null));
      return;
    }
    Line parts = Line.parse(line.substring(2));
    if (parts.codes().size() != 1 || parts.phrase().isEmpty()) {
      throw new IllegalArgumentException("an issue is 'n:words [LABEL]'");
    }
    String label = parts.codes().get(0).toLowerCase(Locale.ROOT);
    entries.issue(new Issue(Words.parse(parts.phrase()), label));
  }

  /** {@code +SYNONYM}: one more name, one more member, or a phrase that discards a whole story. */
  private void more(String phrase, String rule) {
    Kind kind = now == null ? usual : now;
    switch (kind) {
      case SETS -> entries.member(set, phrase);
      case ACTORS, AGENTS -> entries.name(phrase);
      case VERBS -> entries.form(phrase);
      case ISSUES, DISCARDS -> entries.discard(Words.parse(phrase), true);
    }
  }

  private void entry(Line line, String rule) {
    if (line.phrase().isEmpty()) {
      throw new IllegalArgumentException("a code without words");
    }
    Kind kind = kind(line);
    now = kind;
    switch (kind) {
      case VERBS -> verb(line, rule);
      case ACTORS, AGENTS -> actor(line, rule);
      case SETS, ISSUES, DISCARDS -> entries.discard(Words.parse(line.phrase()), false);
    }
  }

  private Kind kind(Line line) {
    String code = line.codes().isEmpty() ? "" : line.codes().get(0);
    if (code.isEmpty() || code.equals(VerbCode.NOTHING) || code.equals(VerbCode.DISCARD)) {
      boolean told = now != null && now != Kind.SETS && now != Kind.ISSUES;
      return told ? now : usual;
    }
    if (Character.isDigit(code.charAt(0))) {
      return Kind.VERBS;
    }
    return code.indexOf('~') >= 0 ? Kind.AGENTS : Kind.ACTORS;
  }

  private void verb(Line line, String rule) {
    List<Words> forms = new ArrayList<>();
    forms.add(Words.parse(line.phrase()));
    line.forms().forEach(form -> forms.add(Words.parse(form + "_")));
    VerbCode code = line.codes().isEmpty() ? block : VerbCode.parse(line.codes().get(0), voices);
    entries.verb(forms, code, rule);
  }

  private void actor(Line line, String rule) {
    List<String> names = new ArrayList<>(expanded(line.phrase()));
    line.forms().forEach(form -> names.addAll(expanded(form)));
    entries.actor(names, codes(line), rule);
  }

  private static List<DatedCode> codes(Line line) {
    return line.codes().stream().map(DatedCode::parse).toList();
  }

  /** {@code DEFENCE_!MINISTER!} once for each member of the set. */
  private List<String> expanded(String phrase) {
    int open = phrase.indexOf('!');
    int close = phrase.indexOf('!', open + 1);
    if (open < 0) {
      return List.of(phrase);
    }
    List<String> members = close < 0 ? null : substitutes.get(phrase.substring(open, close + 1));
    if (members == null) {
      throw new IllegalArgumentException("no set for '" + phrase + "'");
    }
    return members.stream()
        .map(member -> phrase.substring(0, open) + member + phrase.substring(close + 1))
        .toList();
  }
}
