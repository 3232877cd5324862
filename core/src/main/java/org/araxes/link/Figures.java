package org.araxes.link;

import java.math.BigDecimal;
import java.util.Objects;
import org.araxes.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Whether two claims count the same things, and come to the same number. */
final class Figures {
  private static final BigDecimal MANY_TIMES = BigDecimal.valueOf(5);

  private Figures() {}

  static void compare(ToldClaim left, ToldClaim right, Score score) {
    boolean same = false;
    boolean one = false;
    boolean far = false;
    boolean other = false;
    for (Quantity a : left.quantities()) {
      for (Quantity b : right.quantities()) {
        if (Objects.equals(a.of(), b.of()) && Objects.equals(a.unit(), b.unit())) {
          boolean equal = equal(a.low(), b.low()) && equal(a.high(), b.high());
          boolean single = BigDecimal.ONE.equals(a.low()) && BigDecimal.ONE.equals(a.high());
          far |= above(a.low(), b.high()) || above(b.low(), a.high());
          same |= equal && !single;
          one |= equal && single;
          other = true;
        }
      }
    }
    score.addIf(same, "figure");
    score.addIf(!same && one, "one");
    score.addIf(!same && !one && other, far ? "far-figure" : "other-figure");
  }

  /** No two counts of one happening differ as much. */
  private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high.multiply(MANY_TIMES)) > 0;
  }

  private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null ? b == null : b != null && a.compareTo(b) == 0;
  }
}
