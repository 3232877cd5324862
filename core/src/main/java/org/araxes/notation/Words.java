package org.araxes.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.model.Span;

/**
 * Finds words in one text. Words occur where no letter or digit is cut off at either end; a span
 * that cuts a word in two occurs {@linkplain #rawNumber otherwise}. Not for several threads.
 */
final class Words {
  private final String text;

  /** Where each word of the text begins, ascending. */
  private final Map<String, int[]> places;

  private final Map<String, int[]> found = new HashMap<>();

  Words(String text) {
    this.text = text;
    Map<String, List<Integer>> growing = new HashMap<>();
    for (Span word : wordsOf(text, 0, text.length())) {
      growing.computeIfAbsent(word.of(text), key -> new ArrayList<>(1)).add(word.start());
    }
    this.places = new HashMap<>();
    growing.forEach((word, at) -> places.put(word, at.stream().mapToInt(i -> i).toArray()));
  }

  /** The maximal runs of letters, digits and their marks, in order. */
  static List<Span> wordsOf(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      if (isWordPart(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(new Span(start, to));
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a span has whole words at both ends. */
  boolean isWhole(int start, int end) {
    return !isCut(start) && !isCut(end);
  }

  private boolean isCut(int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    if (Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1))) {
      return true;
    }
    return isWordPart(text.codePointBefore(at)) && isWordPart(text.codePointAt(at));
  }

  /** Which occurrence of its words a span of whole words is, from 1. */
  int number(Span span) {
    return Arrays.binarySearch(occurrences(span.of(text)), span.start()) + 1;
  }

  /** The start of the occurrence with a number; -1 when there are not so many. */
  int find(String words, int number) {
    int[] all = occurrences(words);
    return number >= 1 && number <= all.length ? all[number - 1] : -1;
  }

  private int[] occurrences(String words) {
    return found.computeIfAbsent(words, this::search);
  }

  /** Looks only where the rarest of the words stands. */
  private int[] search(String words) {
    int[] rarest = null;
    int offset = 0;
    for (Span word : wordsOf(words, 0, words.length())) {
      int[] at = places.getOrDefault(word.of(words), new int[0]);
      if (rarest == null || at.length < rarest.length) {
        rarest = at;
        offset = word.start();
      }
    }
    return rarest == null ? everywhere(words) : among(words, rarest, offset);
  }

  private int[] among(String words, int[] places, int offset) {
    return Arrays.stream(places)
        .map(place -> place - offset)
        .filter(
            start ->
                start >= 0
                    && text.startsWith(words, start)
                    && isWhole(start, start + words.length()))
        .toArray();
  }

  private int[] everywhere(String words) {
    List<Integer> starts = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isWhole(at, at + words.length())) {
        starts.add(at);
      }
    }
    return starts.stream().mapToInt(i -> i).toArray();
  }

  /** Which occurrence of its letters a span is, from 1, wherever they stand. */
  int rawNumber(Span span) {
    String letters = span.of(text);
    int number = 1;
    for (int at = text.indexOf(letters); at < span.start(); at = text.indexOf(letters, at + 1)) {
      number++;
    }
    return number;
  }

  /** The start of the occurrence of letters with a number; -1 when there are not so many. */
  int findRaw(String letters, int number) {
    int at = text.indexOf(letters);
    for (int i = 1; i < number && at >= 0; i++) {
      at = text.indexOf(letters, at + 1);
    }
    return at;
  }

  /** How often words occur in a stretch, counting those that end at its end. */
  int count(String words, int from, int to) {
    int count = 0;
    for (int at = text.indexOf(words, from);
        at >= 0 && at + words.length() <= to;
        at = text.indexOf(words, at + 1)) {
      count += isWhole(at, at + words.length()) ? 1 : 0;
    }
    return count;
  }

  /** The end of the occurrence of words with a number after an offset; -1 for none. */
  int findEnd(String words, int from, int number) {
    int left = number;
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      left -= isWhole(at, at + words.length()) ? 1 : 0;
      if (left == 0) {
        return at + words.length();
      }
    }
    return -1;
  }
}
