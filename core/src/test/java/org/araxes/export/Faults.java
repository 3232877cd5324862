package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong. */
final class Faults {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> faults = new ArrayList<>();

  List<String> list() {
    return faults;
  }

  Faults check(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
    return this;
  }

  /** An empty cell is always allowed: it means not known. */
  Faults oneOf(String name, String value, Collection<String> allowed) {
    return check(value.isEmpty() || allowed.contains(value), name + " is " + value);
  }

  Faults matches(String name, String value, String pattern) {
    return check(value.matches(pattern), name + " is " + value);
  }

  Faults number(String name, String value, double least, double most) {
    try {
      double number = value.isEmpty() ? least : Double.parseDouble(value);
      return check(number >= least && number <= most, name + " is " + value);
    } catch (NumberFormatException e) {
      return check(false, name + " is no number: " + value);
    }
  }

  Faults date(String name, String value) {
    try {
      return check(LocalDate.parse(value) != null, name);
    } catch (DateTimeException e) {
      return check(false, name + " is no day: " + value);
    }
  }

  Faults keys(JsonNode node, Set<String> allowed) {
    node.fieldNames().forEachRemaining(key -> check(allowed.contains(key), "unknown key " + key));
    return this;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
