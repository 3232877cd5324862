package org.araxes.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** Days as GDELT and POLECAT write them. */
final class Stamps {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);
  private static final BigDecimal DAYS = BigDecimal.valueOf(365);
  private static final BigDecimal LARGEST = new BigDecimal("0.9999");
  private static final int DECIMALS = 4;

  private Stamps() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static Long number(LocalDate day) {
    return Long.valueOf(DAY.format(day));
  }

  static Long month(LocalDate day) {
    return Long.valueOf(MONTH.format(day));
  }

  /** The year and (month * 30 + day) / 365, as the codebook has it, below the next year. */
  static BigDecimal fraction(LocalDate day) {
    BigDecimal part =
        BigDecimal.valueOf(day.getMonthValue() * 30L + day.getDayOfMonth())
            .divide(DAYS, DECIMALS, RoundingMode.HALF_UP)
            .min(LARGEST);
    return BigDecimal.valueOf(day.getYear()).add(part);
  }

  /** The beginning of a day, as YYYYMMDDHHMMSS; null when the day is not known. */
  static @Nullable Long moment(@Nullable LocalDate day) {
    return day == null ? null : Long.valueOf(DAY.format(day) + "000000");
  }

  /** Publisher, day and title, as a citation where there is no address. */
  static String citation(Origin origin, String id) {
    StringBuilder words = new StringBuilder();
    for (Object part : new Object[] {origin.publisher(), origin.published(), origin.title()}) {
      if (part != null) {
        words.append(words.isEmpty() ? "" : ", ").append(part);
      }
    }
    return words.isEmpty() ? id : words.toString();
  }
}
