package org.araxes.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Span;

/**
 * The sentences of a document's body as numbers: the same for the same words, whatever the quotes,
 * capitals and blanks.
 *
 * @param all in the order of the text
 * @param words how many there are in all sentences
 */
record Sentences(List<One> all, int words, long[] sorted) {
  /**
   * @param words how many words it has
   * @param pairs each word with the one before it, sorted
   * @param weighty the figures, names and words that turn a statement, sorted
   */
  record One(long hash, int words, int[] pairs, int[] weighty) {
    /** Whether this is an earlier sentence with other words for the same. */
    boolean isTouched(One earlier, double share) {
      if (!Arrays.equals(weighty, earlier.weighty)) {
        return false;
      }
      int known = 0;
      for (int pair : pairs) {
        known += Arrays.binarySearch(earlier.pairs, pair) >= 0 ? 1 : 0;
      }
      return known >= share * pairs.length;
    }
  }

  /**
   * @param turning words of which one more or less makes another statement
   */
  static Sentences of(Document document, Set<String> turning) {
    List<One> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.QUOTE) {
        cut(document.text(), block.span(), turning, all);
      }
    }
    long[] sorted = all.stream().mapToLong(One::hash).sorted().toArray();
    return new Sentences(List.copyOf(all), all.stream().mapToInt(One::words).sum(), sorted);
  }

  boolean holds(long sentence) {
    return Arrays.binarySearch(sorted, sentence) >= 0;
  }

  private static void cut(String text, Span block, Set<String> turning, List<One> all) {
    int from = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      boolean ends = ".!?".indexOf(text.charAt(i)) >= 0;
      if (ends && (i + 1 == block.end() || Character.isWhitespace(text.charAt(i + 1)))) {
        add(text.substring(from, i + 1), turning, all);
        from = i + 1;
      }
    }
    if (from < block.end()) {
      add(text.substring(from, block.end()), turning, all);
    }
  }

  private static void add(String sentence, Set<String> turning, List<One> all) {
    List<String> words = words(sentence);
    if (words.isEmpty()) {
      return;
    }
    long hash = 1125899906842597L;
    int[] pairs = new int[words.size()];
    List<Integer> weighty = new ArrayList<>();
    String before = "";
    for (int i = 0; i < pairs.length; i++) {
      String word = words.get(i);
      String small = word.toLowerCase(Locale.ROOT);
      for (int k = 0; k < small.length(); k++) {
        hash = 31 * hash + small.charAt(k);
      }
      hash = 31 * hash + ' ';
      pairs[i] = 31 * before.hashCode() + small.hashCode();
      boolean name = i > 0 && Character.isUpperCase(word.charAt(0));
      if (name || Character.isDigit(word.charAt(0)) || turning.contains(small)) {
        weighty.add(small.hashCode());
      }
      before = small;
    }
    Arrays.sort(pairs);
    int[] sorted = weighty.stream().mapToInt(Integer::intValue).sorted().toArray();
    all.add(new One(hash, pairs.length, pairs, sorted));
  }

  /** The words of a sentence: letters and figures, without what stands between them. */
  private static List<String> words(String sentence) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean letter = i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(sentence.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}
