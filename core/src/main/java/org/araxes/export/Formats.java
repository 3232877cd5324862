package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.araxes.rulebook.Rulebook;
import org.araxes.table.Delimited;
import org.araxes.table.GeoJson;
import org.araxes.table.JsonRows;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;
import org.jspecify.annotations.Nullable;

/** All forms in which the record can be taken away. Immutable. */
public final class Formats {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String TSV = "text/tab-separated-values; charset=utf-8";
  private static final String LINES = "application/jsonl";

  private final List<Format> formats = new ArrayList<>();
  private final Codes codes;

  public Formats(Rulebook rulebook) {
    this.codes = new Codes(rulebook);
    record();
    own("csv", CSV, Delimited.CSV);
    own("tsv", TSV, Delimited.TSV);
    geography();
    others();
  }

  private void record() {
    Format.Body<?> readings =
        new Format.Body<>(
            RecordLines.readings(),
            settings -> RecordLines.readingLines(),
            RecordLines::give,
            codes.lost("jsonl"));
    add("jsonl", "readings", LINES, "jsonl", "a document with all that was read in it", readings);
    Format.Body<?> occurrences =
        new Format.Body<>(
            RecordLines.occurrences(),
            settings -> RecordLines.occurrenceLines(),
            RecordLines::giveOccurrences,
            codes.lost("jsonl"));
    add("jsonl", "occurrences", LINES, "jsonl", "an occurrence with its findings", occurrences);
  }

  private void own(String name, String media, Delimited delimited) {
    Function<Settings, Syntax> syntax =
        settings -> settings.mark() ? delimited.withMark() : delimited;
    tables(name, media, name, syntax, "csv");
  }

  private void tables(
      String name,
      String media,
      String extension,
      Function<Settings, Syntax> syntax,
      String losses) {
    add(name, media, extension, "a claim", syntax, claims(), Formats::giveClaims, losses);
    add(
        name,
        media,
        extension,
        "an occurrence",
        syntax,
        new OccurrenceColumns(codes).sheet(),
        OccurrenceColumns::give,
        losses);
    add(
        name,
        media,
        extension,
        "a position that sources take on an occurrence",
        syntax,
        FindingColumns.sheet(),
        FindingColumns::give,
        losses);
    add(
        name,
        media,
        extension,
        "a number in a claim",
        syntax,
        FigureColumns.sheet(),
        FigureColumns::give,
        losses);
  }

  private Sheet<SourcedClaim> claims() {
    return new ClaimColumns(codes).sheet();
  }

  private static void giveClaims(Selection selection, Settings settings, Sink<SourcedClaim> sink)
      throws java.io.IOException {
    for (SourcedClaim claim : selection.claims()) {
      sink.row(claim, claim);
    }
  }

  private void geography() {
    Function<Settings, Syntax> map = settings -> new GeoJson();
    String media = "application/geo+json";
    add("geojson", media, "geojson", "a claim", map, claims(), Formats::giveClaims, "geojson");
    add(
        "geojson",
        media,
        "geojson",
        "an occurrence",
        map,
        new OccurrenceColumns(codes).sheet(),
        OccurrenceColumns::give,
        "geojson");
  }

  private void others() {
    Function<Settings, Syntax> csv =
        settings -> settings.mark() ? Delimited.CSV.withMark() : Delimited.CSV;
    Acled acled = new Acled(codes);
    add(
        "acled",
        CSV,
        "csv",
        "an occurrence inside ACLED's six types",
        csv,
        acled.sheet(),
        acled::give,
        "acled");
    UcdpGed ucdp = new UcdpGed(codes);
    add(
        "ucdp",
        CSV,
        "csv",
        "an occurrence with at least one death",
        csv,
        ucdp.sheet(),
        ucdp::give,
        "ucdp");
    Plover plover = new Plover(codes);
    add(
        "plover",
        LINES,
        "jsonl",
        "an occurrence of PLOVER's sixteen types",
        settings -> JsonRows.LINES,
        plover.sheet(),
        plover::give,
        "plover");
  }

  private <R> void add(
      String name,
      String media,
      String extension,
      String row,
      Function<Settings, Syntax> syntax,
      Sheet<R> sheet,
      Rows<R> rows,
      String losses) {
    Format.Body<R> body = new Format.Body<>(sheet, syntax, rows, codes.lost(losses));
    add(name, sheet.name(), media, extension, row, body);
  }

  private void add(
      String name, String table, String media, String extension, String row, Format.Body<?> body) {
    formats.add(new Format(name, table, media, extension, "a row is " + row, body));
  }

  /** In the order of the documentation; of those of one name the usual one first. */
  public List<Format> all() {
    return List.copyOf(formats);
  }

  /**
   * The format of a name, as in csv.
   *
   * @param table which of those of one name; null for the usual one
   * @return null when there is none
   */
  public @Nullable Format named(String name, @Nullable String table) {
    return formats.stream()
        .filter(f -> f.name().equals(name) && (table == null || f.table().equals(table)))
        .findFirst()
        .orElse(null);
  }
}
