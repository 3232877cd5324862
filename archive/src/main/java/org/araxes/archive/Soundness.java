package org.araxes.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;

/** Looks for damage, from the pages of the file up to the readings. */
final class Soundness {
  private final Connection connection;
  private final Tables tables;
  private final Ruling ruling;
  private final List<String> faults = new ArrayList<>();

  /** Makes of a reading what people decided. */
  interface Ruling {
    Reading ruled(String hash, Reading reading) throws SQLException;
  }

  Soundness(Connection connection, Tables tables, Ruling ruling) {
    this.connection = connection;
    this.tables = tables;
    this.ruling = ruling;
  }

  /** One line a fault. */
  List<String> faults() throws SQLException {
    rows("pragma integrity_check", "file");
    rows(
        "select 'row ' || rowid || ' of ' || \"table\" from pragma_foreign_key_check", "reference");
    rows("select rtreecheck('spot')", "index of places");
    rows("select rtreecheck('moment')", "index of times");
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into wording (wording) values ('integrity-check')");
    } catch (SQLException e) {
      faults.add("index of words: " + e.getMessage());
    }
    rows(
        "select 'document ' || hash || ' has no reading' from document"
            + " where number not in (select document from reading)",
        "record");
    for (String hash : tables.hashes()) {
      document(hash);
    }
    return faults;
  }

  private void rows(String sql, String what) throws SQLException {
    for (String line : Sql.rows(connection, sql, List.of(), row -> row.getString(1))) {
      if (!"ok".equals(line)) {
        faults.add(what + ": " + line);
      }
    }
  }

  private void document(String hash) throws SQLException {
    try {
      long number = tables.number(hash);
      if (!ReadingJson.hash(tables.document(number).text()).equals(hash)) {
        faults.add("document " + hash + ": its text is not the one that was added");
      }
      if (tables.versions(number).isEmpty()) {
        return;
      }
      Reading reading = ruling.ruled(hash, tables.reading(number));
      long indexed =
          Sql.number(connection, "select count(*) from claim where document = ?", List.of(number));
      if (indexed != reading.claims().size()) {
        faults.add("document " + hash + ": its claims are not all in the index");
      }
    } catch (NotationException e) {
      faults.add("document " + hash + ": " + e.getMessage());
    }
  }
}
