package org.araxes.ground;

/** How finely a text speaks of a time, finest first. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  /** The grain that a TIMEX3 unit stands for; hours and minutes lie within a day. */
  static Grain of(String unit) {
    return switch (unit) {
      case "WE" -> WEEKEND;
      case "W" -> WEEK;
      case "M" -> MONTH;
      case "Q" -> QUARTER;
      case "Y" -> YEAR;
      case "E" -> DECADE;
      case "C" -> CENTURY;
      default -> DAY;
    };
  }
}
