package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.araxes.archive.ClaimWords;
import org.araxes.archive.Decision;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** The words that stand for actors: in every document the first of each, names before others. */
public final class ActorWords {
  private final Bookkeeper books;
  private final Ledger ledger;

  public ActorWords(Bookkeeper books, Ledger ledger) {
    this.books = books;
    this.ledger = ledger;
  }

  /** The words for the first of these actors come first. */
  public List<Decision.Words> of(List<String> keys) {
    Set<Decision.Words> words = new LinkedHashSet<>();
    for (String key : keys) {
      for (String document : Objects.requireNonNull(ledger.actorsByKey().get(key)).documents()) {
        String hash = ledger.hashes().get(document);
        Reading reading = hash == null ? null : books.reading(hash);
        if (reading != null) {
          words.addAll(words(reading, key));
        }
      }
    }
    return List.copyOf(words);
  }

  private List<Decision.Words> words(Reading reading, String key) {
    List<Decision.Words> found = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      if (books.key(actor).equals(key)) {
        ActorMention best = best(actor);
        if (best != null) {
          found.add(ClaimWords.words(reading, best.span()));
        }
      }
    }
    return found;
  }

  private static @Nullable ActorMention best(Actor actor) {
    return actor.mentions().stream()
        .filter(mention -> mention.form() == ActorMention.Form.NAME)
        .findFirst()
        .orElseGet(() -> actor.mentions().stream().findFirst().orElse(null));
  }
}
