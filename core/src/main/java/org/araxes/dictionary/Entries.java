package org.araxes.dictionary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.rulebook.Fault;
import org.jspecify.annotations.Nullable;

/** What has been read of some dictionaries so far. Patterns wait for sets that come later. */
final class Entries {
  private record Waiting(VerbDraft verb, String line, boolean voices, String file, String rule) {}

  private record VerbDraft(
      List<Words> forms, @Nullable VerbCode code, List<VerbPattern> patterns, String rule) {}

  private record ActorDraft(List<Words> names, List<DatedCode> codes, String rule) {}

  private static final int VERSION_LENGTH = 12;

  private final List<VerbDraft> verbs = new ArrayList<>();
  private final List<ActorDraft> actors = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final Map<String, List<Words>> sets = new TreeMap<>();
  private final List<Transformation> transformations = new ArrayList<>();
  private final List<DayShift> shifts = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Words> discards = new ArrayList<>();
  private final List<Words> storyDiscards = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> written = new HashMap<>();
  private final MessageDigest digest = sha256();

  void fault(Fault fault) {
    faults.add(fault);
  }

  void verb(List<Words> forms, @Nullable VerbCode code, String rule) {
    verbs.add(new VerbDraft(new ArrayList<>(forms), code, new ArrayList<>(), rule));
  }

  void form(String form) {
    if (verbs.isEmpty()) {
      throw new IllegalArgumentException("a form of no verb");
    }
    verbs.get(verbs.size() - 1).forms().add(needed(form));
  }

  void pattern(String line, boolean voices, String file, String rule) {
    if (verbs.isEmpty()) {
      throw new IllegalArgumentException("a pattern of no verb");
    }
    waiting.add(new Waiting(verbs.get(verbs.size() - 1), line, voices, file, rule));
  }

  void actor(List<String> names, List<DatedCode> codes, String rule) {
    List<Words> words = new ArrayList<>();
    names.forEach(name -> words.add(needed(name)));
    actors.add(new ActorDraft(words, new ArrayList<>(codes), rule));
  }

  void name(String name) {
    last().names().add(needed(name));
  }

  void codes(List<DatedCode> codes) {
    last().codes().addAll(codes);
  }

  private ActorDraft last() {
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("belongs to no actor");
    }
    return actors.get(actors.size() - 1);
  }

  void set(String name) {
    sets.putIfAbsent(name, new ArrayList<>());
  }

  void member(String set, String member) {
    List<Words> members = sets.get(set);
    if (members == null) {
      throw new IllegalArgumentException("belongs to no set");
    }
    members.add(needed(member));
  }

  void transformation(Transformation transformation) {
    VerbCode.parse(transformation.code(), false);
    transformations.add(transformation);
  }

  void shift(DayShift shift) {
    shifts.add(shift);
  }

  void issue(Issue issue) {
    issues.add(issue);
  }

  void discard(Words words, boolean story) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("nothing to discard");
    }
    (story ? storyDiscards : discards).add(words);
  }

  private static Words needed(String words) {
    Words parsed = Words.parse(words);
    if (parsed.isEmpty()) {
      throw new IllegalArgumentException("no words");
    }
    return parsed;
  }

  /** Takes note of what the entries were read from. */
  void source(byte[] bytes) {
    digest.update(bytes);
  }

  /** Keeps a line that may code something, for those who ask what did. */
  void written(String rule, String line) {
    written.put(rule, line);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Dictionary dictionary() {
    PatternLine patterns = new PatternLine(sets);
    for (Waiting one : waiting) {
      try {
        one.verb().patterns().add(pattern(patterns, one));
      } catch (IllegalArgumentException e) {
        int line = Integer.parseInt(one.rule().substring(one.rule().lastIndexOf(':') + 1));
        faults.add(new Fault(one.file(), line, 0, e.getMessage()));
      }
    }
    return new Dictionary(
        new VerbCoder(
            verbs.stream()
                .map(v -> new VerbEntry(v.forms(), v.code(), v.patterns(), v.rule()))
                .toList(),
            transformations),
        new ActorCoder(
            actors.stream().map(a -> new ActorEntry(a.names(), a.codes(), a.rule())).toList()),
        shifts,
        issues,
        discards,
        storyDiscards,
        faults.stream()
            .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
            .toList(),
        written,
        HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH));
  }

  private static VerbPattern pattern(PatternLine patterns, Waiting one) {
    Line line = Line.parse(braced(one.line()));
    if (line.codes().size() != 1) {
      throw new IllegalArgumentException("a pattern needs one code in brackets");
    }
    String elements = one.line().substring(0, one.line().indexOf('['));
    VerbCode code = VerbCode.parse(line.codes().get(0), one.voices());
    return patterns.parse(elements, code, one.rule());
  }

  /** Braces mean something else in a pattern. */
  private static String braced(String line) {
    return line.replace('{', ' ').replace('}', ' ');
  }
}
