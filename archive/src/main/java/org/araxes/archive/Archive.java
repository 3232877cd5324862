package org.araxes.archive;

import java.nio.file.Path;
import java.util.List;
import org.araxes.archive.query.Query;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A memory of documents, readings and decisions. What is added is never altered; adding what is
 * known already writes nothing. May be used from many threads. Every method throws {@link
 * ArchiveException} when the store fails.
 */
public interface Archive extends AutoCloseable {
  /** Whether this text was read already with this engine and these rules. */
  boolean holds(String hash, String version);

  /**
   * Keeps a document with its reading: all of it or, when the program dies, nothing. A text that is
   * known under another id or publisher is noted as a copy.
   *
   * @param version what the reading depends on beside the document, as {@code Araxes.version()}
   */
  Added add(Reading reading, String version);

  /** Hashes of all documents, in the order in which they were added. */
  List<String> hashes();

  /** Hashes of the documents of this id, or whose hash begins so. */
  List<String> find(String idOrHash);

  /** Where a document comes from and which readings of it there are; null when not known. */
  @Nullable KeptDocument document(String hash);

  /**
   * The newest reading of a document with what people decided: claims rejected and corrected,
   * actors merged and split. Null when not known.
   */
  @Nullable Reading reading(String hash);

  /** A reading as it was added, without what people decided; null when not known. */
  @Nullable Reading reading(String hash, String version);

  /**
   * Claims of the newest readings that a query fits, in the order in which they were added.
   *
   * @param after number of the last hit that was seen; 0 to begin
   */
  List<Hit> search(Query query, long after, int limit);

  /** How many claims a query fits. */
  long count(Query query);

  /**
   * Keeps what a person decided. It holds from now on in readings, search and occurrences.
   *
   * @throws ArchiveException when a decision of this id is known, or says something impossible:
   *     words that do not stand there, a value that the field cannot have
   */
  void decide(Decision decision);

  /** All decisions, in the order in which they were made. */
  List<Decision> decisions();

  Status status();

  /** Looks for damage; one line a fault, none when all is sound. */
  List<String> check();

  /** Makes the indices again from the readings. */
  void reindex();

  /**
   * Copies the archive while it is used.
   *
   * @param target a file that does not exist yet
   */
  void backup(Path target);

  @Override
  void close();
}
