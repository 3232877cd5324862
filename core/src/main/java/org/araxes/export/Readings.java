package org.araxes.export;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Readings that may be fetched one at a time: gone through more than once, and asked for by id. */
public interface Readings extends Iterable<Reading> {
  /** The reading of a document, by the id that it has here; null when there is none. */
  @Nullable Reading of(String document);

  /** Readings that are held already; of two of one document the later is found by its id. */
  static Readings of(List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.put(reading.document().id(), reading));
    return new Readings() {
      @Override
      public @Nullable Reading of(String document) {
        return byId.get(document);
      }

      @Override
      public Iterator<Reading> iterator() {
        return readings.iterator();
      }
    };
  }
}
