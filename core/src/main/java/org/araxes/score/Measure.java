package org.araxes.score;

import com.fasterxml.jackson.databind.JsonNode;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** Compares readings, one by one, with what is known of their documents, and counts. */
interface Measure {
  /**
   * @param gold what is known of one document
   * @param reading of the same document; null when it was not read, and all is missed
   */
  void add(JsonNode gold, @Nullable Reading reading);

  /** A tab-separated table with a header row. */
  String table();
}
