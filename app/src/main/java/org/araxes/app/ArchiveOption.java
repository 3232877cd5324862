package org.araxes.app;

import java.nio.file.Path;
import java.util.List;
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

  /** The hash of the one document that is meant by an id or the beginning of a hash. */
  static String only(Archive kept, String document) {
    List<String> hashes = kept.find(document);
    if (hashes.isEmpty()) {
      throw new CommandFailure(document + ": no such document in the archive");
    }
    if (hashes.size() > 1) {
      throw new CommandFailure(
          document + " is several documents; their hashes: " + String.join(" ", hashes));
    }
    return hashes.get(0);
  }
}
