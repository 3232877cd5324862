package org.araxes.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.araxes.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number that a claim gives.
 *
 * @param voice who says so innermost, folded
 */
public record Figure(SourcedClaim claim, Quantity quantity, String voice) {
  static boolean isExact(Quantity quantity) {
    return quantity.low() != null && quantity.low().equals(quantity.high());
  }

  /** What is counted: killed, refugees, families ...; null when the text does not say. */
  static @Nullable String kind(Quantity quantity) {
    return quantity.of() != null ? quantity.of() : quantity.unit();
  }

  /** As in "at least 12 killed". */
  static String words(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    String number =
        low == null && high == null
            ? "some"
            : low == null
                ? "up to " + plain(high)
                : high == null
                    ? "at least " + plain(low)
                    : low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
    String about = quantity.approximate() ? "about " : "";
    String kind = kind(quantity);
    return about + number + (kind == null ? "" : " " + kind);
  }

  static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  boolean isKnown() {
    return quantity.low() != null || quantity.high() != null;
  }

  /** The lower end; the upper where the lower is open. */
  BigDecimal least() {
    return quantity.low() != null ? quantity.low() : most();
  }

  /** The upper end; the lower where the upper is open. */
  BigDecimal most() {
    BigDecimal most = quantity.high() != null ? quantity.high() : quantity.low();
    if (most == null) {
      throw new IllegalStateException("a figure without a number");
    }
    return most;
  }

  /** When it was told, as far as the day of the document says. */
  @Nullable LocalDate told() {
    return claim.origin().published();
  }
}
