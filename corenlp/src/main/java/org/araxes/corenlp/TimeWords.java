package org.araxes.corenlp;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Words without which there is no time expression. */
final class TimeWords {
  private static final Set<String> WORDS =
      WordList.lines("time-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private TimeWords() {}

  /** Whether a sentence may tell a time. */
  static boolean in(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(TimeWords::tellsTime);
  }

  private static boolean tellsTime(Token token) {
    String word = token.word();
    return word.chars().anyMatch(Character::isDigit)
        || WORDS.contains(word.toLowerCase(Locale.ROOT))
        || WORDS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
