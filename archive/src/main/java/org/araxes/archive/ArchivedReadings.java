package org.araxes.archive;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.araxes.export.Readings;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * All readings of an archive with what people decided, each fetched when it is needed and not kept.
 * Documents are called as {@link DocumentNames} has it.
 */
public final class ArchivedReadings implements Readings {
  private final Archive archive;
  private final Map<String, String> names;
  private final Map<String, String> hashes = new HashMap<>();

  public ArchivedReadings(Archive archive) {
    this.archive = archive;
    this.names = DocumentNames.of(archive);
    names.forEach((hash, name) -> hashes.put(name, hash));
  }

  /** What the document of a hash is called; null when it is not known. */
  public @Nullable String name(String hash) {
    return names.get(hash);
  }

  @Override
  public @Nullable Reading of(String document) {
    String hash = hashes.get(document);
    return hash == null ? null : named(hash);
  }

  /** In the order in which documents were added. */
  @Override
  public Iterator<Reading> iterator() {
    return names.keySet().stream().map(hash -> Objects.requireNonNull(named(hash))).iterator();
  }

  /** As documents of which nothing was read, each a copy of the one that was. */
  @Override
  public Iterable<Reading> copies() {
    return () -> names.keySet().stream().flatMap(this::copies).iterator();
  }

  private Stream<Reading> copies(String hash) {
    KeptDocument kept = Objects.requireNonNull(archive.document(hash));
    org.araxes.model.Copy whole = new org.araxes.model.Copy(names.get(hash), 1);
    return kept.copies().stream()
        .map(copy -> kept.document().named(copy.id()).from(copy.origin()).copying(whole))
        .map(Reading::unread);
  }

  /** The occurrences of all claims, as a {@link Dossier} has them, linked anew at each call. */
  public List<Occurrence> occurrences(Linker linker) {
    return linker.link(this, Rulings.of(archive.decisions()).verdicts(this::named));
  }

  private @Nullable Reading named(String hash) {
    Reading reading = archive.reading(hash);
    String name = names.get(hash);
    return reading == null || name == null ? null : reading.of(reading.document().named(name));
  }
}
