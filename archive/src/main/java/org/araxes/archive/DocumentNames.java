package org.araxes.archive;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How claims refer to the documents of an archive: by the document's id where one document has it,
 * and otherwise by its id, {@code @} and the beginning of its hash.
 */
public final class DocumentNames {
  private static final int HASH_LETTERS = 12;

  private DocumentNames() {}

  /** The names of all documents by hash, in the order of {@link Archive#hashes()}. */
  public static Map<String, String> of(Archive archive) {
    Map<String, String> ids = new LinkedHashMap<>();
    archive.hashes().forEach(hash -> ids.put(hash, id(archive, hash)));
    return of(ids);
  }

  /** The id that a name was made of. */
  static String plain(String name, String hash) {
    String mark = "@" + hash.substring(0, HASH_LETTERS);
    return name.endsWith(mark) ? name.substring(0, name.length() - mark.length()) : name;
  }

  /** The names of documents whose ids are known, by hash and in the same order. */
  static Map<String, String> of(Map<String, String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    ids.values().forEach(id -> counts.merge(id, 1, Integer::sum));
    Map<String, String> names = new LinkedHashMap<>(ids);
    names.replaceAll(
        (hash, id) -> counts.get(id) == 1 ? id : id + "@" + hash.substring(0, HASH_LETTERS));
    return Collections.unmodifiableMap(names);
  }

  /** The id of a document that the archive has. */
  static String id(Archive archive, String hash) {
    return Objects.requireNonNull(archive.document(hash)).document().id();
  }
}
