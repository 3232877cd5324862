package org.araxes.score;

import java.util.Locale;

/** How many values were wanted, how many were given, and how many of those were right. */
final class Tally {
  private int wanted;
  private int given;
  private int right;

  void add(int moreWanted, int moreGiven, int moreRight) {
    wanted += moreWanted;
    given += moreGiven;
    right += moreRight;
  }

  void add(Tally other) {
    add(other.wanted, other.given, other.right);
  }

  double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return wanted + given == 0 ? 0 : 2.0 * right / (wanted + given);
  }

  /** Wanted, given, right, precision, recall and F1, between tabs. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%d\t%d\t%d\t%.3f\t%.3f\t%.3f",
        wanted,
        given,
        right,
        precision(),
        recall(),
        f1());
  }
}
