package org.araxes.app.show;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Times;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.OccurrenceRow;
import org.araxes.app.view.Rest;
import org.araxes.app.view.Telling;
import org.araxes.app.view.Timeline;
import org.araxes.app.view.TimelineItem;
import org.araxes.app.view.WhenShown;
import org.araxes.link.DayRange;

/** When it happened and when it was told. */
public final class Timelines {
  private static final int MOST_ITEMS = 1000;
  private static final int MOST_UNDATED = 100;
  private static final int MOST_TELLINGS = 30;

  private Timelines() {}

  /**
   * @param occurrences by time
   */
  public static Timeline of(List<OccurrenceLine> occurrences) {
    List<OccurrenceLine> dated = occurrences.stream().filter(o -> o.days() != null).toList();
    List<OccurrenceLine> undated = occurrences.stream().filter(o -> o.days() == null).toList();
    List<OccurrenceLine> drawn = dated;
    if (dated.size() > MOST_ITEMS) {
      drawn =
          dated.stream()
              .sorted(Comparator.comparingInt((OccurrenceLine o) -> -o.row().sources()))
              .limit(MOST_ITEMS)
              .sorted(org.araxes.app.ledger.Bookkeeper.BY_TIME)
              .toList();
    }
    BinCounts happened = new BinCounts();
    BinCounts told = new BinCounts();
    for (OccurrenceLine occurrence : occurrences) {
      DayRange days = occurrence.days();
      if (days != null) {
        happened.add(days.from() <= DayRange.OPEN_START ? days.until() : days.from());
      }
      for (ClaimLine claim : tellings(occurrence)) {
        if (claim.row().document().published() != null) {
          told.add(claim.row().document().published().toEpochDay());
        }
      }
    }
    List<OccurrenceRow> rest =
        undated.stream().limit(MOST_UNDATED).map(OccurrenceLine::row).toList();
    return new Timeline(
        occurrences.size(),
        drawn.stream().map(Timelines::item).toList(),
        new Rest(undated.size(), rest),
        happened.bins(),
        told.bins());
  }

  private static TimelineItem item(OccurrenceLine line) {
    OccurrenceRow row = line.row();
    WhenShown when = row.when();
    if (when == null || line.days() == null) {
      throw new IllegalStateException(row.key() + " has no time");
    }
    return new TimelineItem(
        row.key(),
        row.label(),
        row.type() == null ? null : row.type().plover(),
        row.standing(),
        row.contested(),
        row.sources(),
        Times.days(line.days()),
        Boolean.TRUE.equals(when.approximate()),
        when.precision(),
        when.label(),
        tellings(line).stream().limit(MOST_TELLINGS).map(Timelines::telling).toList());
  }

  /** The first claim of each document. */
  private static Collection<ClaimLine> tellings(OccurrenceLine line) {
    if (line.claims().size() == 1) {
      return line.claims();
    }
    Map<String, ClaimLine> byDocument = new LinkedHashMap<>();
    line.claims().forEach(claim -> byDocument.putIfAbsent(claim.hash(), claim));
    return byDocument.values();
  }

  private static Telling telling(ClaimLine claim) {
    DocumentRow document = claim.row().document();
    return new Telling(
        document.key(), document.title(), document.publisher(), document.published(), claim.key());
  }
}
