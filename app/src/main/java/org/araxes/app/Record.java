package org.araxes.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.araxes.archive.FileArchive;
import org.araxes.archive.query.Query;
import org.araxes.export.Selection;
import org.araxes.rulebook.Rulebook;

/** A record to export: an archive, or readings that were written to a file. */
interface Record extends AutoCloseable {
  /** What a query leaves; everything when it is empty. */
  Selection selection(Query query, Rulebook rulebook);

  /** What no export holds, one line each, for people. */
  default List<String> staysBehind() {
    return List.of();
  }

  @Override
  void close();

  /**
   * @throws org.araxes.archive.ArchiveException when there is no archive that can be used
   * @throws CommandFailure when a line is no reading
   */
  static Record open(Path file) {
    return !Files.exists(file) || isArchive(file)
        ? new ArchivedRecord(FileArchive.open(file))
        : new WrittenRecord(ReadingLines.of(file));
  }

  private static boolean isArchive(Path file) {
    byte[] begin = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(begin.length), begin);
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Whether a query leaves everything. */
  static boolean isEverything(Query query) {
    return query.branches().stream().allMatch(List::isEmpty);
  }
}
