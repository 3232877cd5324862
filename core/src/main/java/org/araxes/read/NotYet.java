package org.araxes.read;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/**
 * What passes between a writer and a reader: orders, wishes, offers and promises take it for
 * granted that the act has not been done yet (Searle, "Speech Acts", 1969: the preparatory
 * condition of directives and commissives). What is reported of others grants nothing of the kind.
 */
final class NotYet {
  private static final Factuality UNDONE =
      new Factuality(Polarity.NEGATIVE, Certainty.PROBABLE, Mode.ACTUAL);

  private static final Set<String> QUOTATION = Set.of("``", "''");

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final Set<String> partners;

  NotYet(Rulebook rulebook) {
    this.partners = rulebook.words("writer-and-reader");
  }

  /** Whether a sentence passes between writer and reader, and quotes nobody. */
  boolean isBetweenTheTwo(Sentence sentence, Grammar grammar) {
    return !isQuoting(sentence) && (hasPartner(sentence) || isOrder(sentence, grammar));
  }

  /**
   * How the act of a predicate in such a sentence stands when it is written down, from how the
   * words tell it.
   */
  Factuality asWritten(Sentence sentence, Grammar grammar, int predicate, Factuality told) {
    return isAhead(sentence, grammar, predicate, told) ? UNDONE : told;
  }

  /** Not told as done, nor as something that may have been done before. */
  private static boolean isAhead(
      Sentence sentence, Grammar grammar, int predicate, Factuality told) {
    boolean real = told.mode() == Mode.ACTUAL || told.mode() == Mode.HABITUAL;
    boolean open = told.polarity() == Polarity.UNDECIDED || told.certainty() == Certainty.POSSIBLE;
    boolean perfect =
        grammar.children(predicate, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
    boolean modal =
        grammar.children(predicate, "aux").stream()
            .anyMatch(aux -> sentence.token(aux).tag().equals("MD"));
    boolean supposed = told.mode() == Mode.HYPOTHETICAL && !modal;
    return (!real || open) && !perfect && !supposed && !isUnderPast(sentence, grammar, predicate);
  }

  /** "I wanted to buy": what was wanted once may have been done since. */
  private static boolean isUnderPast(Sentence sentence, Grammar grammar, int predicate) {
    int head = grammar.head(predicate);
    return head != Grammar.ROOT && PAST.contains(sentence.token(head).tag());
  }

  private static boolean isQuoting(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .anyMatch(token -> QUOTATION.contains(sentence.token(token).tag()));
  }

  /** "US" is nobody's pronoun. */
  private boolean hasPartner(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .anyMatch(
            token ->
                !sentence.token(token).isProperNoun()
                    && partners.contains(sentence.token(token).word().toLowerCase(Locale.ROOT)));
  }

  /** "Add the onions": the main verb is a bare one. */
  private static boolean isOrder(Sentence sentence, Grammar grammar) {
    return IntStream.range(0, sentence.size())
        .anyMatch(
            token ->
                grammar.head(token) == Grammar.ROOT
                    && sentence.token(token).tag().equals("VB")
                    && grammar.child(token, "mark") < 0
                    && grammar.child(token, "nsubj") < 0
                    && grammar.child(token, "aux") < 0);
  }
}
