package org.araxes.app.show;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.link.ClaimRef;

/** Keys and counts of claims. */
final class Claims {
  private Claims() {}

  /** The keys of an occurrence's claims by their references. */
  static Map<ClaimRef, String> keys(OccurrenceLine occurrence) {
    Map<ClaimRef, String> keys = new TreeMap<>();
    occurrence.claims().forEach(claim -> keys.put(claim.told().ref(), claim.key()));
    return keys;
  }

  static List<String> keys(List<ClaimRef> refs, Map<ClaimRef, String> known) {
    return refs.stream().filter(known::containsKey).map(known::get).toList();
  }

  /** How many occurrences stand how. */
  static Map<String, Integer> standings(List<OccurrenceLine> occurrences) {
    Map<String, Integer> counts = new TreeMap<>();
    for (OccurrenceLine occurrence : occurrences) {
      counts.merge(Choice.word(occurrence.row().standing()), 1, Integer::sum);
    }
    return counts;
  }

  static int sources(List<OccurrenceLine> occurrences) {
    return (int)
        occurrences.stream()
            .flatMap(occurrence -> occurrence.claims().stream())
            .map(claim -> claim.told().voice())
            .distinct()
            .count();
  }

  /** The occurrence that a claim is about. */
  static OccurrenceLine occurrence(Ledger ledger, ClaimLine claim) {
    OccurrenceLine found = ledger.of(claim);
    if (found == null) {
      throw new IllegalStateException(claim.key() + " is about nothing");
    }
    return found;
  }
}
