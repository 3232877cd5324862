package org.araxes.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.archive.query.Column;
import org.araxes.archive.query.Property;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** What claims are found by: rows that are made from readings and may be thrown away. */
final class ClaimIndex {
  private static final String INDEXED =
      "words, actor, recipient, source, place, publisher, document";

  /** Undated: after every day that can be asked for. */
  private static final long NEVER = DayRange.OPEN_END + 1;

  private final Connection connection;

  ClaimIndex(Connection connection) {
    this.connection = connection;
  }

  void put(long document, List<ClaimEntry> entries) throws SQLException {
    long number = Sql.number(connection, "select coalesce(max(number), 0) from claim", List.of());
    try (Prepared prepared = new Prepared(connection)) {
      for (ClaimEntry entry : entries) {
        put(++number, document, entry, prepared);
      }
    }
  }

  private void put(long number, long document, ClaimEntry entry, Prepared prepared)
      throws SQLException {
    claim(number, document, entry, prepared);
    List<Object> texts = new ArrayList<>(List.of(number));
    for (Column column : Column.values()) {
      texts.add(FullText.of(entry, column));
    }
    prepared.change(
        "insert into wording (rowid, " + INDEXED + ") values (?, ?, ?, ?, ?, ?, ?, ?)", texts);
    for (ClaimEntry.Amount amount : entry.amounts()) {
      amount(number, amount, prepared);
    }
    if (entry.days() != null) {
      prepared.change(
          "insert into moment values (?, ?, ?)",
          List.of(number, entry.days().from(), entry.days().until()));
    }
    if (entry.point() != null) {
      spot(number, entry.point(), entry.days(), prepared);
    }
  }

  private static void claim(long number, long document, ClaimEntry entry, Prepared prepared)
      throws SQLException {
    DayRange days = entry.days();
    prepared.change(
        "insert into claim (number, document, id, category, mode, code, standing, first_day, last_day,"
            + " published, longitude, latitude) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Arrays.asList(
            number,
            document,
            entry.claim(),
            entry.terms().get(Property.CATEGORY),
            entry.terms().get(Property.MODE),
            entry.terms().get(Property.CODE),
            entry.terms().get(Property.STANDING),
            days == null ? null : days.from(),
            days == null ? null : days.until(),
            entry.published() == null ? null : entry.published().from(),
            entry.point() == null ? null : entry.point().longitude(),
            entry.point() == null ? null : entry.point().latitude()));
  }

  /** One row for each word for what is counted, one without a word when there is none. */
  private static void amount(long number, ClaimEntry.Amount amount, Prepared prepared)
      throws SQLException {
    List<@Nullable String> kinds = new ArrayList<>(amount.kinds());
    if (kinds.isEmpty()) {
      kinds.add(null);
    }
    for (String kind : kinds) {
      prepared.change(
          "insert into amount values (?, ?, ?, ?)",
          Arrays.asList(number, kind, amount.low(), amount.high()));
    }
  }

  private static void spot(
      long number, ClaimEntry.Point point, @Nullable DayRange days, Prepared prepared)
      throws SQLException {
    double x = point.longitude();
    double y = point.latitude();
    long first = days == null ? NEVER : days.from();
    long last = days == null ? NEVER : days.until();
    prepared.change(
        "insert into spot values (?, ?, ?, ?, ?, ?, ?)", List.of(number, x, x, y, y, first, last));
  }

  /** Takes away what a document's former reading was found by. */
  void remove(long document) throws SQLException {
    List<Long> numbers =
        Sql.rows(
            connection,
            "select number from claim where document = ?",
            List.of(document),
            row -> row.getLong(1));
    try (Prepared prepared = new Prepared(connection)) {
      for (Long number : numbers) {
        prepared.change("delete from wording where rowid = ?", List.of(number));
        prepared.change("delete from spot where claim = ?", List.of(number));
        prepared.change("delete from moment where claim = ?", List.of(number));
        prepared.change("delete from claim where number = ?", List.of(number));
      }
    }
  }

  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into wording (wording) values ('delete-all')");
      statement.execute("delete from spot");
      statement.execute("delete from moment");
      statement.execute("delete from claim");
    }
  }
}
