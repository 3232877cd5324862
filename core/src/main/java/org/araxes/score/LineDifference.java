package org.araxes.score;

import java.util.ArrayList;
import java.util.List;

/** The lines that two texts do not share, in order; {@code -} expected, {@code +} read. */
final class LineDifference {
  private LineDifference() {}

  static List<String> of(List<String> expected, List<String> read) {
    int[][] shared = new int[expected.size() + 1][read.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = read.size() - 1; j >= 0; j--) {
        shared[i][j] =
            expected.get(i).equals(read.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < read.size()) {
      boolean both = i < expected.size() && j < read.size();
      if (both && expected.get(i).equals(read.get(j))) {
        i++;
        j++;
      } else if (j == read.size() || both && shared[i + 1][j] >= shared[i][j + 1]) {
        lines.add("- " + expected.get(i++));
      } else {
        lines.add("+ " + read.get(j++));
      }
    }
    return lines;
  }
}
