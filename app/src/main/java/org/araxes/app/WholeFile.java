package org.araxes.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or, when anything goes wrong, as it was before: it is written under
 * another name, synced, and renamed.
 */
final class WholeFile {
  private WholeFile() {}

  /** Writes the content. */
  @FunctionalInterface
  interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  /**
   * @throws CommandFailure when the file cannot be written; what was there before still is
   */
  static <T> T write(Path file, Content<T> content) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      T result;
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        result = content.write(out);
        out.flush();
        channel.force(true);
      }
      rename(part, target);
      sync(target.getParent());
      return result;
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be written (" + reason(e) + ")");
    } finally {
      discard(part);
    }
  }

  private static void rename(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the new name last; not all systems can sync a folder. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file itself is synced.
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What is said is why it could not be written.
    }
  }

  private static String reason(IOException e) {
    String name = e.getClass().getSimpleName();
    return switch (name) {
      case "NoSuchFileException" -> "no such folder";
      case "AccessDeniedException" -> "not allowed";
      case "FileSystemException" -> e.getMessage();
      default -> e.getMessage() == null ? name : e.getMessage();
    };
  }
}
