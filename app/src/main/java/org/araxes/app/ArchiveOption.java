package org.araxes.app;

import java.nio.file.Path;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
  @Option(
      names = {"-a", "--archive"},
      paramLabel = "FILE",
      defaultValue = "${env:ARAXES_ARCHIVE:-record.araxes}",
      description = "The archive; without it $ARAXES_ARCHIVE, or record.araxes here.")
  private Path file;

  Path file() {
    return file;
  }

  /**
   * @throws org.araxes.archive.ArchiveException when there is none that can be used
   */
  Archive open() {
    return FileArchive.open(file);
  }
}
