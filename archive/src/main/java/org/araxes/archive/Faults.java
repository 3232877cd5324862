package org.araxes.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says went wrong, as one line for people. */
final class Faults {
  private static final int PRIMARY = 0xFF;

  private Faults() {}

  static ArchiveException of(Path file, SQLException fault) {
    return new ArchiveException(file + ": " + reason(fault), fault);
  }

  private static String reason(SQLException fault) {
    if (!(fault instanceof SQLiteException known)) {
      return fault.getMessage();
    }
    return switch (primary(known.getResultCode())) {
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          "damaged, or no archive; 'araxes doctor' tells what is wrong, a backup helps";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "locked by another program; try again when it has finished";
      case SQLITE_READONLY, SQLITE_PERM -> "cannot be written: the file or its folder is read-only";
      case SQLITE_CANTOPEN ->
          "cannot be opened: the folder is missing or read-only (files are made beside it)";
      case SQLITE_FULL -> "the disk is full; nothing of the last document was kept";
      case SQLITE_IOERR -> "the disk cannot be read or written (" + known.getMessage() + ")";
      default -> known.getMessage();
    };
  }

  private static SQLiteErrorCode primary(SQLiteErrorCode code) {
    return SQLiteErrorCode.getErrorCode(code.code & PRIMARY);
  }
}
