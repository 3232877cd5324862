package org.araxes.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.araxes.link.ClaimRef;
import org.araxes.link.Occurrence;
import org.araxes.model.Document;
import org.araxes.model.Reading;

/** What is exported: readings, the occurrences of their claims, and which claims are wanted. */
public final class Selection {
  private final Readings readings;
  private final Iterable<Occurrence> occurrences;
  private final Predicate<ClaimRef> wanted;

  /**
   * @param occurrences of claims of these readings; not asked for by formats of claims
   * @param wanted a claim is in a table of claims when it is wanted, an occurrence in a table of
   *     occurrences, whole, when one of its claims is
   */
  public Selection(
      Readings readings, Iterable<Occurrence> occurrences, Predicate<ClaimRef> wanted) {
    this.readings = readings;
    this.occurrences = occurrences;
    this.wanted = wanted;
  }

  Readings readings() {
    return readings;
  }

  /** Occurrences with at least one wanted claim, as they were linked. */
  List<Occurrence> linked() {
    List<Occurrence> found = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (occurrence.claims().stream().anyMatch(claim -> wanted.test(claim.ref()))) {
        found.add(occurrence);
      }
    }
    return found;
  }

  boolean wants(SourcedClaim claim) {
    return wanted.test(claim.ref());
  }

  /** Whether a claim of it is wanted; a reading without claims is when everything is. */
  boolean wants(Reading reading) {
    String document = reading.document().id();
    return reading.claims().isEmpty()
        ? wanted.test(new ClaimRef(document, ""))
        : reading.claims().stream().anyMatch(c -> wanted.test(new ClaimRef(document, c.id())));
  }

  /** Wanted claims in the order of the readings, one reading at a time. */
  Iterable<SourcedClaim> claims() {
    return () ->
        new Iterator<>() {
          private final Iterator<Reading> rest = readings.iterator();
          private Iterator<SourcedClaim> claims = List.<SourcedClaim>of().iterator();

          @Override
          public boolean hasNext() {
            while (!claims.hasNext() && rest.hasNext()) {
              claims =
                  SourcedClaims.of(rest.next()).stream().filter(Selection.this::wants).iterator();
            }
            return claims.hasNext();
          }

          @Override
          public SourcedClaim next() {
            hasNext();
            return claims.next();
          }
        };
  }

  /** Documents with at least one wanted claim. */
  List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (Reading reading : readings) {
      if (wants(reading)) {
        documents.add(reading.document());
      }
    }
    return documents;
  }

  /**
   * Occurrences with at least one wanted claim, with all that belongs to them; looked up one at a
   * time, and again whenever they are gone through.
   */
  Iterable<SourcedOccurrence> occurrences() {
    return () -> {
      KeptClaims claims = new KeptClaims(readings);
      return linked().stream()
          .map(claims::of)
          .filter(occurrence -> !occurrence.claims().isEmpty())
          .iterator();
    };
  }
}
