package org.araxes.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the words of a sentence, as in {@code the|its? <ordinal> quarter ( of <year> )?}:
 * words, alternatives between bars, classes of a {@link Lexicon} between angle brackets, groups in
 * round brackets; a question mark after any of them makes it optional. Words are lower case.
 *
 * <p>A class met a second time in one match is captured as {@code class2}; {@code <class=name>}
 * captures it under another name.
 */
public final class WordPattern {
  /** The most ways followed at one place of a text, against patterns that explode. */
  private static final int MOST_WAYS = 64;

  /**
   * A match.
   *
   * @param end index after the last word
   * @param captures values of the classes by name
   */
  public record Match(int from, int end, Map<String, String> captures) {}

  private record Item(List<Choice> choices, boolean optional) {}

  /** One of: a word, a class captured under a name, or a group. */
  private record Choice(
      @Nullable String word,
      @Nullable String lexiconClass,
      @Nullable String capture,
      @Nullable List<Item> group) {}

  private record Way(int end, Map<String, String> captures) {}

  private final Lexicon lexicon;
  private final List<Item> items;

  private WordPattern(Lexicon lexicon, List<Item> items) {
    this.lexicon = lexicon;
    this.items = items;
  }

  /**
   * @throws RulebookException with the file and line of {@code row} when the cell is no pattern
   */
  public static WordPattern of(Table.Row row, String column, Lexicon lexicon) {
    List<Fault> faults = new ArrayList<>();
    List<String> parts = List.of(row.need(column).split(" +"));
    int[] at = {0};
    List<Item> items = items(parts, at, lexicon, row, faults);
    if (at[0] < parts.size()) {
      faults.add(new Fault(row.file(), row.line(), 0, "a bracket too many in the pattern"));
    }
    if (!faults.isEmpty()) {
      throw new RulebookException(faults);
    }
    return new WordPattern(lexicon, items);
  }

  private static List<Item> items(
      List<String> parts, int[] at, Lexicon lexicon, Table.Row row, List<Fault> faults) {
    List<Item> items = new ArrayList<>();
    while (at[0] < parts.size() && !parts.get(at[0]).startsWith(")")) {
      String part = parts.get(at[0]++);
      if (part.equals("(")) {
        List<Item> inside = items(parts, at, lexicon, row, faults);
        if (at[0] == parts.size()) {
          faults.add(new Fault(row.file(), row.line(), 0, "a bracket is not closed"));
          return items;
        }
        boolean optional = parts.get(at[0]++).equals(")?");
        items.add(new Item(List.of(new Choice(null, null, null, inside)), optional));
      } else {
        boolean optional = part.endsWith("?") && part.length() > 1;
        String bare = optional ? part.substring(0, part.length() - 1) : part;
        List<Choice> choices = new ArrayList<>();
        for (String choice : bare.split("\\|")) {
          choices.add(choice(choice, lexicon, row, faults));
        }
        items.add(new Item(choices, optional));
      }
    }
    return items;
  }

  private static Choice choice(String text, Lexicon lexicon, Table.Row row, List<Fault> faults) {
    if (!text.startsWith("<") || !text.endsWith(">")) {
      return new Choice(text, null, null, null);
    }
    String inside = text.substring(1, text.length() - 1);
    int equals = inside.indexOf('=');
    String name = equals < 0 ? inside : inside.substring(0, equals);
    if (!lexicon.has(name)) {
      String hint =
          Suggestion.among(name, lexicon.names())
              .map(s -> "; did you mean <" + s + ">?")
              .orElse("");
      faults.add(new Fault(row.file(), row.line(), 0, "no words of class <" + name + ">" + hint));
    }
    return new Choice(null, name, inside.substring(equals + 1), null);
  }

  /** The longest match that begins at a word; null when there is none. */
  public @Nullable Match match(List<String> words, int from) {
    Way best = null;
    for (Way way : follow(items, words, List.of(new Way(from, Map.of())))) {
      if (way.end() > from && (best == null || way.end() > best.end())) {
        best = way;
      }
    }
    return best == null
        ? null
        : new Match(from, best.end(), Collections.unmodifiableMap(best.captures()));
  }

  private List<Way> follow(List<Item> sequence, List<String> words, List<Way> ways) {
    List<Way> open = ways;
    for (Item item : sequence) {
      List<Way> next = new ArrayList<>();
      for (Way way : open) {
        for (Choice choice : item.choices()) {
          next.addAll(step(choice, words, way));
        }
        if (item.optional()) {
          next.add(way);
        }
      }
      if (next.isEmpty()) {
        return next;
      }
      open = next.size() > MOST_WAYS ? next.subList(0, MOST_WAYS) : next;
    }
    return open;
  }

  private List<Way> step(Choice choice, List<String> words, Way way) {
    if (choice.group() != null) {
      return follow(choice.group(), words, List.of(way));
    }
    if (choice.word() != null) {
      return way.end() < words.size() && words.get(way.end()).equals(choice.word())
          ? List.of(new Way(way.end() + 1, way.captures()))
          : List.of();
    }
    List<Way> ways = new ArrayList<>();
    for (Lexicon.Reading reading : lexicon.read(choice.lexiconClass(), words, way.end())) {
      Map<String, String> captures = new LinkedHashMap<>(way.captures());
      String name = choice.capture();
      captures.put(captures.containsKey(name) ? name + "2" : name, reading.value());
      ways.add(new Way(reading.end(), captures));
    }
    return ways;
  }
}
