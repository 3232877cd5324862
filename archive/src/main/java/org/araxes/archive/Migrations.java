package org.araxes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Numbered files of SQL: each takes an archive from one version of its form to the next. */
final class Migrations {
  /** The version that this program writes. */
  static final int NEWEST = 2;

  /** Marks a file as an archive of ours: the letters ARXS. */
  static final int APPLICATION = 0x41525853;

  private Migrations() {}

  /** The form's version of a file; 0 when it is empty. */
  static int version(Connection connection) throws SQLException {
    return number(connection, "pragma user_version");
  }

  static int application(Connection connection) throws SQLException {
    return number(connection, "pragma application_id");
  }

  private static int number(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(pragma)) {
      return row.getInt(1);
    }
  }

  /**
   * Brings a file to the newest version, one transaction a step; another program may be about the
   * same.
   */
  static void apply(Connection connection) throws SQLException {
    while (version(connection) < NEWEST) {
      Sql.transaction(
          connection,
          () -> {
            int to = version(connection) + 1;
            if (to <= NEWEST) {
              for (String command : commands(to)) {
                Sql.run(connection, command);
              }
              Sql.run(connection, "pragma application_id = " + APPLICATION);
              Sql.run(connection, "pragma user_version = " + to);
            }
            return to;
          });
    }
  }

  /** A command ends with a semicolon at the end of its line. */
  private static List<String> commands(int step) {
    List<String> commands = new ArrayList<>();
    StringBuilder command = new StringBuilder();
    for (String line : text(step).lines().toList()) {
      String bare = line.contains("--") ? line.substring(0, line.indexOf("--")) : line;
      command.append(bare.stripTrailing()).append('\n');
      if (bare.stripTrailing().endsWith(";") && !endsInsideTrigger(bare)) {
        commands.add(command.toString());
        command.setLength(0);
      }
    }
    return commands;
  }

  private static boolean endsInsideTrigger(String line) {
    return line.contains(" begin ") && !line.stripTrailing().endsWith("end;");
  }

  private static String text(int step) {
    try (InputStream in = Migrations.class.getResourceAsStream(step + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no migration " + step);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the migration " + step + " cannot be read", e);
    }
  }
}
