package org.araxes.link;

/** Pairs of numbers, the smaller first, in little more memory than the numbers need. */
final class PairSet {
  private static final int SHIFT = 32;

  /** Spreads neighbours over the table. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** No pair is 0: numbers are stored one higher. */
  private long[] pairs = new long[1 << 10];

  private int size;

  boolean contains(int smaller, int larger) {
    return pairs[place(pairs, pair(smaller, larger))] != 0;
  }

  void add(int smaller, int larger) {
    long pair = pair(smaller, larger);
    int place = place(pairs, pair);
    if (pairs[place] == 0) {
      pairs[place] = pair;
      if (++size > pairs.length / 2) {
        grow();
      }
    }
  }

  private static long pair(int smaller, int larger) {
    return (long) (smaller + 1) << SHIFT | larger + 1L;
  }

  /** Where a pair is, or would be. */
  private static int place(long[] in, long pair) {
    long spread = pair * SPREAD;
    int at = (int) (spread ^ spread >>> SHIFT) & in.length - 1;
    while (in[at] != 0 && in[at] != pair) {
      at = at + 1 & in.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] larger = new long[pairs.length * 2];
    for (long pair : pairs) {
      if (pair != 0) {
        larger[place(larger, pair)] = pair;
      }
    }
    pairs = larger;
  }
}
