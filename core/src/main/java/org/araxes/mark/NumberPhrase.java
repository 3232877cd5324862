package org.araxes.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Some pieces that tell a number.
 *
 * @param numberEnd where the number itself ends, before "or more" and before a unit of money
 * @param unit a currency or {@code %}; null for things
 * @param isOne whether the words are a bare "one"
 */
record NumberPhrase(
    int from,
    int end,
    int numberEnd,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    @Nullable String unit,
    boolean isOne) {

  NumberPhrase spanning(int newFrom, int newEnd) {
    return new NumberPhrase(newFrom, newEnd, numberEnd, low, high, approximate, unit, isOne);
  }

  NumberPhrase in(String newUnit) {
    return new NumberPhrase(from, end, numberEnd, low, high, approximate, newUnit, isOne);
  }

  NumberPhrase times(BigDecimal part) {
    return new NumberPhrase(
        from, end, numberEnd, times(low, part), times(high, part), true, unit, false);
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal part) {
    return number == null
        ? null
        : new BigDecimal(
            number
                .multiply(part)
                .setScale(0, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
  }

  NumberPhrase atLeast() {
    return new NumberPhrase(from, end, numberEnd, low, null, approximate, unit, isOne);
  }

  NumberPhrase atMost() {
    return new NumberPhrase(from, end, numberEnd, null, high, approximate, unit, isOne);
  }

  NumberPhrase about() {
    return new NumberPhrase(from, end, numberEnd, low, high, true, unit, isOne);
  }
}
