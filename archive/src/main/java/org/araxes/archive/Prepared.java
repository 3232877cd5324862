package org.araxes.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Commands that are given again and again, each parsed once. */
final class Prepared implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new TreeMap<>();

  Prepared(Connection connection) {
    this.connection = connection;
  }

  /** Changes rows and returns how many. */
  int change(String sql, List<?> values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    Sql.bind(statement, values);
    return statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }
}
