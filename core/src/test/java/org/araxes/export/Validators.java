package org.araxes.export;

import java.util.List;
import java.util.Map;

/** What each format demands, from its public description. No faults: it validates. */
public final class Validators {
  private Validators() {}

  /** What is wrong with a file in a format. */
  @FunctionalInterface
  interface Validator {
    List<String> faults(String text);
  }

  private static final Map<String, Validator> ALL =
      Map.ofEntries(
          Map.entry("csv", new OwnTablesValidator(',')),
          Map.entry("tsv", new OwnTablesValidator('\t')),
          Map.entry("jsonl", new RecordValidator()),
          Map.entry("geojson", new GeoJsonValidator()),
          Map.entry("acled", new AcledValidator()),
          Map.entry("ucdp", new UcdpValidator()),
          Map.entry("plover", new PloverValidator()),
          Map.entry("polecat", new PolecatValidator()),
          Map.entry("gdelt", new GdeltValidator()),
          Map.entry("icews", new IcewsValidator()),
          Map.entry("idmc", new IdmcValidator()),
          Map.entry("hxl", new HxlValidator()),
          Map.entry("timemap", new TimemapValidator()),
          Map.entry("timelinejs", new TimelineValidator()),
          Map.entry("web-annotation", new AnnotationValidator()),
          Map.entry("csl", new CslValidator()),
          Map.entry("ftm", new FollowTheMoneyValidator()),
          Map.entry("prov", new ProvValidator()));

  /** For a text format; Parquet is read back by another program. */
  public static List<String> faults(String format, String text) {
    if (!ALL.containsKey(format)) {
      return List.of("no validator for " + format);
    }
    return ALL.get(format).faults(text);
  }
}
