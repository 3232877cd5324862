package org.araxes.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dictionary makes of a verb.
 *
 * @param trigger index of the verb
 * @param words indices of all words of the verb, sorted
 * @param code a CAMEO code; null when the dictionary says that it is no event
 * @param source index of the head of the acting phrase; -1 for none
 * @param target index of the head of the phrase it is done to; -1 for none
 * @param rule file, line and the pattern that fits
 */
public record Coded(
    int trigger, List<Integer> words, @Nullable String code, int source, int target, String rule) {
  public Coded {
    words = List.copyOf(words);
  }
}
