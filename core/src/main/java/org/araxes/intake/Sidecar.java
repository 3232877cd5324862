package org.araxes.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code NAME.meta.yaml} says of the document {@code NAME.txt} beside it: plain {@code key:
 * value} lines, of which every value is a string. Not YAML in full, in which the country code NO is
 * false and 010 is eight.
 *
 * @param notes what was wrong in it, one line each
 */
public record Sidecar(@Nullable String id, Origin origin, List<String> notes) {
  /** What every sidecar's name ends with. */
  public static final String ENDING = ".meta.yaml";

  private static final int LONGEST = 100_000;

  private static final Set<String> KEYS =
      Set.of(
          "id", "title", "publisher", "authors", "author", "url", "published", "language", "kind");

  /** The sidecar of a document; null when there is none. */
  static @Nullable Sidecar of(Path document) throws IOException {
    Path last = document.getFileName();
    if (last == null) {
      return null;
    }
    Path file = document.resolveSibling(name(last.toString()));
    return Files.isRegularFile(file)
        ? parse(file.toString(), Decoded.of(bytes(file)).text())
        : null;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (java.io.InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LONGEST);
    }
  }

  /** The name of the sidecar of a document with this name or path. */
  public static String name(String document) {
    int dot = document.lastIndexOf('.');
    return (dot <= document.lastIndexOf('/') ? document : document.substring(0, dot)) + ENDING;
  }

  /** The sidecar in a text. */
  public static Sidecar parse(String file, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#") || line.equals("---")) {
        continue;
      }
      String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
      if (colon < 0 || !KEYS.contains(key)) {
        notes.add(file + ":" + number + ": passed over, not a 'key: value' line that is known");
      } else {
        values.put(key, unquoted(line.substring(colon + 1).strip()));
      }
    }
    values.values().removeIf(String::isEmpty);
    return new Sidecar(values.get("id"), origin(file, values, notes), List.copyOf(notes));
  }

  private static Origin origin(String file, Map<String, String> values, List<String> notes) {
    return new Origin(
            values.get("title"),
            values.get("publisher"),
            authors(values.getOrDefault("authors", values.getOrDefault("author", ""))),
            values.get("url"),
            day(file, values.get("published"), notes),
            values.get("language"),
            values.get("kind"))
        .told(Found.Way.SIDECAR, "");
  }

  private static @Nullable LocalDate day(String file, @Nullable String value, List<String> notes) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      notes.add(file + ": published is not a date like 2021-10-11, taken as unknown: " + value);
      return null;
    }
  }

  private static List<String> authors(String value) {
    String list =
        value.startsWith("[") && value.endsWith("]")
            ? value.substring(1, value.length() - 1)
            : value;
    return Arrays.stream(list.split(","))
        .map(author -> unquoted(author.strip()))
        .filter(author -> !author.isEmpty())
        .toList();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
