package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.match.ControlVerbs;
import org.araxes.match.FrameMatch;
import org.araxes.match.FrameMatcher;
import org.araxes.match.WordClasses;
import org.araxes.model.Stance;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.Part;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** What the rulebook knows about passing on: frames, phrases, adverbs, acts, media. */
final class AttributionRules {
  private static final List<String> TRAITS = List.of("goes_on", "mind", "governs");

  /**
   * A phrase or adverb that opens an attribution.
   *
   * @param words lower case; "*" stands for an owner
   * @param head the class of words that the source has to be of; null for any
   */
  record Opener(
      List<String> words, String act, Stance stance, @Nullable String head, String rule) {}

  private final FrameMatcher frames;
  private final FrameMatcher loose;
  private final SpokenForms spoken;
  private final WordClasses classes;
  private final Set<String> lightVerbs;
  private final Map<String, List<Opener>> phrases = new HashMap<>();
  private final Map<String, Opener> adverbs = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Set<String> partsOfWorks;
  private final Set<String> traits = new HashSet<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, String> anonymous = new HashMap<>();
  private final Map<String, String> negation = new HashMap<>();

  AttributionRules(Rulebook rulebook) {
    this.lightVerbs = rulebook.words("lending-verbs");
    for (Table.Row row : rulebook.table("en/attribution-phrases.tsv").rows()) {
      Opener opener = opener(row, row.need("phrase"));
      phrases.computeIfAbsent(opener.words().get(0), key -> new ArrayList<>()).add(opener);
    }
    for (Table.Row row : rulebook.table("en/attribution-adverbs.tsv").rows()) {
      adverbs.put(row.need("adverb"), opener(row, row.need("adverb")));
    }
    this.partsOfWorks = rulebook.words("parts-of-works");
    for (Table.Row row : rulebook.table("en/attribution-media.tsv").rows()) {
      media.put(row.need("word"), row.need("medium"));
    }
    for (Table.Row row : rulebook.table("en/acts.tsv").rows()) {
      String act = row.need("act");
      links.put(act, row.need("link"));
      anonymous.put(act, row.need("anonymous"));
      for (String trait : TRAITS) {
        if (row.need(trait).equals("yes")) {
          traits.add(act + " " + trait);
        }
      }
    }
    for (Table.Row row : rulebook.table("en/attribution-negation.tsv").rows()) {
      negation.put(row.need("of") + " " + row.need("form"), row.need("becomes"));
    }
    List<Frame> all = rulebook.frames("en/attribution");
    this.spoken = SpokenForms.of(all);
    this.classes = WordClasses.of(rulebook);
    ControlVerbs control = ControlVerbs.of(rulebook);
    this.frames = new FrameMatcher(all, classes, control);
    this.loose = new FrameMatcher(loosened(all), classes, control);
  }

  private static Opener opener(Table.Row row, String words) {
    return new Opener(
        Arrays.asList(words.split(" ")),
        row.need("act"),
        stance(row.need("stance")),
        row.get("head"),
        row.rule());
  }

  /** The stance of a name as rules write it. */
  static Stance stance(@Nullable String name) {
    return name == null ? Stance.ASSERTS : Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Verbs that lend their subject to a noun of saying. */
  Set<String> lightVerbs() {
    return lightVerbs;
  }

  FrameMatcher frames() {
    return frames;
  }

  /** The verbs that bring in a quotation. */
  SpokenForms spoken() {
    return spoken;
  }

  /** The frames of clauses and quotations, needing none: for sentences whose parse lost them. */
  FrameMatcher loose() {
    return loose;
  }

  private List<Frame> loosened(List<Frame> frames) {
    List<Frame> loose = new ArrayList<>();
    for (Frame frame : frames) {
      boolean needsMore =
          frame.parts().stream()
              .anyMatch(part -> part.required() && !isTold(part) && !part.name().equals("subject"));
      if (!needsMore && frame.parts().stream().anyMatch(AttributionRules::isTold)) {
        List<Part> parts =
            frame.parts().stream()
                .map(
                    part ->
                        isTold(part) || part.name().equals("subject")
                            ? new Part(part.name(), part.role(), part.constraint(), false)
                            : part)
                .toList();
        loose.add(
            new Frame(
                frame.file(),
                frame.line(),
                frame.words(),
                frame.meaning(),
                parts,
                frame.exclusions(),
                frame.examples()));
      }
    }
    loose.sort(Comparator.comparing(frame -> !goesOn(frame.meaning().first())));
    return loose;
  }

  /** Whether a frame whose subject the parse did not give may have a source. */
  boolean fits(FrameMatch match, SourceFinder.@Nullable Source source) {
    for (Part part : match.frame().parts()) {
      if (part.name().equals("subject") && !part.constraint().isAny()) {
        return source != null && classes.allows(part.constraint(), match.sentence(), source.head());
      }
    }
    return true;
  }

  private static boolean isTold(Part part) {
    return part.role().equals("content")
        && (part.name().equals("clause") || part.name().equals("quotation"));
  }

  /** The phrases that begin with a word. */
  List<Opener> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  @Nullable Opener adverb(String word) {
    return adverbs.get(word);
  }

  boolean isPartOfWork(String lemma) {
    return partsOfWorks.contains(lemma.toLowerCase(Locale.ROOT));
  }

  @Nullable String medium(String lemma) {
    return media.get(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether a quotation behind a telling of this act goes on with it. */
  boolean goesOn(String act) {
    return traits.contains(act + " goes_on");
  }

  /** Whether the act is held rather than said: believing, wanting. */
  boolean isOfMind(String act) {
    return traits.contains(act + " mind");
  }

  /** Whether the act joins a cue that hangs on it: "refused to say". */
  boolean governs(String act) {
    return traits.contains(act + " governs");
  }

  /** Whether a cue of this act tells something where nobody is named. */
  boolean isAnonymous(String act, boolean verb) {
    String words = anonymous.getOrDefault(act, "no");
    return words.equals("yes") || !verb && words.equals("nouns");
  }

  /** When the act makes its source a link: always, clause, quoted or never. */
  String link(String act) {
    return links.getOrDefault(act, "always");
  }

  /** The stance left by a negated cue; "none" when nothing is asserted; null when it stays. */
  @Nullable String negated(String act, String form) {
    return negation.get(act + " " + form);
  }
}
