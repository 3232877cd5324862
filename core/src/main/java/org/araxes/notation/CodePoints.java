package org.araxes.notation;

import java.util.Arrays;

/**
 * The offsets of one text, in UTF-16 units and in Unicode code points. A surrogate without its
 * partner counts as one code point.
 */
public final class CodePoints {
  /** The second halves of all surrogate pairs, as UTF-16 offsets, ascending. */
  private final int[] secondHalves;

  public CodePoints(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i;
      }
    }
    this.secondHalves = Arrays.copyOf(found, count);
  }

  /** Code points before a UTF-16 offset. */
  public int fromUtf16(int offset) {
    return offset - pairsUntil(offset, 0);
  }

  /** The UTF-16 offset of a code point. */
  public int toUtf16(int codePoint) {
    return codePoint + pairsUntil(codePoint + 1, 1);
  }

  /** How many pairs end before a limit, each moved down by the pairs before it times a step. */
  private int pairsUntil(int limit, int step) {
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - step * middle < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
