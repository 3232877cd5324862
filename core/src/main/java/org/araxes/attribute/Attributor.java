package org.araxes.attribute;

import java.util.List;
import org.araxes.mark.MarkedText;
import org.araxes.rulebook.Rulebook;

/** Marked text to attributed text: who says what. */
public final class Attributor {
  public Attributor(Rulebook rulebook) {}

  public AttributedText attribute(MarkedText marked) {
    return new AttributedText(marked, List.of());
  }
}
