package org.araxes.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rows as JSON objects: one a line, or one document that holds them in an array.
 *
 * @param shape how the rows stand together
 * @param array name of the array inside the document; empty for a bare array
 * @param around what stands before the array in the document
 */
public record JsonRows(Shape shape, String array, Map<String, Object> around) implements Syntax {
  /** How rows stand together. */
  public enum Shape {
    LINES,
    DOCUMENT,
    /** One object; a row's {@code id} is its key. */
    KEYED
  }

  public static final JsonRows LINES = new JsonRows(Shape.LINES, "", Map.of());
  public static final JsonRows ARRAY = new JsonRows(Shape.DOCUMENT, "", Map.of());
  public static final JsonRows KEYED = new JsonRows(Shape.KEYED, "", Map.of());

  public JsonRows {
    around = Collections.unmodifiableMap(new LinkedHashMap<>(around));
  }

  /** A document with the rows in an array of this name. */
  public static JsonRows in(String array, Map<String, Object> around) {
    return new JsonRows(Shape.DOCUMENT, array, around);
  }

  @Override
  public <R> RowWriter<R> begin(Sheet<R> sheet, OutputStream out) throws IOException {
    JsonGenerator json = Trees.generator(out);
    List<String> ends = new ArrayList<>();
    if (shape == Shape.KEYED) {
      json.writeRaw("{");
      ends.add("}\n");
    } else if (shape == Shape.DOCUMENT) {
      json.writeRaw(array.isEmpty() ? "[" : opening());
      ends.add(array.isEmpty() ? "]\n" : "]}\n");
    }
    return new RowWriter<>() {
      private boolean first = true;

      @Override
      public void write(R row) throws IOException {
        ObjectNode object = Trees.object(sheet, row);
        if (shape != Shape.LINES) {
          json.writeRaw(first ? "\n" : ",\n");
        }
        if (shape == Shape.KEYED) {
          json.writeRaw(quoted(object.path("id").asText()) + ":");
        }
        json.writeRaw(Trees.written(object));
        if (shape == Shape.LINES) {
          json.writeRaw('\n');
        }
        first = false;
      }

      @Override
      public void close() throws IOException {
        for (String end : ends) {
          json.writeRaw(first ? end : "\n" + end);
        }
        json.flush();
      }
    };
  }

  private String opening() {
    StringBuilder start = new StringBuilder("{");
    around.forEach(
        (key, value) -> start.append(quoted(key)).append(':').append(quoted(value)).append(','));
    return start.append(quoted(array)).append(":[").toString();
  }

  private static String quoted(Object value) {
    return Trees.written(Objects.requireNonNull(Trees.node(value)));
  }
}
