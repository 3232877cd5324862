package org.araxes.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a database. */
final class Sql {
  private Sql() {}

  /** Makes a value of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What is done in a transaction. */
  interface Work<T> {
    T get() throws SQLException;
  }

  /**
   * All of it or nothing. Begins with the right to write, so that nothing that was looked at can
   * change before it is written.
   */
  static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
    run(connection, "begin immediate");
    try {
      T result = work.get();
      run(connection, "commit");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        run(connection, "rollback");
      } catch (SQLException ended) {
        // SQLite has rolled back by itself; what counts is why.
        e.addSuppressed(ended);
      }
      throw e;
    }
  }

  static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  static <T> List<T> rows(Connection connection, String sql, List<?> values, Row<T> row)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.of(result));
        }
      }
    }
    return rows;
  }

  /** The number in the only row. */
  static long number(Connection connection, String sql, List<?> values) throws SQLException {
    return rows(connection, sql, values, row -> row.getLong(1)).get(0);
  }

  /** Changes rows and returns how many. */
  static int change(Connection connection, String sql, List<?> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  static void bind(PreparedStatement statement, List<?> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
