package org.araxes.archive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a decision must hold to be kept. */
final class DecisionRules {
  private DecisionRules() {}

  /**
   * @param texts of documents by hash; null when not known
   * @throws ArchiveException telling what is wrong
   */
  static void check(
      Decision decision, List<Decision> known, Function<String, @Nullable String> texts) {
    if (decision.by().isBlank()) {
      throw new ArchiveException("a decision needs somebody who makes it");
    }
    if (known.stream().anyMatch(other -> other.id().equals(decision.id()))) {
      throw new ArchiveException("decision " + decision.id() + " is known already");
    }
    int needed =
        switch (decision.kind()) {
          case SAME, DIFFERENT, MERGE -> 2;
          case SPLIT, CORRECT, REJECT, ACCEPT, NOTE -> 1;
          case UNDO -> 0;
        };
    if (decision.about().size() < needed) {
      throw new ArchiveException(
          needed == 1 ? "a decision must be about something" : "that takes two things or more");
    }
    decision.about().forEach(words -> checkWords(words, texts.apply(words.hash())));
    switch (decision.kind()) {
      case CORRECT -> Correction.parse(decision.value());
      case NOTE -> {
        if (decision.value() == null || decision.value().isBlank()) {
          throw new ArchiveException("a note needs words");
        }
      }
      case UNDO -> {
        if (known.stream().noneMatch(other -> other.id().equals(decision.value()))) {
          throw new ArchiveException("no decision " + decision.value() + " to take back");
        }
      }
      default -> {}
    }
  }

  private static void checkWords(Decision.Words words, @Nullable String text) {
    if (text == null) {
      throw new ArchiveException("no document " + words.hash());
    }
    boolean right =
        words.start() >= 0
            && words.start() < words.end()
            && words.end() <= text.length()
            && text.substring(words.start(), words.end()).equals(words.quote());
    if (!right) {
      throw new ArchiveException("these words do not stand there: " + words.quote());
    }
  }
}
