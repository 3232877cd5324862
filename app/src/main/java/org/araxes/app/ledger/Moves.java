package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.araxes.app.view.FigureShown;
import org.araxes.app.view.Move;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.app.view.PlaceShown;
import org.araxes.model.PlaceMention;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Who went from where to where: of claims on flight and displacement, the place that stands behind
 * "from" and the one behind "to", "into" or "across the border to".
 */
final class Moves {
  private static final Set<String> AWAY = Set.of("from", "of", "out", "left", "leaving", "fled");
  private static final Set<String> TOWARDS =
      Set.of("to", "into", "towards", "toward", "for", "reached", "in", "at", "entered");
  private static final int REACH = 160;

  private final Set<String> moving;

  Moves(Rulebook rulebook) {
    this.moving =
        rulebook.table("ontology/moves.tsv").rows().stream()
            .map(row -> row.need("plover"))
            .collect(Collectors.toSet());
  }

  /**
   * Null when nobody moves, or neither end is known.
   *
   * @param claims those of the occurrence
   * @param readings of their documents, by hash
   */
  @Nullable Move of(
      OccurrenceRow row, List<ClaimLine> claims, Function<String, @Nullable Reading> readings) {
    if (row.type() == null || !moving.contains(row.type().plover())) {
      return null;
    }
    PlaceShown from = null;
    PlaceShown to = null;
    for (ClaimLine claim : claims) {
      Reading reading = readings.apply(claim.hash());
      if (reading == null || claim.told().event() == null) {
        continue;
      }
      for (PlaceMention mention : near(reading, claim.told().event().trigger())) {
        String before = wordBefore(reading.document().text(), mention.span().start());
        PlaceShown place = ReadingLines.place(mention.place());
        from = from == null && AWAY.contains(before) ? place : from;
        to = to == null && TOWARDS.contains(before) ? place : to;
      }
    }
    if (from != null && to != null && from.key().equals(to.key())) {
      to = null;
    }
    return from == null && to == null
        ? null
        : new Move(
            row.key(),
            row.label(),
            row.standing(),
            from,
            to,
            figure(row.figures()),
            row.when() == null ? null : row.when().label(),
            row.sources());
  }

  private static @Nullable FigureShown figure(List<FigureShown> figures) {
    return figures.isEmpty() ? null : figures.get(0);
  }

  /** Known places in the sentence, the nearest first. */
  private static List<PlaceMention> near(Reading reading, Span trigger) {
    int at = firstFrom(reading.sentences(), trigger.start() + 1, s -> s.start()) - 1;
    Span sentence = at < 0 ? trigger : reading.sentences().get(at);
    if (!sentence.covers(trigger)) {
      sentence = new Span(Math.max(0, trigger.start() - REACH), trigger.end() + REACH);
    }
    List<PlaceMention> near = new ArrayList<>();
    List<PlaceMention> places = reading.places();
    for (int i = firstFrom(places, sentence.start(), p -> p.span().start());
        i < places.size();
        i++) {
      PlaceMention mention = places.get(i);
      if (mention.span().start() >= sentence.end()) {
        break;
      }
      if (mention.place() != null && sentence.covers(mention.span())) {
        near.add(mention);
      }
    }
    near.sort(
        Comparator.comparingInt(mention -> Math.abs(mention.span().start() - trigger.start())));
    return near;
  }

  /** The first of some in the order of the text that starts at a position or behind it. */
  private static <T> int firstFrom(List<T> ordered, int position, ToIntFunction<T> start) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(ordered.get(middle)) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last word before, without an article. */
  private static String wordBefore(String text, int at) {
    String[] words =
        text.substring(Math.max(0, at - 40), at)
            .toLowerCase(java.util.Locale.ROOT)
            .strip()
            .split("\\W+");
    int last = words.length - 1;
    if (last > 0 && words[last].equals("the")) {
      last--;
    }
    return last < 0 ? "" : words[last];
  }
}
