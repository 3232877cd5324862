package org.araxes.app.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    Span sentence =
        reading.sentences().stream()
            .filter(s -> s.covers(trigger))
            .findFirst()
            .orElse(new Span(Math.max(0, trigger.start() - REACH), trigger.end() + REACH));
    return reading.places().stream()
        .filter(mention -> mention.place() != null && sentence.covers(mention.span()))
        .sorted(
            Comparator.comparingInt(mention -> Math.abs(mention.span().start() - trigger.start())))
        .toList();
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
