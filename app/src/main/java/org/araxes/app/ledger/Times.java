package org.araxes.app.ledger;

import java.time.LocalDate;
import java.util.Locale;
import org.araxes.app.view.Days;
import org.araxes.app.view.WhenShown;
import org.araxes.link.DayRange;
import org.araxes.model.When;
import org.jspecify.annotations.Nullable;

/** Times as they are shown. */
public final class Times {
  private Times() {}

  static @Nullable WhenShown shown(@Nullable When when, String text, boolean isCorrected) {
    if (when == null) {
      return null;
    }
    DayRange days = days(when);
    boolean approximate = Labels.isApproximate(when.edtf());
    String label = Labels.time(approximate ? String.valueOf(when.edtf()) : when.value(), days);
    return new WhenShown(
        when.value(),
        when.edtf(),
        label,
        when.span() == null ? null : when.span().of(text),
        when.span(),
        days == null ? null : days(days),
        days == null ? null : Labels.precision(days),
        approximate ? true : null,
        when.anchor().name().toLowerCase(Locale.ROOT),
        isCorrected ? true : null);
  }

  private static @Nullable DayRange days(When when) {
    DayRange days = DayRange.of(when.value());
    return days != null ? days : DayRange.of(when.edtf());
  }

  /** A day that was stated. */
  public static WhenShown day(LocalDate day) {
    String value = day.toString();
    DayRange days = DayRange.of(day);
    return new WhenShown(
        value,
        value,
        Labels.time(value, days),
        null,
        null,
        days(days),
        Labels.precision(days),
        null,
        "stated",
        null);
  }

  /** Days with open ends left out. */
  public static Days days(DayRange days) {
    return new Days(
        days.from() <= DayRange.OPEN_START ? null : LocalDate.ofEpochDay(days.from()),
        days.until() >= DayRange.OPEN_END ? null : LocalDate.ofEpochDay(days.until()));
  }
}
