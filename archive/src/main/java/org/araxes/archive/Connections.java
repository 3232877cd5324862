package org.araxes.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens archive files. */
final class Connections {
  /** How long another program's writing is waited for. */
  private static final int WAIT_MILLISECONDS = 10_000;

  /** How much of the file is kept in memory, in KiB. */
  private static final int CACHE = 64 * 1024;

  /**
   * How long the log grows before it is written into the file, in pages: what many documents write
   * to again and again is then written once.
   */
  private static final int LONGEST_LOG = 8 * 1024;

  private Connections() {}

  /** Makes a new archive. */
  static Connection create(Path file, int wait) {
    if (Files.exists(file)) {
      throw new ArchiveException(file + ": exists already; an archive is made in a new file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(folder + ": no such folder");
    }
    try {
      Connection connection = connect(file, wait, true);
      Migrations.apply(connection);
      return connection;
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** Opens an archive that exists, and brings it to this program's form. */
  static Connection open(Path file, int wait) {
    if (!Files.isRegularFile(file)) {
      throw new ArchiveException(file + ": no archive here; make one with 'araxes init'");
    }
    Connection connection = null;
    try {
      connection = connect(file, wait, false);
      int version = Migrations.version(connection);
      if (Migrations.application(connection) != Migrations.APPLICATION) {
        throw new ArchiveException(file + ": a database, but no archive of Araxes");
      }
      if (version > Migrations.NEWEST) {
        throw new ArchiveException(
            file
                + ": made by a newer Araxes (form "
                + version
                + ", this program knows up to "
                + Migrations.NEWEST
                + "); use that one");
      }
      Migrations.apply(connection);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw Faults.of(file, e);
    } catch (ArchiveException e) {
      close(connection);
      throw e;
    }
  }

  static int usualWait() {
    return WAIT_MILLISECONDS;
  }

  private static Connection connect(Path file, int wait, boolean create) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(wait);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE);
    if (!create) {
      config.resetOpenMode(org.sqlite.SQLiteOpenMode.CREATE);
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    Sql.run(connection, "pragma wal_autocheckpoint = " + LONGEST_LOG);
    return connection;
  }

  private static void close(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // What is said is why it could not be opened.
    }
  }
}
