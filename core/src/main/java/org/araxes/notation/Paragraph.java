package org.araxes.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One paragraph of notation: a head line and named fields, each taken once. */
final class Paragraph {
  private final Cursor head;
  private final Map<String, List<Cursor>> fields = new LinkedHashMap<>();

  private Paragraph(Cursor head) {
    this.head = head;
  }

  Cursor head() {
    return head;
  }

  /** A line that is not indented begins a paragraph; empty lines and comments are passed over. */
  static List<Paragraph> cut(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.charAt(0) != ' ') {
        paragraphs.add(new Paragraph(new Cursor(line, i + 1, 0)));
      } else if (paragraphs.isEmpty()) {
        throw new NotationException(i + 1, 1, "an indented line needs one before it that is not");
      } else {
        paragraphs.get(paragraphs.size() - 1).field(line, i + 1);
      }
    }
    return paragraphs;
  }

  /** A field's name may hold single blanks: two or more end it. */
  private void field(String line, int number) {
    int start = line.length() - line.stripLeading().length();
    int end = line.indexOf("  ", start);
    if (end < 0) {
      throw new NotationException(
          number, start + 1, "two blanks are needed between name and value");
    }
    fields
        .computeIfAbsent(line.substring(start, end), name -> new ArrayList<>())
        .add(new Cursor(line, number, end));
  }

  /** All fields of a name. */
  <T> List<T> all(String name, Function<Cursor, T> value) {
    List<Cursor> found = fields.remove(name);
    List<T> values = new ArrayList<>();
    for (Cursor cursor : found == null ? List.<Cursor>of() : found) {
      values.add(value.apply(cursor));
      cursor.end();
    }
    return values;
  }

  <T> @Nullable T maybe(String name, Function<Cursor, T> value) {
    List<Cursor> found = fields.get(name);
    if (found != null && found.size() > 1) {
      throw found.get(1).error("a second '" + name + "'");
    }
    List<T> values = all(name, value);
    return values.isEmpty() ? null : values.get(0);
  }

  <T> T or(String name, Function<Cursor, T> value, T otherwise) {
    T found = maybe(name, value);
    return found == null ? otherwise : found;
  }

  <T> List<T> list(String name, Function<Cursor, List<T>> value) {
    return or(name, value, List.of());
  }

  <T> T need(String name, Function<Cursor, T> value) {
    T found = maybe(name, value);
    if (found == null) {
      throw head.error("no '" + name + "'");
    }
    return found;
  }

  void allTaken() {
    fields.forEach(
        (name, cursors) -> {
          throw cursors.get(0).error("no such field here: " + name);
        });
  }
}
