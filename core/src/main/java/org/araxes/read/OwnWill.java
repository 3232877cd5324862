package org.araxes.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.ground.GroundedText;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source speaks of what it will do itself: "the rebels said they would hold the bridge",
 * "the premier said Velmark would stay neutral". What others will do it only expects.
 */
final class OwnWill {
  private static final int STATE = 3;

  private final String text;
  private final Map<String, Actor> actors = new HashMap<>();

  OwnWill(GroundedText grounded) {
    this.text = grounded.attributed().marked().document().text();
    grounded.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** What is expected of oneself is intended; anything else stands as it stood. */
  Factuality seen(Factuality stands, @Nullable Party actor, @Nullable Attribution source) {
    return stands.mode() == Mode.EXPECTED
            && stands.polarity() == Polarity.POSITIVE
            && actor != null
            && source != null
            && isSelf(actor, source)
        ? new Factuality(stands.polarity(), stands.certainty(), Mode.INTENDED)
        : stands;
  }

  private boolean isSelf(Party actor, Attribution source) {
    @Nullable String speaker = source.sourceActor();
    if (speaker != null && speaker.equals(actor.actor())) {
      return true;
    }
    return speaksFor(speaker, actor.code()) || isSamePronoun(actor.span(), source.source());
  }

  /** A state is spoken for by those who hold its offices. */
  private boolean speaksFor(@Nullable String speaker, @Nullable String state) {
    @Nullable Actor known = speaker == null ? null : actors.get(speaker);
    if (known == null || state == null || state.length() != STATE) {
      return false;
    }
    return known.affiliations().stream()
        .anyMatch(held -> state.equals(held.country()) && held.sector() != null);
  }

  /** "They said they would": alike, and nobody known. */
  private boolean isSamePronoun(Span actor, List<Span> source) {
    return source.size() == 1 && plain(source.get(0)).equals(plain(actor));
  }

  private String plain(Span words) {
    return words.of(text).toLowerCase(Locale.ROOT);
  }
}
