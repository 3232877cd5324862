package org.araxes.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.Layer;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** The record: documents, copies and readings. Nothing here changes a row. */
final class Tables {
  private static final Layers TEXT = new Layers(EnumSet.of(Layer.TEXT));
  private static final Layers NOTHING = new Layers(EnumSet.noneOf(Layer.class));
  private static final Layers ALL_BUT_TEXT =
      new Layers(EnumSet.complementOf(EnumSet.of(Layer.TEXT)));

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  @Nullable Long number(String hash) throws SQLException {
    List<Long> found =
        Sql.rows(
            connection,
            "select number from document where hash = ?",
            List.of(hash),
            row -> row.getLong(1));
    return found.isEmpty() ? null : found.get(0);
  }

  boolean holds(String hash, String version) throws SQLException {
    return Sql.number(
            connection,
            "select count(*) from document d join reading r on r.document = d.number"
                + " where d.hash = ? and r.version = ?",
            List.of(hash, version))
        > 0;
  }

  boolean isKnownOrigin(long number, Document document) throws SQLException {
    Document kept = document(number);
    return source(kept).equals(source(document))
        || Sql.number(
                connection,
                "select count(*) from copy where document = ? and json = ?",
                List.of(number, source(document)))
            > 0;
  }

  /** Where a document comes from and nothing else, as it is written. */
  private static String source(Document document) {
    return json(
        new Document(document.id(), document.origin(), document.text(), List.of()), NOTHING);
  }

  long putDocument(String hash, Document document) throws SQLException {
    Sql.change(
        connection,
        "insert into document (hash, id, published, json) values (?, ?, ?, ?)",
        Arrays.asList(
            hash,
            document.id(),
            document.origin().published() == null ? null : document.origin().published().toString(),
            json(document, TEXT)));
    return Sql.number(connection, "select last_insert_rowid()", List.of());
  }

  /** Whether this origin was not known. */
  boolean putCopy(long number, Document document) throws SQLException {
    if (isKnownOrigin(number, document)) {
      return false;
    }
    Sql.change(
        connection,
        "insert into copy (document, id, json) values (?, ?, ?)",
        List.of(number, document.id(), source(document)));
    return true;
  }

  void putReading(long number, Reading reading, String version) throws SQLException {
    Sql.change(
        connection,
        "insert into reading (document, version, json) values (?, ?, ?)",
        List.of(number, version, ReadingJson.write(reading, ALL_BUT_TEXT)));
  }

  List<String> hashes() throws SQLException {
    return Sql.rows(
        connection,
        "select hash from document order by number",
        List.of(),
        row -> row.getString(1));
  }

  List<String> find(String idOrHash) throws SQLException {
    return Sql.rows(
        connection,
        "select hash from document where id = ?1"
            + " or number in (select document from copy where id = ?1)"
            + " or ?1 <> '' and substr(hash, 1, length(?1)) = ?1 order by number",
        List.of(idOrHash),
        row -> row.getString(1));
  }

  Document document(long number) throws SQLException {
    return Sql.rows(
            connection,
            "select json from document where number = ?",
            List.of(number),
            row -> ReadingJson.read(row.getString(1)).document())
        .get(0);
  }

  List<String> versions(long number) throws SQLException {
    return Sql.rows(
        connection,
        "select version from reading where document = ? order by number",
        List.of(number),
        row -> row.getString(1));
  }

  List<Copy> copies(long number) throws SQLException {
    return Sql.rows(
        connection,
        "select json from copy where document = ? order by rowid",
        List.of(number),
        row -> {
          Document copy = ReadingJson.read(row.getString(1), "").document();
          return new Copy(copy.id(), copy.origin());
        });
  }

  /** The newest one. */
  Reading reading(long number) throws SQLException {
    Document document = document(number);
    return Sql.rows(
            connection,
            "select json from reading where document = ? order by number desc limit 1",
            List.of(number),
            row -> ReadingJson.read(row.getString(1), document.text()).of(document))
        .get(0);
  }

  /** Null when there is none of this version. */
  @Nullable Reading reading(long number, String version) throws SQLException {
    Document document = document(number);
    List<Reading> found =
        Sql.rows(
            connection,
            "select json from reading where document = ? and version = ?",
            List.of(number, version),
            row -> ReadingJson.read(row.getString(1), document.text()).of(document));
    return found.isEmpty() ? null : found.get(0);
  }

  private static String json(Document document, Layers layers) {
    return ReadingJson.write(Reading.unread(document), layers);
  }
}
