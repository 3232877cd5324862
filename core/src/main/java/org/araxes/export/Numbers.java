package org.araxes.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToDoubleFunction;
import org.araxes.model.Place;
import org.jspecify.annotations.Nullable;

/** Numbers as formats have them. */
final class Numbers {
  /** Of a degree: about a metre. */
  private static final int DECIMALS = 5;

  private Numbers() {}

  static @Nullable BigDecimal degrees(@Nullable Place place, ToDoubleFunction<Place> which) {
    if (place == null) {
      return null;
    }
    return BigDecimal.valueOf(which.applyAsDouble(place))
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  static @Nullable BigDecimal metres(@Nullable Place place) {
    return place == null
        ? null
        : BigDecimal.valueOf(place.radiusKm()).movePointRight(3).setScale(0, RoundingMode.HALF_UP);
  }

  /** A whole number; the part after the point is cut off. */
  static @Nullable Long whole(@Nullable BigDecimal number) {
    return number == null ? null : number.longValue();
  }
}
