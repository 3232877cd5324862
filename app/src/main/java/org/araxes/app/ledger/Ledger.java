package org.araxes.app.ledger;

import java.util.List;
import java.util.Map;
import org.araxes.app.view.DocumentRow;
import org.araxes.archive.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What an archive held at one moment. Never changes.
 *
 * @param revision another one whenever anything changed
 * @param whole whether all documents are in it; a large archive is taken in by and by
 * @param documents oldest publication first, those without a date last
 * @param claims by document and place
 * @param occurrences by time, the undated last
 * @param places names by key
 * @param unsure claims that nobody decided on, the least sure first
 * @param actors those of most claims first
 */
public record Ledger(
    String revision,
    boolean whole,
    List<DocumentRow> documents,
    List<ClaimLine> claims,
    List<OccurrenceLine> occurrences,
    List<ActorLine> actors,
    Map<String, DocumentRow> documentsByKey,
    Map<String, String> hashes,
    Map<String, ClaimLine> claimsByKey,
    Map<String, OccurrenceLine> occurrencesByKey,
    Map<String, ActorLine> actorsByKey,
    Map<String, String> places,
    Map<String, List<ClaimLine>> claimsByHash,
    List<ClaimLine> unsure,
    Register register,
    List<Decision> decisions,
    int reviewed) {
  /** Before anything was looked at. */
  public static final Ledger EMPTY =
      new Ledger(
          "0",
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          new Register(),
          List.of(),
          0);

  private static final int KEY_LETTERS = 16;

  /** The key of a document. */
  public static String key(String hash) {
    return hash.substring(0, KEY_LETTERS);
  }

  /** The key of a claim. */
  public static String key(String hash, String claim) {
    return key(hash) + "." + claim;
  }

  /** The claims of a document, in its order. */
  public List<ClaimLine> claimsOf(String hash) {
    return claimsByHash.getOrDefault(hash, List.of());
  }

  /** The occurrence that a claim is about; null when it is not known. */
  public @Nullable OccurrenceLine of(ClaimLine claim) {
    return claim.row().occurrence() == null ? null : occurrencesByKey.get(claim.row().occurrence());
  }
}
