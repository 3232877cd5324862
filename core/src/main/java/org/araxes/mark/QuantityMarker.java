package org.araxes.mark;

import java.util.List;
import org.araxes.parse.ParsedText;
import org.araxes.rulebook.Rulebook;

/** Finds numbers of things. */
final class QuantityMarker {
  QuantityMarker(Rulebook rulebook) {}

  List<QuantityWords> mark(ParsedText parsed) {
    return List.of();
  }
}
