package org.araxes.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.archive.Archive;
import org.araxes.archive.ArchivedReadings;
import org.araxes.archive.Hit;
import org.araxes.archive.Status;
import org.araxes.archive.query.Query;
import org.araxes.export.Selection;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** An archive with what people decided. Readings are fetched one at a time. */
final class ArchivedRecord implements Record {
  private static final int PAGE = 10_000;

  private final Archive archive;

  ArchivedRecord(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Selection selection(Query query, Rulebook rulebook) {
    ArchivedReadings readings = new ArchivedReadings(archive);
    Iterable<Occurrence> occurrences =
        new Iterable<>() {
          private @Nullable List<Occurrence> linked;

          @Override
          public Iterator<Occurrence> iterator() {
            linked = linked != null ? linked : readings.occurrences(new Linker(rulebook));
            return linked.iterator();
          }
        };
    return new Selection(readings, occurrences, wanted(query, readings));
  }

  private Predicate<ClaimRef> wanted(Query query, ArchivedReadings readings) {
    if (Record.isEverything(query)) {
      return ref -> true;
    }
    Set<ClaimRef> found = new HashSet<>();
    List<Hit> hits = archive.search(query, 0, PAGE);
    while (!hits.isEmpty()) {
      for (Hit hit : hits) {
        found.add(new ClaimRef(Objects.requireNonNull(readings.name(hit.hash())), hit.claim()));
      }
      hits = archive.search(query, hits.get(hits.size() - 1).number(), PAGE);
    }
    return found::contains;
  }

  @Override
  public List<String> staysBehind() {
    Status status = archive.status();
    List<String> lines = new ArrayList<>();
    if (status.decisions() > 0) {
      lines.add(
          "decisions, "
              + status.decisions()
              + ": what they made of claims and occurrences is in the export, who decided it and when"
              + " is not");
    }
    if (status.readings() > status.documents()) {
      long older = status.readings() - status.documents();
      lines.add("older readings, " + older + ": only the newest of a text is in an export");
    }
    return lines;
  }

  @Override
  public void close() {
    archive.close();
  }
}
