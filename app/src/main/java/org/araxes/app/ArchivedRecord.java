package org.araxes.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.archive.Archive;
import org.araxes.archive.Dossier;
import org.araxes.archive.Hit;
import org.araxes.archive.query.Query;
import org.araxes.export.Selection;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/** An archive with what people decided. Readings are fetched one at a time. */
final class ArchivedRecord implements Record {
  private static final int PAGE = 10_000;
  private static final int HASH_LETTERS = 12;

  private final Archive archive;

  ArchivedRecord(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Selection selection(Query query, Rulebook rulebook) {
    List<String> hashes = archive.hashes();
    Map<String, String> names = names(hashes);
    Iterable<Reading> readings =
        () -> hashes.stream().map(hash -> reading(hash, names.get(hash))).iterator();
    Iterable<Occurrence> occurrences =
        () -> new Dossier(archive, new Linker(rulebook)).occurrences().iterator();
    return new Selection(readings, occurrences, wanted(query, names));
  }

  /** The same names as a dossier gives, without its linking, which tables of claims do not need. */
  private Map<String, String> names(List<String> hashes) {
    Map<String, String> ids = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String hash : hashes) {
      String id = Objects.requireNonNull(archive.document(hash)).document().id();
      ids.put(hash, id);
      counts.merge(id, 1, Integer::sum);
    }
    ids.replaceAll(
        (hash, id) -> counts.get(id) == 1 ? id : id + "@" + hash.substring(0, HASH_LETTERS));
    return ids;
  }

  private Reading reading(String hash, String name) {
    Reading reading = Objects.requireNonNull(archive.reading(hash));
    Document document = reading.document();
    return document.id().equals(name)
        ? reading
        : new Reading(
            document.named(name),
            reading.sentences(),
            reading.times(),
            reading.places(),
            reading.quantities(),
            reading.actors(),
            reading.attributions(),
            reading.events(),
            reading.claims(),
            reading.predicates());
  }

  private Predicate<ClaimRef> wanted(Query query, Map<String, String> names) {
    if (Record.isEverything(query)) {
      return ref -> true;
    }
    Set<ClaimRef> found = new HashSet<>();
    List<Hit> hits = archive.search(query, 0, PAGE);
    while (!hits.isEmpty()) {
      for (Hit hit : hits) {
        found.add(new ClaimRef(Objects.requireNonNull(names.get(hit.hash())), hit.claim()));
      }
      hits = archive.search(query, hits.get(hits.size() - 1).number(), PAGE);
    }
    return found::contains;
  }

  @Override
  public void close() {
    archive.close();
  }
}
