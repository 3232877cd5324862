package org.araxes.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.araxes.archive.query.Query;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * An archive in one file of SQLite, with its write-ahead log beside it while it is open. What
 * {@link #add} has returned from survives the end of the program and of the power. Several programs
 * may have it open; one writes at a time.
 */
public final class FileArchive implements Archive {
  private static final long UNKNOWN = -1;

  private final Path file;
  private final Connection connection;
  private final Tables tables;
  private final ClaimIndex index;
  private Rulings rulings = Rulings.of(List.of());
  private long lastDecision = UNKNOWN;

  private FileArchive(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
    this.tables = new Tables(connection);
    this.index = new ClaimIndex(connection);
  }

  /**
   * Makes a new archive.
   *
   * @throws ArchiveException when the file exists or cannot be made
   */
  public static FileArchive create(Path file) {
    return new FileArchive(file, Connections.create(file, Connections.usualWait()));
  }

  /**
   * Opens an archive that exists.
   *
   * @throws ArchiveException when it is missing, damaged, newer than this program or locked
   */
  public static FileArchive open(Path file) {
    return open(file, Connections.usualWait());
  }

  /**
   * @param wait how long to wait for another program that writes, in milliseconds
   */
  static FileArchive open(Path file, int wait) {
    return new FileArchive(file, Connections.open(file, wait));
  }

  /** Something that is asked of the database. */
  private interface Work<T> {
    T get() throws SQLException;
  }

  private synchronized <T> T ask(Work<T> work) {
    try {
      return work.get();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  /** All of it or nothing. */
  private synchronized <T> T write(Work<T> work) {
    try {
      return Sql.transaction(connection, work::get);
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }

  @Override
  public boolean holds(String hash, String version) {
    return ask(() -> tables.holds(hash, version));
  }

  @Override
  public Added add(Reading reading, String version) {
    String hash = ReadingJson.hash(reading.document().text());
    boolean known =
        ask(
            () -> {
              Long document = tables.number(hash);
              return document != null
                  && tables.holds(hash, version)
                  && tables.isKnownOrigin(document, reading.document());
            });
    return known ? Added.KNOWN : write(() -> put(hash, reading, version));
  }

  /** Looks again, because another program may have written meanwhile. */
  private Added put(String hash, Reading reading, String version) throws SQLException {
    Long known = tables.number(hash);
    long document = known != null ? known : tables.putDocument(hash, reading.document());
    boolean elsewhere = known != null && tables.putCopy(document, reading.document());
    if (known != null && tables.holds(hash, version)) {
      return elsewhere ? Added.COPY : Added.KNOWN;
    }
    Document kept = known == null ? reading.document() : tables.document(document);
    tables.putReading(document, reading, version);
    index.remove(document);
    index.put(document, Entries.of(ruled(hash, reading.of(kept))));
    return known == null ? Added.NEW : Added.READ_ANEW;
  }

  @Override
  public List<String> hashes() {
    return ask(tables::hashes);
  }

  @Override
  public List<String> find(String idOrHash) {
    return ask(() -> tables.find(idOrHash));
  }

  @Override
  public @Nullable KeptDocument document(String hash) {
    return ask(
        () -> {
          Long number = tables.number(hash);
          return number == null
              ? null
              : new KeptDocument(
                  hash, tables.document(number), tables.versions(number), tables.copies(number));
        });
  }

  @Override
  public @Nullable Reading reading(String hash) {
    return ask(
        () -> {
          Reading reading = asRead(hash);
          return reading == null ? null : ruled(hash, reading);
        });
  }

  @Override
  public @Nullable Reading reading(String hash, String version) {
    return ask(
        () -> {
          Long number = tables.number(hash);
          return number == null ? null : tables.reading(number, version);
        });
  }

  private @Nullable Reading asRead(String hash) throws SQLException {
    Long number = tables.number(hash);
    return number == null ? null : tables.reading(number);
  }

  private Reading ruled(String hash, Reading reading) throws SQLException {
    return rulings().apply(hash, reading, other -> ask(() -> asRead(other)));
  }

  /** Decisions may come from other programs as well. */
  private Rulings rulings() throws SQLException {
    long made = Sql.number(connection, "select coalesce(max(number), 0) from decision", List.of());
    if (made != lastDecision) {
      rulings = Rulings.of(Decisions.all(connection));
      lastDecision = made;
    }
    return rulings;
  }

  @Override
  public List<Hit> search(Query query, long after, int limit) {
    return ask(
        () -> {
          Fragment page = SqlQuery.page(connection, query, after, limit);
          String sql =
              "select c.number, d.hash, c.id from ("
                  + page.sql()
                  + ") n cross join claim c on c.number = n.number"
                  + " join document d on d.number = c.document order by c.number";
          return Sql.rows(
              connection,
              sql,
              page.values(),
              row -> new Hit(row.getLong(1), row.getString(2), row.getString(3)));
        });
  }

  @Override
  public long count(Query query) {
    return ask(
        () -> {
          Fragment count = SqlQuery.count(connection, query);
          return Sql.number(connection, count.sql(), count.values());
        });
  }

  @Override
  public void decide(Decision decision) {
    write(
        () -> {
          DecisionRules.check(decision, Decisions.all(connection), hash -> ask(() -> text(hash)));
          Decisions.put(connection, decision);
          lastDecision = UNKNOWN;
          for (String hash : rulings().documents(decision)) {
            long number = tables.number(hash);
            index.remove(number);
            index.put(number, Entries.of(ruled(hash, tables.reading(number))));
          }
          lastDecision = UNKNOWN;
          return decision;
        });
  }

  private @Nullable String text(String hash) throws SQLException {
    Long number = tables.number(hash);
    return number == null ? null : tables.document(number).text();
  }

  @Override
  public List<Decision> decisions() {
    return ask(() -> Decisions.all(connection));
  }

  @Override
  public Status status() {
    return ask(
        () ->
            new Status(
                count("document"),
                count("copy"),
                count("reading"),
                count("claim"),
                count("decision"),
                size()));
  }

  private long count(String table) throws SQLException {
    return Sql.number(connection, "select count(*) from " + table, List.of());
  }

  private long size() {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new ArchiveException(file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public List<String> check() {
    return ask(() -> new Soundness(connection, tables, this::ruled).faults());
  }

  @Override
  public void reindex() {
    write(
        () -> {
          index.clear();
          for (String hash : tables.hashes()) {
            long number = tables.number(hash);
            index.put(number, Entries.of(ruled(hash, tables.reading(number))));
          }
          return index;
        });
  }

  @Override
  public void backup(Path target) {
    if (Files.exists(target)) {
      throw new ArchiveException(target + ": exists already");
    }
    ask(
        () -> {
          try (PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, target.toAbsolutePath().toString());
            return copy.execute();
          }
        });
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.of(file, e);
    }
  }
}
