package org.araxes.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Classes of words and phrases with a value each, from tables with the columns {@code class},
 * {@code words} (alternatives between bars) and {@code value}; the words of a pattern look them up
 * as {@code <class>}.
 *
 * <p>Words are lower case. A word between slashes is a regular expression for one whole word; in
 * its value {@code $1} is its first group. A value {@code =} is the word itself.
 */
public final class Lexicon {
  /** Reads a class that a table cannot list, such as numbers written in words. */
  @FunctionalInterface
  public interface Reader {
    /** All readings that begin at a word, none if there is none. */
    List<Reading> read(List<String> words, int from);
  }

  /**
   * Some words of a class.
   *
   * @param end index after the last word
   */
  public record Reading(int end, String value) {}

  private record Entry(List<String> words, String value) {}

  private record Shape(Pattern pattern, String value) {}

  private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();
  private final Map<String, List<Shape>> shapes = new HashMap<>();
  private final Map<String, Reader> readers;

  private Lexicon(Map<String, Reader> readers) {
    this.readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
  }

  /**
   * @param readers classes that are read by code, by name
   * @throws RulebookException when a table is at fault
   */
  public static Lexicon of(List<Table> tables, Map<String, Reader> readers) {
    Lexicon lexicon = new Lexicon(readers);
    List<Fault> faults = new ArrayList<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        String cell = row.need("words");
        for (String words : cell.startsWith("/") ? List.of(cell) : row.list("words")) {
          lexicon.add(row, words, faults);
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new RulebookException(faults);
    }
    return lexicon;
  }

  private void add(Table.Row row, String words, List<Fault> faults) {
    String name = row.need("class");
    String value = row.get("value") == null ? "=" : row.need("value");
    if (words.length() > 2 && words.startsWith("/") && words.endsWith("/")) {
      try {
        Pattern pattern = Pattern.compile(words.substring(1, words.length() - 1));
        shapes.computeIfAbsent(name, k -> new ArrayList<>()).add(new Shape(pattern, value));
      } catch (PatternSyntaxException e) {
        faults.add(new Fault(row.file(), row.line(), 0, e.getDescription() + " in " + words));
      }
    } else {
      List<String> parts = List.of(words.split(" +"));
      entries
          .computeIfAbsent(name, k -> new LinkedHashMap<>())
          .computeIfAbsent(parts.get(0), k -> new ArrayList<>())
          .add(new Entry(parts, value.equals("=") ? words : value));
    }
  }

  boolean has(String name) {
    return entries.containsKey(name) || shapes.containsKey(name) || readers.containsKey(name);
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(entries.keySet());
    names.addAll(shapes.keySet());
    names.addAll(readers.keySet());
    return names;
  }

  /** All readings of a class that begin at a word. */
  public List<Reading> read(String name, List<String> words, int from) {
    if (from >= words.size()) {
      return List.of();
    }
    List<Reading> found = new ArrayList<>();
    String first = words.get(from);
    for (Entry entry : entries.getOrDefault(name, Map.of()).getOrDefault(first, List.of())) {
      int end = from + entry.words().size();
      if (end <= words.size() && words.subList(from, end).equals(entry.words())) {
        found.add(new Reading(end, entry.value()));
      }
    }
    for (Shape shape : shapes.getOrDefault(name, List.of())) {
      Matcher matcher = shape.pattern().matcher(first);
      if (matcher.matches()) {
        found.add(new Reading(from + 1, valueOf(shape, matcher)));
      }
    }
    Reader reader = readers.get(name);
    if (reader != null) {
      found.addAll(reader.read(words, from));
    }
    return found;
  }

  private static String valueOf(Shape shape, Matcher matcher) {
    String value = shape.value().equals("=") ? matcher.group() : shape.value();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String part = matcher.group(group);
      value = value.replace("$" + group, part == null ? "" : part);
    }
    return value;
  }
}
