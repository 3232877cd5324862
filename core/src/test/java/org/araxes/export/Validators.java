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
          Map.entry("csv", new TableValidators.OwnTables(',')),
          Map.entry("tsv", new TableValidators.OwnTables('\t')),
          Map.entry("jsonl", new CodedValidators.RecordValidator()),
          Map.entry("geojson", new CodedValidators.GeoJsonValidator()),
          Map.entry("acled", new TableValidators.AcledValidator()),
          Map.entry("ucdp", new TableValidators.UcdpValidator()),
          Map.entry("plover", new CodedValidators.PloverValidator()),
          Map.entry("polecat", new CodedValidators.PolecatValidator()),
          Map.entry("gdelt", new TableValidators.GdeltValidator()),
          Map.entry("icews", new TableValidators.IcewsValidator()),
          Map.entry("idmc", new TableValidators.IdmcValidator()),
          Map.entry("hxl", new TableValidators.HxlValidator()),
          Map.entry("timemap", new GraphValidators.TimemapValidator()),
          Map.entry("timelinejs", new GraphValidators.TimelineValidator()),
          Map.entry("web-annotation", new GraphValidators.AnnotationValidator()),
          Map.entry("csl", new GraphValidators.CslValidator()),
          Map.entry("ftm", new GraphValidators.FollowTheMoneyValidator()),
          Map.entry("prov", new GraphValidators.ProvValidator()));

  /** For a text format; Parquet is read back by another program. */
  public static List<String> faults(String format, String text) {
    if (!ALL.containsKey(format)) {
      return List.of("no validator for " + format);
    }
    return ALL.get(format).faults(text);
  }
}
