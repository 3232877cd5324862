package org.araxes.ground;

import java.util.Locale;
import java.util.Set;
import org.araxes.mark.ActorWords;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** What the small words of a noun phrase tell: the or a, and how many. */
record NounMarks(MentionTable mentions) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** Whether the phrase points to somebody already known. */
  boolean isDefinite(ActorWords words) {
    Sentence sentence = mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    return words.description().owner() >= 0
        || DEFINITE.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT));
  }

  boolean isPlural(ActorWords words) {
    return mentions.sentence(words).token(words.head()).tag().endsWith("S");
  }

  /** Whether the phrase brings up somebody new: "a", "another", a number. */
  boolean isCounted(ActorWords words) {
    Sentence sentence = mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at < words.head(); at++) {
      String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
      if (sentence.token(at).tag().equals("CD") || lemma.equals("a") || lemma.equals("another")) {
        return true;
      }
    }
    return false;
  }

  /** The number right before or near the head of a phrase; null when there is none. */
  @Nullable String number(ActorWords words) {
    Sentence sentence = mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at < words.head(); at++) {
      if (sentence.token(at).tag().equals("CD")) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }
}
