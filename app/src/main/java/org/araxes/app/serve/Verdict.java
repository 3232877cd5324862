package org.araxes.app.serve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.app.ledger.ActorWords;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.show.ClaimCards;
import org.araxes.app.show.DecisionRows;
import org.araxes.app.view.DecisionShown;
import org.araxes.app.view.PartyShown;
import org.araxes.archive.ArchiveException;
import org.araxes.archive.ClaimWords;
import org.araxes.archive.Decision;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Keeps what the page decides, in the words that the archive knows claims and actors by. */
final class Verdict {
  private final Bookkeeper books;
  private final ClaimCards cards;
  private final Clerk clerk;
  private final String person;

  Verdict(Bookkeeper books, ClaimCards cards, Clerk clerk, String person) {
    this.books = books;
    this.cards = cards;
    this.clerk = clerk;
    this.person = person;
  }

  /**
   * @param match the If-Match of the request; null when it is missing
   * @throws Problem when it cannot be decided so
   */
  DecisionShown decide(NewDecision asked, @Nullable String match) {
    if (asked.kind() == null) {
      throw Problem.wrong("kind", "Say what is decided: accept, correct, reject ...");
    }
    Decision.Kind kind = Parameters.constant("kind", asked.kind(), Decision.Kind.class);
    Ledger ledger = books.ledger();
    return switch (kind) {
      case ACCEPT, REJECT -> keep(kind, matched(ledger, asked, match), null);
      case CORRECT -> keep(kind, matched(ledger, asked, match), correction(asked));
      case NOTE ->
          keep(
              kind,
              words(only(ledger, asked)),
              asked.value() != null ? asked.value() : asked.note());
      case SAME, DIFFERENT -> keep(kind, pair(ledger, asked), null);
      case MERGE -> keep(kind, actors(ledger, asked), null);
      case SPLIT -> keep(kind, parties(ledger, asked), asked.value());
      case UNDO ->
          throw Problem.wrong("kind", "Take a decision back with POST /api/decisions/ID/undo.");
    };
  }

  DecisionShown undo(String id) {
    DecisionShown decision = DecisionRows.of(books.ledger(), id);
    if (decision == null) {
      throw Problem.unknown("decision", id);
    }
    if (decision.undone()) {
      throw new Problem(
          Problem.CONFLICT,
          "This was taken back already",
          "To have it again, undo what took it back.");
    }
    try {
      return shown(books.dossier().undo(id, person, Instant.now()));
    } catch (ArchiveException e) {
      throw new Problem(Problem.CONFLICT, "It cannot be taken back", e.getMessage());
    }
  }

  private DecisionShown keep(
      Decision.Kind kind, List<Decision.Words> about, @Nullable String value) {
    try {
      return shown(books.dossier().decide(kind, person, Instant.now(), about, value));
    } catch (ArchiveException e) {
      throw Problem.wrong("value", e.getMessage() + ".");
    }
  }

  private DecisionShown shown(Decision decision) {
    clerk.look();
    DecisionShown shown = DecisionRows.of(books.ledger(), decision.id());
    if (shown == null) {
      throw new IllegalStateException(decision.id() + " was not kept");
    }
    return shown;
  }

  private List<Decision.Words> matched(Ledger ledger, NewDecision asked, @Nullable String match) {
    ClaimLine claim = only(ledger, asked);
    if (match == null) {
      throw new Problem(
          Problem.NEEDS_MATCH,
          "Deciding on a claim needs its ETag",
          "Send the ETag of GET /api/claims/" + claim.key() + " as If-Match.");
    }
    if (!match.equals("*") && !match.contains(cards.of(ledger, claim).etag())) {
      throw new Problem(
          Problem.STALE,
          "Somebody has changed this claim meanwhile",
          "Look at it again, then decide.");
    }
    return words(claim);
  }

  private List<Decision.Words> words(ClaimLine claim) {
    return ClaimWords.exactly(reading(claim), claim.told().claim());
  }

  private Reading reading(ClaimLine claim) {
    Reading reading = books.reading(claim.hash());
    if (reading == null) {
      throw Problem.unknown("claim", claim.key());
    }
    return reading;
  }

  private static ClaimLine only(Ledger ledger, NewDecision asked) {
    if (asked.claims().size() != 1) {
      throw Problem.wrong("claims", "Name one claim.");
    }
    return claim(ledger, asked.claims().get(0));
  }

  private static ClaimLine claim(Ledger ledger, String key) {
    ClaimLine claim = ledger.claimsByKey().get(key);
    if (claim == null) {
      throw Problem.unknown("claim", key);
    }
    return claim;
  }

  private static String correction(NewDecision asked) {
    if (asked.field() == null) {
      throw Problem.wrong("field", "Say which field is corrected.");
    }
    String field = asked.field().toLowerCase(Locale.ROOT);
    String value = asked.value() == null || asked.value().isBlank() ? "none" : asked.value();
    return field + "=" + value.strip();
  }

  private List<Decision.Words> pair(Ledger ledger, NewDecision asked) {
    if (asked.claims().size() < 2) {
      throw Problem.wrong("claims", "Name two claims.");
    }
    List<Decision.Words> about = new ArrayList<>();
    for (String key : asked.claims()) {
      ClaimLine claim = claim(ledger, key);
      about.add(ClaimWords.of(reading(claim), claim.told().claim()));
    }
    return about;
  }

  private List<Decision.Words> actors(Ledger ledger, NewDecision asked) {
    if (asked.actors().size() < 2) {
      throw Problem.wrong("actors", "Name two actors.");
    }
    for (String key : asked.actors()) {
      if (!ledger.actorsByKey().containsKey(key)) {
        throw Problem.unknown("actor", key);
      }
    }
    return new ActorWords(books, ledger).of(asked.actors());
  }

  /** The words for the actor, or recipient, of some claims. */
  private List<Decision.Words> parties(Ledger ledger, NewDecision asked) {
    if (asked.claims().isEmpty()) {
      throw Problem.wrong("claims", "Name the claims in which somebody else is meant.");
    }
    List<Decision.Words> about = new ArrayList<>();
    for (String key : asked.claims()) {
      ClaimLine claim = claim(ledger, key);
      boolean recipient = "recipient".equals(asked.field());
      PartyShown party = recipient ? claim.row().recipient() : claim.row().actor();
      if (party == null) {
        throw Problem.wrong("field", "The claim " + key + " has no such party.");
      }
      about.add(ClaimWords.words(reading(claim), party.span()));
    }
    return about;
  }
}
