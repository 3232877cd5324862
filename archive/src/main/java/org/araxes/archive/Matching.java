package org.araxes.archive;

import java.util.List;
import java.util.Objects;
import org.araxes.archive.query.Clause;
import org.araxes.archive.query.Condition;
import org.araxes.archive.query.Property;
import org.araxes.archive.query.Query;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Whether a query fits a claim; what the file's indices answer, said plainly. */
final class Matching {
  private Matching() {}

  static boolean fits(Query query, ClaimEntry entry) {
    return query.branches().stream()
        .anyMatch(branch -> branch.stream().allMatch(clause -> fits(clause, entry)));
  }

  private static boolean fits(Clause clause, ClaimEntry entry) {
    return clause.negated() != clause.anyOf().stream().anyMatch(one -> fits(one, entry));
  }

  private static boolean fits(Condition condition, ClaimEntry entry) {
    if (condition instanceof Condition.Phrase phrase) {
      return phrase.columns().stream()
          .flatMap(column -> entry.phrases(column).stream())
          .anyMatch(words -> holds(words, phrase));
    }
    if (condition instanceof Condition.Code code) {
      return code.columns().stream()
          .flatMap(column -> entry.codes(column).stream())
          .anyMatch(known -> known.startsWith(code.start()));
    }
    if (condition instanceof Condition.Is is) {
      String value = entry.terms().get(is.property());
      return value != null
          && (is.property() == Property.CODE
              ? value.startsWith(is.value())
              : value.equals(is.value()));
    }
    if (condition instanceof Condition.During during) {
      return overlap(during.days(), entry.days());
    }
    if (condition instanceof Condition.Published published) {
      return overlap(published.days(), entry.published());
    }
    if (condition instanceof Condition.Inside box) {
      return entry.point() != null && inside(box, entry.point());
    }
    return fits((Condition.Amount) condition, entry.amounts());
  }

  private static boolean holds(String words, Condition.Phrase phrase) {
    String padded = " " + words + " ";
    return padded.contains(" " + phrase.phrase() + (phrase.prefix() ? "" : " "));
  }

  private static boolean overlap(DayRange asked, @Nullable DayRange days) {
    return days != null && asked.overlaps(Objects.requireNonNull(days));
  }

  private static boolean inside(Condition.Inside box, ClaimEntry.Point point) {
    double x = point.longitude();
    boolean beside =
        box.west() <= box.east()
            ? x >= box.west() && x <= box.east()
            : x >= box.west() || x <= box.east();
    return beside && point.latitude() >= box.south() && point.latitude() <= box.north();
  }

  private static boolean fits(Condition.Amount asked, List<ClaimEntry.Amount> amounts) {
    return amounts.stream()
        .anyMatch(
            amount ->
                (asked.of() == null || amount.kinds().contains(asked.of()))
                    && (asked.low() == null || amount.high() >= asked.low())
                    && (asked.high() == null || amount.low() <= asked.high()));
  }
}
