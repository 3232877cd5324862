package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.ground.GroundedText;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** When and how many of an event, from the words of its own clause. */
final class Circumstances {
  private final GroundedText text;

  Circumstances(GroundedText text) {
    this.text = text;
  }

  @Nullable When when(Sentence sentence, int trigger) {
    for (TimeExpression time : text.times()) {
      if (time.value() != null
          && sentence.span().covers(time.span())
          && ownedBy(sentence, trigger, time.span())) {
        return new When(time.value(), time.edtf(), time.span(), time.anchor());
      }
    }
    return null;
  }

  List<String> quantities(Sentence sentence, int trigger) {
    List<String> found = new ArrayList<>();
    for (Quantity quantity : text.quantities()) {
      if (sentence.span().covers(quantity.span()) && ownedBy(sentence, trigger, quantity.span())) {
        found.add(quantity.id());
      }
    }
    return found;
  }

  /** Whether the trigger is the nearest verb above the words, or a noun right above them. */
  private static boolean ownedBy(Sentence sentence, int trigger, Span words) {
    Grammar grammar = sentence.grammar();
    int at = sentence.tokenAt(words.end() - 1);
    for (int steps = 0; grammar != null && at >= 0 && steps < sentence.size(); steps++) {
      if (at == trigger) {
        return true;
      }
      if (steps > 0 && sentence.token(at).isVerb()) {
        return false;
      }
      at = grammar.head(at);
    }
    return false;
  }
}
