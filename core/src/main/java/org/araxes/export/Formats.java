package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.araxes.rulebook.Rulebook;
import org.araxes.table.Delimited;
import org.araxes.table.GeoJson;
import org.araxes.table.JsonRows;
import org.araxes.table.Parquet;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;
import org.jspecify.annotations.Nullable;

/** All forms in which the record can be taken away. Immutable. */
public final class Formats {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String TSV = "text/tab-separated-values; charset=utf-8";
  private static final String JSON = "application/json";
  private static final String LINES = "application/jsonl";

  private final List<Format> formats = new ArrayList<>();
  private final Codes codes;

  public Formats(Rulebook rulebook) {
    this.codes = new Codes(rulebook);
    record();
    own("csv", CSV, Delimited.CSV);
    own("tsv", TSV, Delimited.TSV);
    tables("parquet", "application/vnd.apache.parquet", "parquet", s -> new Parquet(), "parquet");
    geography();
    coded();
    figures();
    shown();
    sources();
  }

  private void record() {
    Format.Body<?> readings =
        new Format.Body<>(
            RecordLines.readings(),
            settings -> RecordLines.readingLines(),
            RecordLines::give,
            Coverage.WHOLE);
    add("jsonl", "readings", LINES, "jsonl", "a document with all that was read in it", readings);
    Format.Body<?> occurrences =
        new Format.Body<>(
            RecordLines.occurrences(),
            settings -> RecordLines.occurrenceLines(),
            RecordLines::giveOccurrences,
            Coverage.WHOLE);
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
        "occurrences");
    add(
        name,
        media,
        extension,
        "a position that sources take on an occurrence",
        syntax,
        FindingColumns.sheet(),
        FindingColumns::give,
        "findings");
    add(
        name,
        media,
        extension,
        "a number in a claim",
        syntax,
        FigureColumns.sheet(),
        FigureColumns::give,
        "figures");
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
        "occurrences");
  }

  /** Sets of coded events. */
  private void coded() {
    Function<Settings, Syntax> csv =
        settings -> settings.mark() ? Delimited.CSV.withMark() : Delimited.CSV;
    Function<Settings, Syntax> tabs = settings -> Delimited.PLAIN_TABS;
    Function<Settings, Syntax> bare = settings -> Delimited.PLAIN_TABS.withoutHeader();
    Acled acled = new Acled(codes);
    String inTypes = "an occurrence inside ACLED's six types";
    add("acled", CSV, "csv", inTypes, csv, acled.sheet(), acled::give, "acled");
    UcdpGed ucdp = new UcdpGed(codes);
    String deadly = "an occurrence with at least one death";
    add("ucdp", CSV, "csv", deadly, csv, ucdp.sheet(), ucdp::give, "ucdp");
    Plover plover = new Plover(codes);
    String typed = "an occurrence of PLOVER's sixteen types";
    Function<Settings, Syntax> lines = settings -> JsonRows.LINES;
    add("plover", LINES, "jsonl", typed, lines, plover.sheet(), plover::give, "plover");
    Polecat polecat = new Polecat(codes);
    add("polecat", TSV, "txt", typed, tabs, polecat.sheet(), plover::give, "polecat");
    Gdelt gdelt = new Gdelt(codes);
    String pair = "an occurrence, pair of actors and CAMEO code";
    add("gdelt", TSV, "export.CSV", pair, bare, gdelt.sheet(), gdelt::give, "gdelt-events");
    add(
        "gdelt",
        TSV,
        "mentions.CSV",
        "a claim about an event of the other table",
        bare,
        GdeltMentions.sheet(),
        GdeltMentions::give,
        "gdelt-mentions");
    Icews icews = new Icews(codes);
    add("icews", TSV, "tab", "a claim that it happened", tabs, icews.sheet(), icews::give, "icews");
  }

  /** Figures of people. */
  private void figures() {
    Function<Settings, Syntax> csv =
        settings -> settings.mark() ? Delimited.CSV.withMark() : Delimited.CSV;
    Idmc idmc = new Idmc(codes);
    String displaced = "a number of displaced people in a claim";
    add("idmc", CSV, "csv", displaced, csv, idmc.sheet(), idmc::give, "idmc");
    Hxl hxl = new Hxl(codes);
    Delimited tagged = Delimited.CSV.withSecondRow(hxl.tags());
    Function<Settings, Syntax> tags = settings -> settings.mark() ? tagged.withMark() : tagged;
    add("hxl", CSV, "csv", "a number in a claim", tags, hxl.sheet(), hxl::give, "hxl");
  }

  /** Maps and timelines that are shown in a browser. */
  private void shown() {
    Function<Settings, Syntax> array = settings -> JsonRows.ARRAY;
    String dated = "an occurrence with a day";
    add("timemap", JSON, "json", dated, array, Timemap.events(), Timemap::giveEvents, "timemap");
    add(
        "timemap",
        JSON,
        "json",
        "a document",
        settings -> JsonRows.KEYED,
        Timemap.sources(),
        Timemap::giveSources,
        "timemap");
    add(
        "timemap",
        JSON,
        "json",
        "a way to filter",
        array,
        Timemap.associationSheet(),
        Timemap::giveAssociations,
        "timemap");
    Function<Settings, Syntax> slides = settings -> JsonRows.in("events", Map.of());
    add(
        "timelinejs",
        JSON,
        "json",
        dated,
        slides,
        TimelineJs.sheet(),
        TimelineJs::give,
        "timelinejs");
  }

  /** Words, sources and who says what. */
  private void sources() {
    add(
        "web-annotation",
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
        "jsonld",
        "a stretch of words that carries a claim",
        settings -> WebAnnotation.page(),
        WebAnnotation.sheet(),
        WebAnnotation::give,
        "web-annotation");
    add(
        "csl",
        "application/vnd.citationstyles.csl+json",
        "json",
        "a document or a link of a chain of sources",
        settings -> JsonRows.ARRAY,
        new CslJson(codes).sheet(),
        CslJson::give,
        "csl");
    FollowTheMoney ftm = new FollowTheMoney(codes);
    add(
        "ftm",
        LINES,
        "jsonl",
        "an event, a document, an actor, or the tie between event and document",
        settings -> JsonRows.LINES,
        ftm.sheet(),
        ftm::give,
        "ftm");
    add(
        "prov",
        "application/ld+json",
        "jsonld",
        "a document, a claim, a link of a chain, somebody, or an occurrence",
        settings -> ProvO.graph(),
        ProvO.sheet(),
        ProvO::give,
        "prov");
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
    Format.Body<R> body = new Format.Body<>(sheet, syntax, rows, codes.coverage(losses));
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
