package org.araxes.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the gold texts are read, by topic: how many there are, how many are read to the letter,
 * how many wait for somebody to say what should be read; and of the paragraphs of the expected
 * readings, how many were read, and of those read, how many are right.
 */
public record GoldScores(List<Row> rows) {
  /** One topic. */
  public record Row(
      String topic, int texts, int held, int right, int expected, int read, int common) {
    private static String share(int part, int whole) {
      return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private Row plus(Row other) {
      return new Row(
          topic,
          texts + other.texts,
          held + other.held,
          right + other.right,
          expected + other.expected,
          read + other.read,
          common + other.common);
    }
  }

  public GoldScores {
    rows = List.copyOf(rows);
  }

  public static GoldScores of(List<GoldResult> results) {
    Map<String, Row> rows = new TreeMap<>();
    for (GoldResult result : results) {
      rows.merge(result.text().topic(), row(result), Row::plus);
    }
    return new GoldScores(List.copyOf(rows.values()));
  }

  private static Row row(GoldResult result) {
    String topic = result.text().topic();
    if (!result.isHeld()) {
      return new Row(topic, 1, 0, 0, 0, 0, 0);
    }
    List<String> expected = new ArrayList<>(GoldResult.paragraphs(result.text().expected()));
    List<String> read = GoldResult.paragraphs(result.read());
    int sought = expected.size();
    int common = (int) read.stream().filter(expected::remove).count();
    return new Row(topic, 1, 1, result.isRight() ? 1 : 0, sought, read.size(), common);
  }

  /** A tab-separated table with a header row. */
  public String table() {
    StringBuilder out = new StringBuilder("topic\ttexts\theld\tright\tprecision\trecall\n");
    for (Row row : rows) {
      out.append(
          String.join(
              "\t",
              row.topic(),
              String.valueOf(row.texts()),
              String.valueOf(row.held()),
              String.valueOf(row.right()),
              Row.share(row.common(), row.read()),
              Row.share(row.common(), row.expected())));
      out.append('\n');
    }
    return out.toString();
  }
}
