package org.araxes.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.model.Origin;

/**
 * Takes in files, folders and streams: plain text, HTML pages and corpora of one JSON object a
 * line. What cannot be taken in is refused with one line that says why; the rest is taken.
 *
 * @param given what is known of documents that do not say it themselves
 */
public record Intake(Origin given) {
  /** A longer document is refused: its reading would not fit into the memory that is promised. */
  static final int LONGEST_DOCUMENT = 5_000_000;

  private static final Set<String> CORPUS = Set.of("jsonl", "ndjson");
  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
  private static final Set<String> TEXT = Set.of("txt", "text");
  private static final Set<String> NOT_YET =
      Set.of("pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "mbox", "warc", "gz", "zip");

  /** How far into a stream is looked to see whether it is a corpus. */
  private static final int PEEK = 4096;

  /**
   * The documents of a file or, in the order of their names, of all readable files of a folder and
   * the folders in it. A corpus is read as the stream is; close the stream.
   */
  public Stream<Outcome> take(Path path) {
    if (Files.isDirectory(path)) {
      List<Path> files = files(path);
      return files.isEmpty()
          ? Stream.of(new Refused(path.toString(), "no readable files in this folder"))
          : files.stream().flatMap(this::takeFile);
    }
    return takeFile(path);
  }

  /**
   * The documents of a stream: a corpus if it begins like one, else one document.
   *
   * @param name what the stream is called in messages
   */
  public Stream<Outcome> take(InputStream stream, String name) {
    try {
      BufferedInputStream in = new BufferedInputStream(stream, 2 * PEEK);
      if (beginsWithObject(in)) {
        return JsonLines.read(in, name, given);
      }
      byte[] bytes = in.readNBytes(LONGEST_DOCUMENT * 4 + 1);
      return Stream.of(SingleDocument.read(bytes, name, null, given));
    } catch (IOException e) {
      return Stream.of(new Refused(name, "cannot be read: " + e.getMessage()));
    }
  }

  private Stream<Outcome> takeFile(Path file) {
    String name = file.toString();
    try {
      if (NOT_YET.contains(ending(file))) {
        return Stream.of(new Refused(name, ending(file) + " files are not read"));
      }
      if (CORPUS.contains(ending(file))) {
        InputStream in = Files.newInputStream(file);
        return JsonLines.read(new BufferedInputStream(in), name, given).onClose(() -> close(in));
      }
      if (Files.size(file) > LONGEST_DOCUMENT * 4L) {
        return Stream.of(SingleDocument.tooLong(name, Files.size(file)));
      }
      Sidecar sidecar = Sidecar.of(file);
      return Stream.of(SingleDocument.read(Files.readAllBytes(file), name, sidecar, given));
    } catch (NoSuchFileException e) {
      return Stream.of(new Refused(name, "no such file"));
    } catch (IOException e) {
      return Stream.of(new Refused(name, "cannot be read: " + e.getMessage()));
    }
  }

  /** The files of a folder and the folders in it that may be documents, in order of their names. */
  public static List<Path> files(Path folder) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).filter(Intake::isWanted).sorted().forEach(found::add);
    } catch (IOException | UncheckedIOException e) {
      found.clear();
    }
    return found;
  }

  private static boolean isWanted(Path file) {
    String ending = ending(file);
    return !file.getFileName().toString().startsWith(".")
        && (TEXT.contains(ending)
            || PAGE.contains(ending)
            || CORPUS.contains(ending)
            || NOT_YET.contains(ending));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWithObject(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    byte[] start = in.readNBytes(PEEK);
    in.reset();
    for (byte b : start) {
      boolean byteOrderMark = (b & 0xFF) == 0xEF || (b & 0xFF) == 0xBB || (b & 0xFF) == 0xBF;
      if (b > ' ' || b < 0 && !byteOrderMark) {
        return b == '{';
      }
    }
    return false;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
