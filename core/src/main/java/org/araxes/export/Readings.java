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

  /** The same texts as they came once more from elsewhere, unread, where that is kept beside. */
  default Iterable<Reading> copies() {
    return List.of();
  }

  /**
   * Readings that are held already; of two of one id the later is found by it, but for copies that
   * were not read.
   */
  static Readings of(List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(
        reading ->
            byId.merge(
                reading.document().id(),
                reading,
                (known, next) -> next.document().copyOf() == null ? next : known));
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
