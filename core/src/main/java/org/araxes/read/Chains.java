package org.araxes.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Through whom some words reach the publisher: the tellings that hold them, outermost first. A
 * telling that is no link ({@link Telling#link}) is left out; a source that tells of its own
 * telling ("officials said they could not confirm") is one link, the inner one.
 */
final class Chains {
  private final AttributedText attributed;
  private final Map<String, Attribution> byId = new HashMap<>();

  Chains(GroundedText text) {
    this.attributed = text.attributed();
    text.attributions().forEach(attribution -> byId.put(attribution.id(), attribution));
  }

  /** The links to some words; empty in the publisher's own voice. */
  List<Attribution> to(Span words) {
    Telling innermost = attributed.innermost(words);
    return innermost == null ? List.of() : through(innermost.id());
  }

  /** The links up to and with an attribution. */
  List<Attribution> through(String id) {
    List<Attribution> chain = new ArrayList<>();
    Attribution at = byId.get(id);
    for (int steps = 0; at != null && steps <= byId.size(); steps++) {
      if (attributed.telling(at.id()).link()
          && (chain.isEmpty() || !sameSource(at, chain.get(0)))) {
        chain.add(0, at);
      }
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    return chain;
  }

  private static boolean sameSource(Attribution outer, Attribution inner) {
    @Nullable String actor = outer.sourceActor();
    return actor != null && actor.equals(inner.sourceActor());
  }
}
