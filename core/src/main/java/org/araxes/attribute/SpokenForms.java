package org.araxes.attribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.FrameWord;
import org.araxes.rulebook.Part;

/**
 * The regular forms of the verbs that bring in a quotation. Many of them are nouns as well
 * ("states", "notes", "claims"), and beside quotation marks taggers take one for the other.
 */
final class SpokenForms {
  /** Endings behind which the third person adds a syllable. */
  private static final List<String> HISSING = List.of("s", "sh", "ch", "x", "z");

  private final Map<String, String> plain = new HashMap<>();
  private final Map<String, String> third = new HashMap<>();
  private final Map<String, String> past = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();

  private SpokenForms() {}

  /** Of the verbs of frames whose quotation, or clause of speech, is told by their subject. */
  static SpokenForms of(List<Frame> frames) {
    SpokenForms forms = new SpokenForms();
    for (Frame frame : frames) {
      boolean tells =
          frame.parts().stream().anyMatch(part -> part.role().equals("content") && isSpoken(part));
      boolean said = frame.parts().stream().anyMatch(SpokenForms::isPlainSubject);
      for (FrameWord word : tells && said ? frame.words() : List.<FrameWord>of()) {
        if (word.kind() == FrameWord.Kind.VERB && word.lemmas().size() == 1) {
          forms.add(word.head());
        }
      }
    }
    return forms;
  }

  private static boolean isSpoken(Part part) {
    return part.name().equals("quotation") || part.name().equals("clause");
  }

  private static boolean isPlainSubject(Part part) {
    return part.name().equals("subject")
        && part.role().equals("source")
        && part.constraint().isAny();
  }

  private void add(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    boolean y = verb.endsWith("y") && verb.length() > 2 && "aeiou".indexOf(beforeLast(verb)) < 0;
    String changed = y ? verb.substring(0, verb.length() - 1) + "i" : stem;
    boolean hisses = HISSING.stream().anyMatch(verb::endsWith);
    plain.put(verb, verb);
    third.put(y || hisses ? changed + "es" : verb + "s", verb);
    past.put(changed + "ed", verb);
    participles.put(stem + "ing", verb);
  }

  private static char beforeLast(String verb) {
    return verb.charAt(verb.length() - 2);
  }

  boolean isVerb(String lemma) {
    return plain.containsKey(lemma);
  }

  /** Whether a word may be such a verb of a subject: "the ad states", "the guilds state". */
  boolean fits(String form, boolean pluralSubject) {
    return (pluralSubject ? plain : third).containsKey(form);
  }

  boolean isPast(String form) {
    return past.containsKey(form);
  }

  boolean isParticiple(String form) {
    return participles.containsKey(form);
  }
}
