package org.araxes.attribute;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.mark.MarkedText;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** A marked text with the forest of its tellings, in the order of their cues. */
public record AttributedText(MarkedText marked, List<Telling> tellings) {
  public AttributedText {
    tellings = List.copyOf(tellings);
  }

  /** The innermost telling whose content covers some words; null in the publisher's own voice. */
  public @Nullable Telling innermost(Span words) {
    Telling best = null;
    for (Telling telling : tellings) {
      for (Span content : telling.content()) {
        if (content.covers(words)
            && (best == null || length(telling) < length(best) || isBelow(telling, best))) {
          best = telling;
        }
      }
    }
    return best;
  }

  private static int length(Telling telling) {
    return telling.content().stream().mapToInt(Span::length).sum();
  }

  private boolean isBelow(Telling telling, Telling above) {
    Map<String, Telling> byId =
        tellings.stream().collect(Collectors.toMap(Telling::id, Function.identity()));
    String at = telling.parent();
    while (at != null) {
      if (at.equals(above.id())) {
        return true;
      }
      at = byId.get(at).parent();
    }
    return false;
  }
}
