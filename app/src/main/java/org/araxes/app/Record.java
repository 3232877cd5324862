package org.araxes.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.archive.Hit;
import org.araxes.archive.MemoryArchive;
import org.araxes.archive.query.Query;
import org.araxes.export.Selection;
import org.araxes.link.ClaimRef;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/** A record to export: an archive, or readings that were written to a file. */
final class Record implements AutoCloseable {
  private static final byte[] ARCHIVE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
  private static final String VERSION = "export";
  private static final int PAGE = 10_000;

  private final Archive archive;

  private Record(Archive archive) {
    this.archive = archive;
  }

  static Record open(Path file) {
    if (!Files.exists(file) || isArchive(file)) {
      return new Record(FileArchive.open(file));
    }
    Archive memory = new MemoryArchive();
    ReadingLines.of(file).forEach(reading -> memory.add(reading, VERSION));
    return new Record(memory);
  }

  private static boolean isArchive(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ARCHIVE.length), ARCHIVE);
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  /** What a query leaves; everything when it is empty. */
  Selection selection(Query query, Rulebook rulebook) {
    List<String> hashes = archive.hashes();
    Iterable<Reading> readings = () -> each(hashes);
    Iterable<Occurrence> occurrences = () -> linked(readings, rulebook);
    return new Selection(readings, occurrences, wanted(query));
  }

  private Iterator<Reading> each(List<String> hashes) {
    return hashes.stream().map(archive::reading).iterator();
  }

  private static Iterator<Occurrence> linked(Iterable<Reading> readings, Rulebook rulebook) {
    List<Reading> all = new ArrayList<>();
    readings.forEach(all::add);
    return new Linker(rulebook).link(all).iterator();
  }

  private Predicate<ClaimRef> wanted(Query query) {
    if (query.branches().stream().allMatch(List::isEmpty)) {
      return ref -> true;
    }
    Map<String, String> ids = new HashMap<>();
    Set<ClaimRef> found = new HashSet<>();
    List<Hit> hits = archive.search(query, 0, PAGE);
    while (!hits.isEmpty()) {
      for (Hit hit : hits) {
        String id = ids.computeIfAbsent(hit.hash(), hash -> archive.document(hash).document().id());
        found.add(new ClaimRef(id, hit.claim()));
      }
      hits = archive.search(query, hits.get(hits.size() - 1).number(), PAGE);
    }
    return found::contains;
  }

  @Override
  public void close() {
    archive.close();
  }
}
