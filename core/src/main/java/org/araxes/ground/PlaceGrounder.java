package org.araxes.ground;

import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.model.PlaceMention;
import org.araxes.rulebook.Rulebook;

/** Decides which places the words stand for; an unknown place stays unknown. */
final class PlaceGrounder {
  PlaceGrounder(Rulebook rulebook) {}

  List<PlaceMention> ground(AttributedText attributed) {
    return attributed.marked().places().stream()
        .map(words -> new PlaceMention(words.span(), null, PlaceMention.Relation.AT, null))
        .toList();
  }
}
