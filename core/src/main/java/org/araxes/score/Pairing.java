package org.araxes.score;

import java.util.Arrays;

/** The one-to-one pairing with the highest sum: the Hungarian method, cubic in the number. */
final class Pairing {
  private static final int NONE = -1;

  private final int[][] cost;
  private final int size;
  private final int[] rowPrice;
  private final int[] columnPrice;
  private final int[] rowOf;

  private Pairing(int[][] gain, int size) {
    this.size = size;
    this.cost = new int[size + 1][size + 1];
    for (int i = 0; i < gain.length; i++) {
      for (int j = 0; j < gain[i].length; j++) {
        cost[i + 1][j + 1] = -gain[i][j];
      }
    }
    this.rowPrice = new int[size + 1];
    this.columnPrice = new int[size + 1];
    this.rowOf = new int[size + 1];
  }

  /**
   * @param gain of a row and a column, none below 0
   * @param columns how many there are
   * @return the column of each row; -1 where there is none that gains
   */
  static int[] best(int[][] gain, int columns) {
    Pairing pairing = new Pairing(gain, Math.max(gain.length, columns));
    for (int row = 1; row <= pairing.size; row++) {
      pairing.place(row);
    }
    int[] column = new int[gain.length];
    Arrays.fill(column, NONE);
    for (int j = 1; j <= columns; j++) {
      int row = pairing.rowOf[j] - 1;
      if (row >= 0 && row < gain.length && gain[row][j - 1] > 0) {
        column[row] = j - 1;
      }
    }
    return column;
  }

  private void place(int row) {
    int[] least = new int[size + 1];
    int[] before = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(least, Integer.MAX_VALUE);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      used[at] = true;
      at = step(at, least, before, used);
    }
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  /** Moves the prices until one more column can be reached. */
  private int step(int at, int[] least, int[] before, boolean[] used) {
    int next = 0;
    int delta = Integer.MAX_VALUE;
    for (int j = 1; j <= size; j++) {
      if (!used[j]) {
        int reduced = cost[rowOf[at]][j] - rowPrice[rowOf[at]] - columnPrice[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          before[j] = at;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
    }
    for (int j = 0; j <= size; j++) {
      if (used[j]) {
        rowPrice[rowOf[j]] += delta;
        columnPrice[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
    return next;
  }
}
