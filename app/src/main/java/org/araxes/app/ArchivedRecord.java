package org.araxes.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.archive.Archive;
import org.araxes.archive.DocumentNames;
import org.araxes.archive.Dossier;
import org.araxes.archive.Hit;
import org.araxes.archive.query.Query;
import org.araxes.export.Selection;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/** An archive with what people decided. Readings are fetched one at a time. */
final class ArchivedRecord implements Record {
  private static final int PAGE = 10_000;

  private final Archive archive;

  ArchivedRecord(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Selection selection(Query query, Rulebook rulebook) {
    Map<String, String> names = DocumentNames.of(archive);
    Iterable<Reading> readings =
        () -> names.entrySet().stream().map(e -> reading(e.getKey(), e.getValue())).iterator();
    Iterable<Occurrence> occurrences =
        () -> new Dossier(archive, new Linker(rulebook)).occurrences().iterator();
    return new Selection(readings, occurrences, wanted(query, names));
  }

  private Reading reading(String hash, String name) {
    Reading reading = Objects.requireNonNull(archive.reading(hash));
    return reading.of(reading.document().named(name));
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
