package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.QuantityWords;
import org.araxes.model.Quantity;

/** Gives quantities their ids, in the order of the text. */
final class QuantityGrounder {

  List<Quantity> ground(AttributedText attributed) {
    List<Quantity> found = new ArrayList<>();
    for (QuantityWords words : attributed.marked().quantities()) {
      found.add(
          new Quantity(
              "q" + (found.size() + 1),
              words.span(),
              words.low(),
              words.high(),
              words.approximate(),
              words.unit(),
              words.of()));
    }
    return found;
  }
}
