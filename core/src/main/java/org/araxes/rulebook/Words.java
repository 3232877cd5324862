package org.araxes.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads word lists: one word or phrase a line, {@code #} begins a comment. */
final class Words {
  private Words() {}

  static Set<String> parse(List<String> lines) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines) {
      int comment = line.indexOf('#');
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
