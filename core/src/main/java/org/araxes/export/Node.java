package org.araxes.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing with properties, for formats that are graphs. */
final class Node {
  private final String id;
  private final String type;
  private final Map<String, List<Object>> properties = new LinkedHashMap<>();

  Node(String id, String type) {
    this.id = id;
    this.type = type;
  }

  String id() {
    return id;
  }

  String type() {
    return type;
  }

  /** Adds a value; nothing when it is null or there already. */
  Node with(String property, @Nullable Object value) {
    if (value != null) {
      List<Object> values = properties.computeIfAbsent(property, p -> new ArrayList<>());
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return this;
  }

  Node withAll(String property, Iterable<?> values) {
    values.forEach(value -> with(property, value));
    return this;
  }

  /** Null when there are none. */
  @Nullable List<Object> values(String property) {
    return properties.get(property);
  }
}
