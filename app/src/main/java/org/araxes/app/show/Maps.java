package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.view.MapItem;
import org.araxes.app.view.MapPlace;
import org.araxes.app.view.MapShown;
import org.araxes.app.view.Move;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.app.view.PlaceShown;
import org.araxes.app.view.Rest;
import org.araxes.app.view.WhereShown;

/** Where it happened, and who went from where to where. */
public final class Maps {
  private static final int MOST_PLACES = 500;
  private static final int MOST_ITEMS = 8;
  private static final int MOST_UNPLACED = 100;
  private static final int MOST_MOVES = 200;

  private Maps() {}

  /**
   * @param occurrences by time
   */
  public static MapShown of(List<OccurrenceLine> occurrences) {
    Map<String, List<OccurrenceLine>> byPlace = new LinkedHashMap<>();
    Map<String, PlaceShown> places = new LinkedHashMap<>();
    List<OccurrenceLine> unplaced = new ArrayList<>();
    List<Move> moved = new ArrayList<>();
    for (OccurrenceLine occurrence : occurrences) {
      WhereShown where = occurrence.row().where();
      if (where == null || where.place() == null) {
        unplaced.add(occurrence);
      } else {
        places.putIfAbsent(where.place().key(), where.place());
        byPlace.computeIfAbsent(where.place().key(), p -> new ArrayList<>()).add(occurrence);
      }
      if (occurrence.move() != null && moved.size() < MOST_MOVES) {
        moved.add(occurrence.move());
      }
    }
    List<MapPlace> shown =
        byPlace.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, List<OccurrenceLine>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_PLACES)
            .map(entry -> place(places.get(entry.getKey()), entry.getValue()))
            .toList();
    List<MapItem> rest = unplaced.stream().limit(MOST_UNPLACED).map(Maps::item).toList();
    return new MapShown(occurrences.size(), shown, moved, new Rest(unplaced.size(), rest));
  }

  private static MapPlace place(PlaceShown place, List<OccurrenceLine> those) {
    return new MapPlace(
        place,
        those.size(),
        Claims.sources(those),
        Claims.standings(those),
        those.stream().limit(MOST_ITEMS).map(Maps::item).toList());
  }

  private static MapItem item(OccurrenceLine line) {
    OccurrenceRow row = line.row();
    return new MapItem(
        row.key(),
        row.label(),
        row.standing(),
        row.contested(),
        row.when() == null ? null : row.when().label(),
        row.where() == null ? null : row.where().text(),
        row.where() == null ? null : row.where().relation(),
        row.sources());
  }
}
