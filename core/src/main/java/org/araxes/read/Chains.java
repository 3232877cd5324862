package org.araxes.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Through whom some words reach the publisher: the tellings that hold them, outermost first. Acts
 * that are events of the teller's, such as asking and promising, are no links unless the speaker's
 * own words are quoted; a source that tells of its own telling ("officials said they could not
 * confirm") is one link, the inner one.
 */
final class Chains {
  private final AttributedText attributed;
  private final Map<String, Attribution> byId = new HashMap<>();
  private final Set<String> quotedOnly;

  Chains(GroundedText text, Set<String> quotedOnly) {
    this.attributed = text.attributed();
    this.quotedOnly = quotedOnly;
    text.attributions().forEach(attribution -> byId.put(attribution.id(), attribution));
  }

  /** Acts that link only in quoted words, from {@code en/acts.tsv}. */
  static Set<String> quotedOnly(Rulebook rulebook) {
    Set<String> acts = new HashSet<>();
    for (Table.Row row : rulebook.table("en/acts.tsv").rows()) {
      if (row.need("link").equals("quoted")) {
        acts.add(row.need("act"));
      }
    }
    return acts;
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
      if (isLink(at) && (chain.isEmpty() || !sameSource(at, chain.get(0)))) {
        chain.add(0, at);
      }
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    return chain;
  }

  private boolean isLink(Attribution attribution) {
    return attribution.directness() != Directness.INDIRECT
        || !quotedOnly.contains(attribution.act());
  }

  private static boolean sameSource(Attribution outer, Attribution inner) {
    @Nullable String actor = outer.sourceActor();
    return actor != null && actor.equals(inner.sourceActor());
  }
}
