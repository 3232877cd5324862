package org.araxes.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.archive.Archive;
import org.araxes.archive.Hit;
import org.araxes.archive.MemoryArchive;
import org.araxes.archive.query.Query;
import org.araxes.export.Readings;
import org.araxes.export.Selection;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/** Readings as they stand in a file, one and the same text from two papers included. */
final class WrittenRecord implements Record {
  private static final String VERSION = "written";

  private final List<Reading> readings;

  WrittenRecord(List<Reading> readings) {
    this.readings = List.copyOf(readings);
  }

  @Override
  public Selection selection(Query query, Rulebook rulebook) {
    return new Selection(
        Readings.of(readings), () -> new Linker(rulebook).link(readings).iterator(), wanted(query));
  }

  private Predicate<ClaimRef> wanted(Query query) {
    if (Record.isEverything(query)) {
      return ref -> true;
    }
    Set<ClaimRef> found = new HashSet<>();
    for (Reading reading : readings) {
      try (Archive one = new MemoryArchive()) {
        one.add(reading, VERSION);
        for (Hit hit : one.search(query, 0, reading.claims().size())) {
          found.add(new ClaimRef(reading.document().id(), hit.claim()));
        }
      }
    }
    return found::contains;
  }

  @Override
  public void close() {}
}
