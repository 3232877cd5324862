package org.araxes.bench;

import java.util.Arrays;
import java.util.Locale;
import org.araxes.link.Linker;
import org.araxes.link.ToldClaim;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/**
 * How many pairs linking compares for each claim, as the record grows: {@code LinkingPairs
 * CLAIMS...}. Bins are counted by the hashes of their keys; nothing is kept but these.
 */
public final class LinkingPairs {
  private static final int THIRTY_YEARS = 10_957;
  private static final int CLAIMS_A_DAY = 100;

  private LinkingPairs() {}

  public static void main(String[] arguments) {
    Linker linker = new Linker(Rulebook.standard());
    for (String count : arguments) {
      int claims = Integer.parseInt(count);
      measure(linker, "same years", claims, THIRTY_YEARS);
      measure(linker, "more years", claims, Math.max(100, claims / CLAIMS_A_DAY));
    }
  }

  private static void measure(Linker linker, String how, int claims, int days) {
    long start = System.nanoTime();
    long[] keys = new long[claims * 30];
    int size = 0;
    int told = 0;
    for (Reading reading : new Synthetic(claims, days)) {
      for (ToldClaim claim : linker.claims(reading)) {
        told++;
        for (String key : linker.keys(claim)) {
          if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 2);
          }
          keys[size++] = hash(key);
        }
      }
    }
    Arrays.sort(keys, 0, size);
    long pairs = 0;
    int largest = 0;
    for (int i = 0; i < size; ) {
      int end = i + 1;
      while (end < size && keys[end] == keys[i]) {
        end++;
      }
      largest = Math.max(largest, end - i);
      pairs += Linker.pairs(end - i);
      i = end;
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-10s %,9d claims: %.1f keys and %.1f pairs a claim; largest bin %,d; %.0f s",
            how,
            told,
            (double) size / told,
            (double) pairs / told,
            largest,
            (System.nanoTime() - start) / 1e9));
  }

  /** FNV-1a, 64 bits. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
