package org.araxes.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what.
 *
 * @param named field to the header of its column, or to its number from 1, as the user said
 */
public record Columns(Map<String, String> named) {
  /** Every column is found by its header. */
  public static final Columns BY_NAME = new Columns(Map.of());

  /** What a column may hold, as in a corpus of JSON lines. */
  public static final List<String> FIELDS =
      List.of(
          "id", "text", "title", "publisher", "authors", "url", "published", "language", "kind");

  /** Headers that other people use for the same. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "id", Set.of("identifier", "doc_id", "docid", "document_id", "article_id"),
          "text", Set.of("body", "content", "article", "full_text", "fulltext", "article_text"),
          "title", Set.of("headline", "heading"),
          "publisher", Set.of("source", "outlet", "newspaper", "publication", "domain", "site"),
          "authors", Set.of("author", "byline", "creator", "writer"),
          "url", Set.of("link", "uri", "source_url", "article_url"),
          "published", Set.of("date", "published_at", "publication_date", "pub_date", "day"),
          "language", Set.of("lang"),
          "kind", Set.of("genre"));

  /**
   * @throws IllegalArgumentException naming a field that there is not
   */
  public Columns {
    for (String field : named.keySet()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "'" + field + "' is nothing a column can hold; there are " + String.join(", ", FIELDS));
      }
    }
    named = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(named));
  }

  /** The place of a field's column from 0; null when the table has none. */
  public @Nullable Integer place(String field, List<String> header) {
    String wanted = named.get(field);
    if (wanted != null) {
      for (int i = 0; i < header.size(); i++) {
        if (same(header.get(i), wanted) || wanted.equals(Integer.toString(i + 1))) {
          return i;
        }
      }
      return null;
    }
    for (int i = 0; i < header.size(); i++) {
      if (same(header.get(i), field)) {
        return i;
      }
    }
    Set<String> others = Objects.requireNonNull(ALSO.get(field));
    for (int i = 0; i < header.size(); i++) {
      if (others.contains(plain(header.get(i)))) {
        return i;
      }
    }
    return null;
  }

  private static boolean same(String header, String wanted) {
    return plain(header).equals(plain(wanted));
  }

  private static String plain(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
