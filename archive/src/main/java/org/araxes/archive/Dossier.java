package org.araxes.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Linking;
import org.araxes.link.Occurrence;
import org.araxes.model.Claim;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What an archive amounts to: which of its claims are about one occurrence, with what people
 * decided. It sees what was added and decided since it was last asked, and works on no more than
 * that. May be used from many threads.
 *
 * <p>In a {@link ClaimRef} of a dossier the document is one of the {@link DocumentNames}.
 */
public final class Dossier {
  private final Archive archive;
  private final Linking linking;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, Reading> seen = new LinkedHashMap<>();
  private final Map<String, Occurrence> byId = new LinkedHashMap<>();
  private final Map<ClaimRef, Occurrence> byClaim = new HashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private List<Decision> decided = List.of();
  private long readings;
  private List<Occurrence> occurrences = List.of();

  public Dossier(Archive archive, Linker linker) {
    this.archive = archive;
    this.linking = new Linking(linker);
  }

  /** All occurrences, by their first claim; each claim of the archive is in one. */
  public synchronized List<Occurrence> occurrences() {
    refresh();
    return occurrences;
  }

  /**
   * All that a dossier knows at one moment.
   *
   * @param readings by hash, with what people decided and under the names that {@link ClaimRef}s
   *     use; a reading that did not change is the same object as before, and so is an occurrence
   */
  public record Moment(
      Map<String, Reading> readings, List<Occurrence> occurrences, List<Decision> decisions) {
    public Moment {
      readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
      occurrences = List.copyOf(occurrences);
      decisions = List.copyOf(decisions);
    }
  }

  /** What the archive amounts to now. */
  public synchronized Moment now() {
    refresh();
    return new Moment(seen, occurrences, decided);
  }

  /** Null when there is none of this id. */
  public synchronized @Nullable Occurrence occurrence(String id) {
    refresh();
    return byId.get(id);
  }

  /** The occurrence that a claim is about; null when the claim is not known. */
  public synchronized @Nullable Occurrence of(String hash, String claim) {
    refresh();
    return names.containsKey(hash) ? byClaim.get(new ClaimRef(names.get(hash), claim)) : null;
  }

  /** The hash of the document that a claim stands in; null when it is none of this archive. */
  public synchronized @Nullable String hash(ClaimRef ref) {
    refresh();
    return hashes.get(ref.document());
  }

  /** How the claims of a document are referred to; null when the document is not known. */
  public synchronized @Nullable String name(String hash) {
    refresh();
    return names.get(hash);
  }

  /**
   * The words that decisions know a claim by.
   *
   * @throws ArchiveException when there is no such claim
   */
  public Decision.Words words(String hash, String claim) {
    Reading reading = archive.reading(hash);
    if (reading != null) {
      for (Claim known : reading.claims()) {
        if (known.id().equals(claim)) {
          return ClaimWords.of(reading, known);
        }
      }
    }
    throw new ArchiveException("no claim " + claim + " in document " + hash);
  }

  /**
   * Keeps a decision under an id that is made for it.
   *
   * @param value what is so: {@code standing=denied} to correct, a note's words, the name of an
   *     actor that is split off, the id of the decision to take back; null where nothing is needed
   * @throws ArchiveException as {@link Archive#decide}
   */
  public synchronized Decision decide(
      Decision.Kind kind,
      String by,
      Instant at,
      List<Decision.Words> about,
      @Nullable String value) {
    Decision decision =
        new Decision("d" + (archive.decisions().size() + 1), kind, by, at, about, value);
    archive.decide(decision);
    return decision;
  }

  /** Takes a decision back; that can be taken back as well. */
  public Decision undo(String id, String by, Instant at) {
    return decide(Decision.Kind.UNDO, by, at, List.of(), id);
  }

  private void refresh() {
    List<Decision> decisions = archive.decisions();
    List<String> known = archive.hashes();
    long kept = archive.status().readings();
    boolean isReadAnew = kept - readings != known.size() - seen.size();
    boolean isDecided = !decisions.equals(decided);
    if (!isReadAnew && !isDecided && known.size() == seen.size()) {
      return;
    }
    Map<String, String> fresh = names(known);
    Set<String> ruled = isDecided ? ruled(decisions) : Set.of();
    for (String hash : known) {
      boolean isRenamed = !Objects.equals(names.get(hash), fresh.get(hash));
      if (isRenamed || isReadAnew || ruled.contains(hash)) {
        take(hash, fresh.get(hash));
      }
    }
    decided = decisions;
    readings = kept;
    linking.decide(Rulings.of(decisions).verdicts(seen::get));
    occurrences = linking.occurrences();
    byId.clear();
    byClaim.clear();
    for (Occurrence occurrence : occurrences) {
      byId.put(occurrence.id(), occurrence);
      occurrence.claims().forEach(claim -> byClaim.put(claim.ref(), occurrence));
    }
  }

  /** Documents that decisions are about which were made since the last time. */
  private Set<String> ruled(List<Decision> decisions) {
    boolean goesOn =
        decided.size() <= decisions.size() && decisions.subList(0, decided.size()).equals(decided);
    Rulings rulings = Rulings.of(decisions);
    Set<String> hashes = new TreeSet<>();
    for (Decision decision :
        goesOn ? decisions.subList(decided.size(), decisions.size()) : decisions) {
      hashes.addAll(rulings.documents(decision));
    }
    return hashes;
  }

  private void take(String hash, String name) {
    Reading kept = Objects.requireNonNull(archive.reading(hash));
    Reading reading = kept.of(kept.document().named(name));
    if (reading.equals(seen.get(hash))) {
      return;
    }
    seen.put(hash, reading);
    String former = names.put(hash, name);
    if (former != null && !former.equals(name)) {
      linking.remove(former);
      hashes.remove(former);
    }
    hashes.put(name, hash);
    linking.add(reading);
  }

  private Map<String, String> names(List<String> known) {
    known.forEach(hash -> ids.computeIfAbsent(hash, h -> DocumentNames.id(archive, h)));
    return DocumentNames.of(ids);
  }
}
