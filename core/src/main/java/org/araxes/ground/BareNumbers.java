package org.araxes.ground;

import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.mark.QuantityWords;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a bare number counts that is all a source says, "the union put the figure at 350": what the
 * number told before it counts.
 */
final class BareNumbers {
  /** How many sentences back that number may stand. */
  private static final int BACK = 2;

  /** Words beside the number in what the source says: "the figure at 350". */
  private static final int MOST_BESIDE = 5;

  private static final String PEOPLE = "people";

  private final AttributedText attributed;
  private final List<QuantityWords> words;

  BareNumbers(AttributedText attributed) {
    this.attributed = attributed;
    this.words = attributed.marked().quantities();
  }

  /** The earlier quantity that tells what is counted; null when a number is none of these. */
  @Nullable Quantity before(int number, List<Quantity> earlier) {
    QuantityWords own = words.get(number);
    if (own.of() != null || !isBare(own) || !isAllThatIsSaid(own.span())) {
      return null;
    }
    for (int i = number - 1; i >= 0 && own.sentence() - words.get(i).sentence() <= BACK; i--) {
      Quantity one = earlier.get(i);
      if (one.of() != null || PEOPLE.equals(one.unit())) {
        return one;
      }
    }
    return null;
  }

  /** A number that no noun behind it tells the meaning of. */
  private boolean isBare(QuantityWords number) {
    Sentence sentence = sentence(number.span());
    int last = sentence.tokenAt(number.span().end() - 1);
    boolean ofPeople = number.unit() == null || number.unit().equals(PEOPLE);
    return ofPeople && sentence.token(last).tag().equals("CD") && isLast(sentence, last);
  }

  private static boolean isLast(Sentence sentence, int token) {
    return token + 1 == sentence.size() || !sentence.token(token + 1).isNoun();
  }

  private boolean isAllThatIsSaid(Span number) {
    Telling telling = attributed.innermost(number);
    if (telling == null) {
      return false;
    }
    int beside = 0;
    for (Span content : telling.content()) {
      Sentence sentence = sentence(content);
      for (int i = 0; i < sentence.size(); i++) {
        Span word = sentence.token(i).span();
        if (content.covers(word) && !number.covers(word)) {
          beside++;
          if (beside > MOST_BESIDE || sentence.token(i).isVerb()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private Sentence sentence(Span words) {
    Sentence found = attributed.marked().parsed().sentenceAt(words.start());
    if (found == null) {
      throw new IllegalArgumentException("no sentence at " + words.start());
    }
    return found;
  }
}
