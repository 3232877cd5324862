package org.araxes.app.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.archive.ClaimWords;
import org.araxes.archive.Decision;
import org.araxes.archive.Rulings;
import org.araxes.model.Claim;
import org.araxes.model.Reading;

/**
 * What people decided on the claims of one document.
 *
 * @param reviews accepted or corrected, by claim
 * @param corrected the corrected fields, by claim
 */
record Reviews(Map<String, String> reviews, Map<String, Set<String>> corrected) {
  private static final String RULE = "decision ";

  static Reviews of(Reading reading, String hash, List<Decision> decisions) {
    List<Decision> mine = Rulings.of(decisions).about(hash);
    if (mine.isEmpty()) {
      return new Reviews(Map.of(), Map.of());
    }
    Map<String, String> reviews = new HashMap<>();
    Map<String, Set<String>> corrected = new HashMap<>();
    for (Claim claim : reading.claims()) {
      for (Decision decision : mine) {
        if (decision.kind() == Decision.Kind.ACCEPT && isAbout(decision, reading, claim)) {
          reviews.putIfAbsent(claim.id(), "accepted");
        }
        if (decision.kind() == Decision.Kind.CORRECT
            && claim.rules().contains(RULE + decision.id())) {
          reviews.put(claim.id(), "corrected");
          corrected.computeIfAbsent(claim.id(), id -> new TreeSet<>()).add(field(decision));
        }
      }
    }
    return new Reviews(reviews, corrected);
  }

  private static boolean isAbout(Decision decision, Reading reading, Claim claim) {
    return decision.about().size() == 1
        ? decision.about().get(0).equals(ClaimWords.of(reading, claim))
        : decision.about().equals(ClaimWords.exactly(reading, claim));
  }

  private static String field(Decision decision) {
    String value = String.valueOf(decision.value());
    int equals = value.indexOf('=');
    return (equals < 0 ? value : value.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
  }
}
