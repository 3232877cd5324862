package org.araxes.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words behind a verb that somebody had, or kept out of, a part in something: "took
 * no part in the raid", "decided to avoid any involvement in the war", "was a leader of the plot".
 */
final class Involvements {
  /** Words from the trigger to the phrase, and between its two halves. */
  private static final int REACH = 4;

  /** Words in which the undertaking is named, behind the phrase. */
  private static final int BEHIND = 5;

  private static final int LONGEST = 240;

  private final Map<String, List<Phrase>> phrases = new TreeMap<>();
  private final Set<String> undertakings;
  private final Set<String> pointing;
  private final Set<String> leading = new TreeSet<>();

  private record Phrase(List<String> first, List<List<String>> then, boolean out) {}

  /**
   * @param out whether it is denied, or was avoided
   * @param behind where what it is a part in is looked for, in UTF-16 units
   * @param named whether a word for an undertaking, or "it", stands there
   */
  record Involvement(boolean out, Span behind, boolean named) {}

  private record Words(List<String> words, List<Span> spans) {}

  Involvements(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("link/involvement.tsv").rows()) {
      List<List<String>> then = row.list("then").stream().map(Involvements::split).toList();
      for (String first : row.list("first")) {
        Phrase phrase = new Phrase(split(first), then, row.need("means").equals("out"));
        phrases.computeIfAbsent(phrase.first().get(0), w -> new ArrayList<>()).add(phrase);
      }
    }
    for (Table.Row row : rulebook.table("link/families.tsv").rows()) {
      if (row.get("leading") != null) {
        leading.add(row.need("category"));
      }
    }
    this.undertakings = new TreeSet<>(rulebook.words("undertakings"));
    this.pointing = new TreeSet<>(rulebook.words("pointing-pronouns"));
  }

  /** Whether such an event may only lead up to what is told of: what was decided or agreed. */
  boolean mayFollow(EventType type) {
    return leading.contains(type.plover());
  }

  private static List<String> split(String words) {
    return List.of(words.split(" "));
  }

  /**
   * @param from where the verb, or the content of the claim, begins
   * @param sentence that it stands in
   * @return null when it is said of no part in anything
   */
  @Nullable Involvement of(String text, int from, Span sentence, Factuality factuality) {
    Words words = words(text, from, Math.min(sentence.end(), from + LONGEST));
    for (int at = 0; at < Math.min(REACH, words.words().size()); at++) {
      for (Phrase phrase : phrases.getOrDefault(words.words().get(at), List.of())) {
        int end = end(phrase, words.words(), at);
        if (end > 0 && end < words.words().size()) {
          return involvement(phrase, words, end, factuality);
        }
      }
    }
    return null;
  }

  /** "Did not avoid" says nothing of what was done. */
  private @Nullable Involvement involvement(
      Phrase phrase, Words words, int end, Factuality factuality) {
    boolean negative = factuality.polarity() == Factuality.Polarity.NEGATIVE;
    if (phrase.out() && negative) {
      return null;
    }
    int last = Math.min(words.words().size(), end + BEHIND);
    List<String> behind = words.words().subList(end, last);
    return new Involvement(
        phrase.out() || negative,
        new Span(words.spans().get(end).start(), words.spans().get(last - 1).end()),
        pointing.contains(behind.get(0)) || behind.stream().anyMatch(undertakings::contains));
  }

  /** Behind the phrase that begins here; 0 when it does not. */
  private static int end(Phrase phrase, List<String> words, int at) {
    int end = at + phrase.first().size();
    if (end > words.size() || !words.subList(at, end).equals(phrase.first())) {
      return 0;
    }
    if (phrase.then().isEmpty()) {
      return end;
    }
    for (int from = end; from < Math.min(words.size(), end + REACH); from++) {
      for (List<String> then : phrase.then()) {
        int until = from + then.size();
        if (until <= words.size() && words.subList(from, until).equals(then)) {
          return until;
        }
      }
    }
    return 0;
  }

  private static Words words(String text, int from, int until) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int at = from; at <= until; at++) {
      boolean inside = at < until && Character.isLetterOrDigit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        spans.add(new Span(start, at));
        start = -1;
      }
    }
    return new Words(words, spans);
  }
}
