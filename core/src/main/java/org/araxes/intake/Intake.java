package org.araxes.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Takes in files, folders and streams: plain text, HTML pages, corpora of one JSON object a line,
 * and every other kind of which a {@link Format} is on the class path. What cannot be taken in is
 * refused with one line that says why; the rest is taken. No input makes it throw.
 */
public final class Intake implements AutoCloseable {
  /** A longer document is refused: its reading would not fit into the memory that is promised. */
  public static final int LONGEST_DOCUMENT = 5_000_000;

  private static final Set<String> CORPUS = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> WANTED =
      Set.of(
          "txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson", "pdf", "doc", "docx", "odt",
          "rtf", "epub", "eml", "msg", "mbox", "warc", "gz", "zip", "csv", "tsv", "rss", "atom",
          "xml");

  private final Origin given;
  private final Columns columns;
  private final Conventions conventions;
  private final List<Format> formats;

  /**
   * With the packed rules.
   *
   * @param given what is known of documents that do not say it themselves
   */
  public Intake(Origin given) {
    this(given, Columns.BY_NAME, Conventions.standard());
  }

  /**
   * @param given what is known of documents that do not say it themselves
   * @param columns which columns of tables hold what
   * @param rules tell how texts and pages are laid out, dated and written
   * @throws org.araxes.rulebook.RulebookException when these rules are wrong
   */
  public Intake(Origin given, Columns columns, Rulebook rules) {
    this(given, columns, Conventions.of(rules));
  }

  private Intake(Origin given, Columns columns, Conventions conventions) {
    this.given = given;
    this.columns = columns;
    this.conventions = conventions;
    this.formats =
        ServiceLoader.load(Format.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(Format::rank))
            .toList();
  }

  public Origin given() {
    return given;
  }

  public Columns columns() {
    return columns;
  }

  /**
   * The documents of a file or, in the order of their names, of all readable files of a folder and
   * the folders in it. A corpus is read as the stream is; close the stream.
   */
  public Stream<Outcome> take(Path path) {
    if (Files.isDirectory(path)) {
      List<Path> files = files(path);
      return files.isEmpty()
          ? Stream.of(new Refused(path.toString(), "no readable files in this folder"))
          : InTurn.of(files.iterator(), this::takeFile);
    }
    return takeFile(path);
  }

  private Stream<Outcome> takeFile(Path file) {
    try {
      return take(Source.of(file));
    } catch (IOException e) {
      return Stream.of(new Refused(file.toString(), InTurn.reason(e)));
    }
  }

  /**
   * The documents of a stream: a corpus if it begins like one, else one document.
   *
   * @param name what the stream is called in messages
   */
  public Stream<Outcome> take(InputStream stream, String name) {
    return take(Source.of(name, stream));
  }

  /** The documents of a source, which is closed with the stream. */
  public Stream<Outcome> take(Source source) {
    Stream<Outcome> outcomes;
    try {
      outcomes = opened(source);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      source.close();
      return Stream.of(new Refused(source.name(), InTurn.reason(e)));
    }
    return InTurn.careful(outcomes, source.name()).onClose(source::close);
  }

  private Stream<Outcome> opened(Source source) throws IOException {
    Beginning beginning = source.beginning();
    for (Format format : formats) {
      if (format.knows(beginning)) {
        return format.open(source, this);
      }
    }
    BufferedInputStream in = source.stream();
    boolean named = source.file() != null;
    if (beginning.ending().equals("json") && !isLines(beginning.letters())) {
      return Stream.of(
          new Refused(
              source.name(), "JSON of another form: a corpus has one object on every line"));
    }
    if (named ? CORPUS.contains(beginning.ending()) : beginsWithObject(beginning.bytes())) {
      return JsonLines.read(
          lines(in, beginning), source.name(), Origins.filled(source.known(), given), conventions);
    }
    byte[] bytes = in.readNBytes(LONGEST_DOCUMENT * 4 + 1);
    if (bytes.length > LONGEST_DOCUMENT * 4) {
      return Stream.of(SingleDocument.tooLong(source.name()));
    }
    Origin known = Origins.filled(source.known(), given);
    return Stream.of(new SingleDocument(source, known, conventions).read(bytes));
  }

  /** Bytes in which a line's end is one byte. */
  private static InputStream lines(InputStream in, Beginning beginning) throws IOException {
    Charset wide = beginning.wide();
    if (wide == null) {
      return in;
    }
    in.skipNBytes(beginning.mark());
    return new Recoded(in, wide);
  }

  /** A text that a format has taken out of a source. */
  public Outcome take(Extract extract, Source source) {
    return new SingleDocument(source, given, conventions).read(extract);
  }

  /** A day as a field of a table holds it, as ISO or in words; null when nobody can tell. */
  public @Nullable LocalDate day(String value) {
    return conventions.days().stated(value);
  }

  /** Whether a document is in a language that is read; the others are kept and stay unread. */
  public static boolean isRead(Document document) {
    return Language.isRead(document.origin().language());
  }

  /**
   * The files of a folder and the folders in it that may be documents, in order of their names;
   * also those that cannot be opened, so that this is said. Links to folders are not followed, but
   * for the folder itself, and pipes and devices, which may never end, are passed over, as is what
   * belongs to a saved page.
   */
  public static List<Path> files(Path folder) {
    try {
      if (Files.isSymbolicLink(folder) && Files.isDirectory(folder)) {
        Path real = folder.toRealPath();
        return files(real).stream().map(file -> folder.resolve(real.relativize(file))).toList();
      }
    } catch (IOException e) {
      return List.of(folder);
    }
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
              boolean part =
                  !inner.equals(folder)
                      && SavedPage.isBeside(inner.toString(), page -> Files.exists(Path.of(page)));
              return part ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean broken = attributes.isSymbolicLink() && !Files.exists(file);
              if ((Files.isRegularFile(file) || broken) && isWanted(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException wrong) {
              found.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return List.of(folder);
    }
    Collections.sort(found);
    return found;
  }

  private static boolean isWanted(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && isWanted(name);
  }

  /** Whether a name is that of a document, or of something that may hold some. */
  public static boolean isWanted(String name) {
    return WANTED.contains(Beginning.ending(name));
  }

  /** Whether the first line is an object, or the beginning of a long one. */
  private static boolean isLines(String start) {
    String first = start.stripLeading().lines().findFirst().orElse("").stripTrailing();
    boolean whole = first.endsWith("}") || first.length() >= Beginning.LENGTH / 2;
    return first.startsWith("{") && whole || first.contains("\u00EF\u00BB\u00BF{");
  }

  private static boolean beginsWithObject(byte[] start) {
    for (byte b : start) {
      boolean byteOrderMark = (b & 0xFF) == 0xEF || (b & 0xFF) == 0xBB || (b & 0xFF) == 0xBF;
      if (b > ' ' || b < 0 && !byteOrderMark) {
        return b == '{';
      }
    }
    return false;
  }

  @Override
  public void close() {
    formats.forEach(Format::close);
  }
}
