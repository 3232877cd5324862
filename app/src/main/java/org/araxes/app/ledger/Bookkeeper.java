package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.app.view.DocumentRow;
import org.araxes.archive.Archive;
import org.araxes.archive.Decision;
import org.araxes.archive.Dossier;
import org.araxes.archive.Rulings;
import org.araxes.archive.Status;
import org.araxes.link.ClaimRef;
import org.araxes.link.DayRange;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Actor;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ledger of an archive up to date, and works on no more than what changed. May be used
 * from many threads.
 */
public final class Bookkeeper {
  private final Archive archive;
  private final Dossier dossier;
  private final Codes codes;
  private final Moves moves;
  private final Register register = new Register();
  private final String program;
  private volatile Map<String, Reading> seen = Map.of();
  private Map<String, DocumentLines> documents = new HashMap<>();
  private Map<Occurrence, OccurrenceLine> lines = new IdentityHashMap<>();
  private Status status = new Status(-1, -1, -1, -1, -1, -1);
  private volatile Map<String, String> merges = Map.of();
  private volatile Ledger ledger = Ledger.EMPTY;

  /** What one document contributes. */
  private record DocumentLines(
      Reading reading, DocumentRow row, List<SeenActor> actors, Map<String, ClaimLine> claims) {}

  /**
   * @param program what beside the archive changes what is shown: the program's version
   */
  public Bookkeeper(Archive archive, Rulebook rulebook, String program) {
    this.archive = archive;
    this.dossier = new Dossier(archive, new Linker(rulebook));
    this.codes = new Codes(rulebook);
    this.moves = new Moves(rulebook);
    this.program = program;
  }

  /** As it was last brought up to date. */
  public Ledger ledger() {
    return ledger;
  }

  public Dossier dossier() {
    return dossier;
  }

  public Codes codes() {
    return codes;
  }

  /** A document's reading and what is shown of it, as of the ledger; null when not known. */
  public @Nullable ReadingLines lines(String hash) {
    Reading reading = seen.get(hash);
    return reading == null
        ? null
        : readingLines(hash, reading, Reviews.of(reading, hash, ledger.decisions()));
  }

  /** As of the ledger; null when not known. */
  public @Nullable Reading reading(String hash) {
    return seen.get(hash);
  }

  /** The key of an actor after what people merged. */
  String key(Actor actor) {
    String key = ActorKeys.of(actor);
    return merges.getOrDefault(key, key);
  }

  private ReadingLines readingLines(String hash, Reading reading, Reviews reviews) {
    return new ReadingLines(hash, reading, codes, merges, reviews.corrected());
  }

  /** Brings the ledger up to date; whether there was anything new. */
  public synchronized boolean refresh() {
    Status now = archive.status();
    boolean same =
        now.readings() == status.readings()
            && now.copies() == status.copies()
            && now.decisions() == status.decisions();
    if (same) {
      return false;
    }
    Dossier.Moment moment = dossier.now();
    Map<String, String> mergedBefore = merges;
    merges = Merges.of(moment);
    boolean all = now.copies() != status.copies() || !merges.equals(mergedBefore);
    Set<String> changed = take(moment, all);
    seen = moment.readings();
    ledger = book(moment, changed, now);
    status = now;
    return true;
  }

  /**
   * Makes the lines of documents that changed.
   *
   * @param all whether to make those of all anew
   * @return hashes of the documents that changed
   */
  private Set<String> take(Dossier.Moment moment, boolean all) {
    Map<String, Map<String, ToldClaim>> told = told(moment);
    Map<String, Integer> before = decisions(ledger.decisions());
    Map<String, Integer> now = decisions(moment.decisions());
    Map<String, DocumentLines> fresh = new HashMap<>();
    Set<String> changed = new TreeSet<>();
    moment
        .readings()
        .forEach(
            (hash, reading) -> {
              DocumentLines former = documents.get(hash);
              boolean same =
                  !all
                      && former != null
                      && former.reading() == reading
                      && before.getOrDefault(hash, 0).equals(now.getOrDefault(hash, 0));
              fresh.put(hash, same ? former : lines(hash, reading, told, moment.decisions()));
              if (!same) {
                changed.add(hash);
              }
            });
    documents = fresh;
    return changed;
  }

  /** How many decisions were made on each document, those taken back counted as well. */
  private static Map<String, Integer> decisions(List<Decision> decisions) {
    Map<String, Integer> counts = new HashMap<>();
    Rulings rulings = Rulings.of(decisions);
    for (Decision decision : decisions) {
      rulings.documents(decision).forEach(hash -> counts.merge(hash, 1, Integer::sum));
    }
    return counts;
  }

  private DocumentLines lines(
      String hash,
      Reading reading,
      Map<String, Map<String, ToldClaim>> told,
      List<Decision> decisions) {
    DocumentRow row = DocumentRows.of(hash, archive.document(hash), reading.claims().size());
    Reviews reviews = Reviews.of(reading, hash, decisions);
    Map<String, ClaimLine> claims = new LinkedHashMap<>();
    readingLines(hash, reading, reviews)
        .lines(
            row, told.getOrDefault(reading.document().id(), Map.of()), reviews.reviews(), register)
        .forEach(line -> claims.put(line.told().claim().id(), line));
    return new DocumentLines(reading, row, SeenActor.of(hash, reading, merges), claims);
  }

  /** Linked claims by document and id. */
  private static Map<String, Map<String, ToldClaim>> told(Dossier.Moment moment) {
    Map<String, Map<String, ToldClaim>> told = new HashMap<>();
    for (Occurrence occurrence : moment.occurrences()) {
      for (ToldClaim claim : occurrence.claims()) {
        told.computeIfAbsent(claim.ref().document(), d -> new HashMap<>())
            .put(claim.ref().claim(), claim);
      }
    }
    return told;
  }

  private Ledger book(Dossier.Moment moment, Set<String> changed, Status now) {
    Map<String, DocumentLines> byName = new HashMap<>();
    Map<String, String> hashes = new HashMap<>();
    documents.forEach(
        (hash, document) -> {
          byName.put(document.reading().document().id(), document);
          hashes.put(document.row().key(), hash);
        });
    Map<Occurrence, OccurrenceLine> freshLines = new IdentityHashMap<>();
    List<OccurrenceLine> occurrences = new ArrayList<>();
    for (Occurrence occurrence : moment.occurrences()) {
      OccurrenceLine former = lines.get(occurrence);
      boolean same =
          former != null && former.claims().stream().noneMatch(c -> changed.contains(c.hash()));
      OccurrenceLine line =
          same
              ? former
              : OccurrenceLines.of(
                  occurrence,
                  claims(occurrence, byName),
                  (row, told) -> moves.of(row, told, moment.readings()::get));
      freshLines.put(occurrence, line);
      occurrences.add(line);
    }
    lines = freshLines;
    occurrences.sort(BY_TIME);
    return assembled(moment, hashes, occurrences, now);
  }

  private static List<ClaimLine> claims(Occurrence occurrence, Map<String, DocumentLines> byName) {
    List<ClaimLine> claims = new ArrayList<>();
    for (ToldClaim claim : occurrence.claims()) {
      ClaimRef ref = claim.ref();
      claims.add(byName.get(ref.document()).claims().get(ref.claim()));
    }
    return claims;
  }

  private Ledger assembled(
      Dossier.Moment moment,
      Map<String, String> hashes,
      List<OccurrenceLine> occurrences,
      Status now) {
    Map<String, OccurrenceLine> occurrencesByKey = new HashMap<>();
    Map<String, ClaimLine> claimsByKey = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (OccurrenceLine line : occurrences) {
      occurrencesByKey.put(line.key(), line);
      Set<String> told = new TreeSet<>();
      for (ClaimLine claim : line.claims()) {
        claimsByKey.put(claim.key(), claim);
        told.add(claim.hash());
      }
      told.forEach(hash -> counts.merge(hash, 1, Integer::sum));
    }
    List<DocumentRow> rows = new ArrayList<>();
    ActorLines gathered = new ActorLines(new TreeSet<>(merges.values()));
    documents.forEach(
        (hash, d) -> {
          rows.add(DocumentRows.with(d.row(), counts.getOrDefault(hash, 0)));
          gathered.add(d.actors());
        });
    rows.sort(BY_PUBLICATION);
    List<ClaimLine> claims = new ArrayList<>();
    Map<String, List<ClaimLine>> claimsByHash = new HashMap<>();
    for (DocumentRow row : rows) {
      String hash = hashes.get(row.key());
      List<ClaimLine> mine =
          documents.get(hash).claims().keySet().stream()
              .map(id -> claimsByKey.get(Ledger.key(hash, id)))
              .toList();
      claimsByHash.put(hash, mine);
      claims.addAll(mine);
    }
    Map<String, String> places = new HashMap<>();
    for (ClaimLine claim : claims) {
      if (claim.row().where() != null && claim.row().where().place() != null) {
        places.putIfAbsent(claim.row().where().place().key(), claim.row().where().place().name());
      }
    }
    gathered.count(claims);
    List<ActorLine> actors = gathered.lines();
    Map<String, DocumentRow> documentsByKey = new HashMap<>();
    rows.forEach(row -> documentsByKey.put(row.key(), row));
    Map<String, ActorLine> actorsByKey = new HashMap<>();
    actors.forEach(actor -> actorsByKey.put(actor.key(), actor));
    List<ClaimLine> byDoubt = new ArrayList<>(claims);
    byDoubt.removeIf(ClaimLine::reviewed);
    byDoubt.sort(
        Comparator.comparingDouble((ClaimLine claim) -> -claim.doubt())
            .thenComparing(ClaimLine::key));
    int reviewed = (int) claims.stream().filter(ClaimLine::reviewed).count();
    String revision = Revision.of(program, now, rows, moment.decisions());
    return new Ledger(
        revision,
        true,
        rows,
        claims,
        occurrences,
        actors,
        documentsByKey,
        hashes,
        claimsByKey,
        occurrencesByKey,
        actorsByKey,
        places,
        claimsByHash,
        byDoubt,
        register,
        moment.decisions(),
        reviewed);
  }

  private static final Comparator<DocumentRow> BY_PUBLICATION =
      Comparator.comparing(DocumentRow::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentRow::id)
          .thenComparing(DocumentRow::key);

  /** Undated ones after everything. */
  public static final Comparator<OccurrenceLine> BY_TIME =
      Comparator.comparingLong((OccurrenceLine line) -> start(line.days()))
          .thenComparing(OccurrenceLine::key);

  private static long start(@Nullable DayRange days) {
    return days == null
        ? Long.MAX_VALUE
        : days.from() <= DayRange.OPEN_START ? days.until() : days.from();
  }
}
