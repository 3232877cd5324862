package org.araxes.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.archive.query.Query;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** An archive that forgets everything when it is closed. */
public final class MemoryArchive implements Archive {
  private final Map<String, Held> held = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private long lastNumber;

  /** A document and what hangs on it. */
  private static final class Held {
    private final Document document;
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> versions = new ArrayList<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private Reading newest;
    private List<ClaimEntry> entries = List.of();
    private long firstNumber;

    Held(Reading reading) {
      this.document = reading.document();
      this.newest = reading;
    }
  }

  @Override
  public synchronized boolean holds(String hash, String version) {
    return held.containsKey(hash) && held.get(hash).versions.contains(version);
  }

  @Override
  public synchronized Added add(Reading reading, String version) {
    String hash = ReadingJson.hash(reading.document().text());
    Held known = held.get(hash);
    boolean isNew = known == null;
    if (isNew) {
      known = new Held(reading);
      held.put(hash, known);
    }
    Copy copy = new Copy(reading.document().id(), reading.document().origin());
    boolean elsewhere =
        !copy.equals(new Copy(known.document.id(), known.document.origin()))
            && !known.copies.contains(copy);
    if (elsewhere) {
      known.copies.add(copy);
    }
    if (known.versions.contains(version)) {
      return elsewhere ? Added.COPY : Added.KNOWN;
    }
    known.versions.add(version);
    known.newest = reading.of(known.document);
    known.readings.put(version, known.newest);
    index(hash, known);
    return isNew ? Added.NEW : Added.READ_ANEW;
  }

  private void index(String hash, Held known) {
    known.entries = Entries.of(ruled(hash, known));
    known.firstNumber = lastNumber + 1;
    lastNumber += known.entries.size();
  }

  @Override
  public synchronized List<String> hashes() {
    return List.copyOf(held.keySet());
  }

  @Override
  public synchronized List<String> find(String idOrHash) {
    return held.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().document.id().equals(idOrHash)
                    || entry.getValue().copies.stream().anyMatch(c -> c.id().equals(idOrHash))
                    || !idOrHash.isEmpty() && entry.getKey().startsWith(idOrHash))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public synchronized @Nullable KeptDocument document(String hash) {
    Held known = held.get(hash);
    return known == null
        ? null
        : new KeptDocument(hash, known.document, known.versions, known.copies);
  }

  @Override
  public synchronized @Nullable Reading reading(String hash) {
    Held known = held.get(hash);
    return known == null ? null : ruled(hash, known);
  }

  @Override
  public synchronized @Nullable Reading reading(String hash, String version) {
    Held known = held.get(hash);
    return known == null ? null : known.readings.get(version);
  }

  private Reading ruled(String hash, Held known) {
    return Rulings.of(decisions)
        .apply(
            hash, known.newest, other -> held.containsKey(other) ? held.get(other).newest : null);
  }

  @Override
  public synchronized List<Hit> search(Query query, long after, int limit) {
    List<Hit> hits = new ArrayList<>();
    held.forEach(
        (hash, known) -> {
          for (int i = 0; i < known.entries.size(); i++) {
            ClaimEntry entry = known.entries.get(i);
            long number = known.firstNumber + i;
            if (number > after && Matching.fits(query, entry)) {
              hits.add(new Hit(number, hash, entry.claim()));
            }
          }
        });
    hits.sort((a, b) -> Long.compare(a.number(), b.number()));
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }

  @Override
  public synchronized long count(Query query) {
    return held.values().stream()
        .flatMap(known -> known.entries.stream())
        .filter(entry -> Matching.fits(query, entry))
        .count();
  }

  @Override
  public synchronized void decide(Decision decision) {
    DecisionRules.check(
        decision,
        decisions,
        hash -> held.containsKey(hash) ? held.get(hash).document.text() : null);
    decisions.add(decision);
    for (String hash : Rulings.of(decisions).documents(decision)) {
      index(hash, held.get(hash));
    }
  }

  @Override
  public synchronized List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  @Override
  public synchronized Status status() {
    return new Status(
        held.size(),
        held.values().stream().mapToLong(known -> known.copies.size()).sum(),
        held.values().stream().mapToLong(known -> known.versions.size()).sum(),
        held.values().stream().mapToLong(known -> known.entries.size()).sum(),
        decisions.size(),
        0);
  }

  @Override
  public List<String> check() {
    return List.of();
  }

  @Override
  public synchronized void reindex() {
    lastNumber = 0;
    held.forEach(this::index);
  }

  @Override
  public void backup(Path target) {
    throw new ArchiveException("an archive in memory has no file to copy");
  }

  @Override
  public void close() {}
}
