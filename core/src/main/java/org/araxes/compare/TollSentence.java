package org.araxes.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.model.Event;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;

/** One sentence with the people it counts. */
final class TollSentence {
  /** A number above this is no toll of one incident but of a year, a town, a war. */
  private static final int MOST = 500;

  private static final int GAP = 60;

  private final TollWords phrases;
  private final Reading reading;
  private final List<Quantity> people;
  private final List<String> words;

  TollSentence(TollWords phrases, Reading reading, Span sentence) {
    this.phrases = phrases;
    this.reading = reading;
    this.words = TollWords.of(reading.document().quote(sentence));
    this.people =
        reading.quantities().stream()
            .filter(quantity -> sentence.covers(quantity.span()))
            .filter(quantity -> quantity.unit() == null || quantity.unit().equals("people"))
            .toList();
  }

  List<String> words() {
    return words;
  }

  /** The highest number of the killed; those that are joined by "and" are added up. */
  int killed() {
    return highest(quantity -> "killed".equals(quantity.of()));
  }

  /**
   * @param numbersOnly leave out one person whom only words name: he may be the one who died
   */
  int injured(boolean numbersOnly) {
    return highest(
        quantity ->
            "injured".equals(quantity.of())
                && !(numbersOnly && value(quantity) == 1 && isNamed(quantity)));
  }

  /** Those to whom an act of violence was done, whatever became of them. */
  int hit(Set<String> ofViolence) {
    return highest(
        quantity ->
            (quantity.of() == null || quantity.of().equals("victims"))
                && "people".equals(quantity.unit())
                && ofViolence.contains(quantity.id()));
  }

  private boolean isNamed(Quantity quantity) {
    List<String> said = TollWords.of(reading.document().quote(quantity.span()));
    return !phrases.says("unnamed", said.subList(0, Math.min(1, said.size())));
  }

  private int highest(Predicate<Quantity> counts) {
    int highest = 0;
    int sum = 0;
    Quantity before = null;
    for (Quantity quantity : people) {
      int value = value(quantity);
      if (value <= MOST && counts.test(quantity)) {
        sum = before != null && isJoined(before, quantity) ? sum + value : value;
        highest = Math.max(highest, sum);
        before = quantity;
      }
    }
    return highest;
  }

  private static int value(Quantity quantity) {
    BigDecimal number = quantity.low() == null ? quantity.high() : quantity.low();
    return number == null ? 0 : number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  private boolean isJoined(Quantity before, Quantity after) {
    int from = before.span().end();
    int until = after.span().start();
    if (from >= until || until - from >= GAP) {
      return false;
    }
    String between = reading.document().text().substring(from, until);
    boolean joins = between.contains(",") || TollWords.of(between).contains("and");
    return joins && !between.contains(".") && noEvent(from, until);
  }

  private boolean noEvent(int from, int until) {
    return reading.events().stream()
        .map(Event::trigger)
        .noneMatch(trigger -> from <= trigger.start() && trigger.start() < until);
  }
}
