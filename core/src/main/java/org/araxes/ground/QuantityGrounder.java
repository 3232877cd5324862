package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.QuantityWords;
import org.araxes.model.Quantity;

/** Gives quantities their ids, in the order of the text, and bare numbers what they count. */
final class QuantityGrounder {

  List<Quantity> ground(AttributedText attributed) {
    BareNumbers bare = new BareNumbers(attributed);
    List<Quantity> found = new ArrayList<>();
    for (QuantityWords words : attributed.marked().quantities()) {
      Quantity like = bare.before(found.size(), found);
      found.add(
          new Quantity(
              "q" + (found.size() + 1),
              words.span(),
              words.low(),
              words.high(),
              words.approximate(),
              like == null ? words.unit() : like.unit(),
              like == null ? words.of() : like.of()));
    }
    return found;
  }
}
