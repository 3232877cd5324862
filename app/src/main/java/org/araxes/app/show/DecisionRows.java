package org.araxes.app.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.view.DecisionShown;
import org.araxes.archive.Decision;
import org.araxes.archive.Rulings;
import org.jspecify.annotations.Nullable;

/** Decisions as they are listed. */
public final class DecisionRows {
  private static final int LONGEST_QUOTE = 60;

  private DecisionRows() {}

  /** All of them, the newest first. */
  public static List<DecisionShown> all(Ledger ledger) {
    Set<String> inForce = inForce(ledger);
    List<DecisionShown> rows = new ArrayList<>();
    List<Decision> decisions = ledger.decisions();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      rows.add(row(ledger, decisions.get(i), inForce));
    }
    return rows;
  }

  /** The one of an id; null when there is none. */
  public static @Nullable DecisionShown of(Ledger ledger, String id) {
    return ledger.decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .map(decision -> row(ledger, decision, inForce(ledger)))
        .orElse(null);
  }

  /** Those on the words that a claim is known by, and what takes them back. */
  static List<DecisionShown> about(Ledger ledger, ClaimLine claim) {
    if (ledger.decisions().isEmpty()) {
      return List.of();
    }
    Set<String> mine = new HashSet<>();
    Set<String> inForce = inForce(ledger);
    List<DecisionShown> rows = new ArrayList<>();
    for (Decision decision : ledger.decisions()) {
      boolean undoes =
          decision.kind() == Decision.Kind.UNDO && mine.contains(String.valueOf(decision.value()));
      boolean isActor =
          decision.kind() == Decision.Kind.MERGE || decision.kind() == Decision.Kind.SPLIT;
      if (undoes || !isActor && decision.about().stream().anyMatch(words -> isAt(words, claim))) {
        mine.add(decision.id());
        rows.add(row(ledger, decision, inForce));
      }
    }
    return rows;
  }

  private static boolean isAt(Decision.Words words, ClaimLine claim) {
    var anchor =
        claim.row().trigger() == null ? claim.row().content().span() : claim.row().trigger().span();
    return words.hash().equals(claim.hash())
        && words.start() == anchor.start()
        && words.end() == anchor.end();
  }

  /** Those that nobody took back; a taking back that was not taken back is one of them. */
  private static Set<String> inForce(Ledger ledger) {
    Set<String> ids = new HashSet<>();
    Rulings.of(ledger.decisions()).inForce().forEach(decision -> ids.add(decision.id()));
    Set<String> undone = new HashSet<>();
    for (int i = ledger.decisions().size() - 1; i >= 0; i--) {
      Decision decision = ledger.decisions().get(i);
      if (decision.kind() == Decision.Kind.UNDO && !undone.contains(decision.id())) {
        undone.add(decision.value());
        ids.add(decision.id());
      }
    }
    return ids;
  }

  private static DecisionShown row(Ledger ledger, Decision decision, Set<String> inForce) {
    boolean isUndo = decision.kind() == Decision.Kind.UNDO;
    boolean isCorrection = decision.kind() == Decision.Kind.CORRECT;
    String value = decision.value();
    int equals = isCorrection && value != null ? value.indexOf('=') : -1;
    boolean isActors = decision.kind() == Decision.Kind.MERGE;
    return new DecisionShown(
        decision.id(),
        Choice.word(decision.kind()),
        decision.by(),
        decision.at(),
        label(decision),
        isActors ? List.of() : claims(ledger, decision),
        isActors ? actors(decision) : List.of(),
        equals < 0 ? null : value.substring(0, equals),
        equals < 0 ? isUndo ? null : value : value.substring(equals + 1),
        null,
        decision.kind() == Decision.Kind.NOTE ? value : null,
        !inForce.contains(decision.id()),
        isUndo ? value : null);
  }

  private static String label(Decision decision) {
    String quote =
        decision.about().isEmpty() ? "" : "“" + cut(decision.about().get(0).quote()) + "”";
    String value = decision.value() == null ? "" : decision.value().replaceFirst("=", ": ");
    return switch (decision.kind()) {
      case ACCEPT -> "accepted " + quote;
      case REJECT -> "rejected " + quote;
      case CORRECT -> "corrected " + quote + ", " + value;
      case NOTE -> "note on " + quote + ": " + cut(value);
      case SAME -> "one occurrence: " + quote + " and " + last(decision);
      case DIFFERENT -> "two occurrences: " + quote + " and " + last(decision);
      case MERGE -> "one actor: " + quote + " and " + last(decision);
      case SPLIT -> "another actor: " + quote + (value.isEmpty() ? "" : ", " + cut(value));
      case UNDO -> "took back " + value;
    };
  }

  private static String last(Decision decision) {
    return "“" + cut(decision.about().get(decision.about().size() - 1).quote()) + "”";
  }

  private static String cut(String words) {
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
  }

  private static List<String> actors(Decision decision) {
    Set<String> quotes = new LinkedHashSet<>();
    decision.about().forEach(words -> quotes.add(words.quote()));
    return List.copyOf(quotes);
  }

  private static List<String> claims(Ledger ledger, Decision decision) {
    Map<String, String> found = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Decision.Words words : decision.about()) {
      for (ClaimLine claim : ledger.claimsOf(words.hash())) {
        if (isAt(words, claim) && found.put(claim.key(), claim.key()) == null) {
          keys.add(claim.key());
        }
      }
    }
    return keys;
  }
}
