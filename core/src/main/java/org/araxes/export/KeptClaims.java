package org.araxes.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.link.ClaimRef;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Claims looked up by reference; those of the documents that were asked for last are kept. */
final class KeptClaims {
  /** At most so many claims, and always those of one document. */
  private static final int MOST = 20_000;

  private final Readings readings;
  private final Map<String, Map<String, SourcedClaim>> documents =
      new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  KeptClaims(Readings readings) {
    this.readings = readings;
  }

  /** An occurrence with all that belongs to its claims; without those that are not known. */
  SourcedOccurrence of(Occurrence occurrence) {
    List<ToldClaim> told = new ArrayList<>();
    List<SourcedClaim> claims = new ArrayList<>();
    for (ToldClaim claim : occurrence.claims()) {
      SourcedClaim known = of(claim.ref());
      if (known != null) {
        told.add(claim);
        claims.add(known);
      }
    }
    return SourcedOccurrence.of(occurrence, claims, told);
  }

  private @Nullable SourcedClaim of(ClaimRef ref) {
    Map<String, SourcedClaim> known = documents.get(ref.document());
    return (known == null ? fetched(ref.document()) : known).get(ref.claim());
  }

  private Map<String, SourcedClaim> fetched(String document) {
    Map<String, SourcedClaim> claims = new HashMap<>();
    Reading reading = readings.of(document);
    if (reading != null) {
      SourcedClaims.of(reading).forEach(claim -> claims.put(claim.claim().id(), claim));
    }
    documents.put(document, claims);
    kept += claims.size();
    Iterator<Map<String, SourcedClaim>> oldest = documents.values().iterator();
    while (kept > MOST && documents.size() > 1) {
      kept -= oldest.next().size();
      oldest.remove();
    }
    return claims;
  }
}
