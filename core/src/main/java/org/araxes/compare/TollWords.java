package org.araxes.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** The phrases of {@code en/toll-phrases.tsv}, by what they say. */
final class TollWords {
  private static final int REACH = 4;

  private final Map<String, List<List<String>>> phrases = new LinkedHashMap<>();

  TollWords(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("en/toll-phrases.tsv").rows()) {
      List<List<String>> found =
          phrases.computeIfAbsent(row.need("says"), says -> new ArrayList<>());
      row.list("phrases").forEach(phrase -> found.add(List.of(phrase.split(" "))));
    }
  }

  /** The words of a text in lower case; a hyphen or an apostrophe inside a word belongs to it. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && isInside(text, at, from >= 0);
      if (inside && from < 0) {
        from = at;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  private static boolean isInside(String text, int at, boolean started) {
    char letter = text.charAt(at);
    boolean joins = started && (letter == '-' || letter == '\'' || letter == '’');
    return Character.isLetterOrDigit(letter)
        || joins && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  boolean says(String what, List<String> words) {
    return phrases.getOrDefault(what, List.of()).stream()
        .anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
  }

  /** Whether somebody is dead, and not only might be. */
  boolean saysDead(List<String> words) {
    return says("dead", words) && !says("alive", words) && !saysAttempted(words);
  }

  /** "25 counts of attempted first-degree murder". */
  boolean saysAttempted(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (says("attempt", words.subList(at, at + 1))
          && says("attempted", words.subList(at, Math.min(words.size(), at + REACH + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "Killed his son before shooting himself". */
  boolean saysOwnHand(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      boolean oneself = says("oneself", words.subList(at, at + 1));
      if (oneself && says("self", words.subList(Math.max(0, at - REACH), at))) {
        return true;
      }
    }
    return says("own hand", words);
  }
}
