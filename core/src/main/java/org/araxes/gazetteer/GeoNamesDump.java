package org.araxes.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file of GeoNames ({@code allCountries.txt}, {@code cities1000.txt} or that of one
 * country) into a table of places, as they stand in {@code rules/places}.
 */
public final class GeoNamesDump {
  private static final String HEADER =
      "id\tname\tvariants\tcountry\tfeature\tlat\tlon\tradius_km\tdivision\tpopulation\n";

  /** Our word for a kind of place, and how far such a place reaches in kilometres. */
  private record Kind(String feature, double radiusKm) {}

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("ADM1", new Kind("province", 100)),
          Map.entry("ADM2", new Kind("district", 40)),
          Map.entry("STM", new Kind("river", 100)),
          Map.entry("LK", new Kind("lake", 20)),
          Map.entry("RSV", new Kind("lake", 20)),
          Map.entry("DAM", new Kind("dam", 8)),
          Map.entry("MT", new Kind("mountain", 10)),
          Map.entry("MTS", new Kind("mountains", 100)),
          Map.entry("PASS", new Kind("pass", 10)),
          Map.entry("VAL", new Kind("pass", 20)),
          Map.entry("ISL", new Kind("island", 20)),
          Map.entry("ISLS", new Kind("islands", 60)),
          Map.entry("STRT", new Kind("strait", 40)),
          Map.entry("BAY", new Kind("bay", 30)),
          Map.entry("GULF", new Kind("gulf", 150)),
          Map.entry("SEA", new Kind("sea", 500)),
          Map.entry("DSRT", new Kind("desert", 200)),
          Map.entry("RGN", new Kind("region", 100)));

  private final Gazetteer gazetteer;

  public GeoNamesDump(Rulebook rulebook) {
    this.gazetteer = new Gazetteer(rulebook);
  }

  /**
   * Copies places, line by line.
   *
   * @return how many places were written
   * @throws IOException also when a line has not the columns of GeoNames; the message names the
   *     line
   */
  public int copy(BufferedReader dump, Writer table) throws IOException {
    table.write("# Places of GeoNames (CC BY 4.0).\n");
    table.write(HEADER);
    int written = 0;
    int number = 0;
    for (String line = dump.readLine(); line != null; line = dump.readLine()) {
      number++;
      String row = line.isBlank() ? null : row(line.split("\t", -1), number);
      if (row != null) {
        table.write(row);
        written++;
      }
    }
    return written;
  }

  private @Nullable String row(String[] cells, int number) throws IOException {
    if (cells.length < 15) {
      throw new IOException("line " + number + ": " + cells.length + " columns instead of 19");
    }
    Kind kind = cells[6].equals("P") ? town(cells[14]) : KINDS.get(cells[7]);
    if (kind == null) {
      return null;
    }
    String country = gazetteer.alpha3(cells[8]);
    return String.join(
            "\t",
            cells[0],
            cells[1],
            variants(cells),
            country == null ? "" : country,
            kind.feature(),
            number(cells[4], number),
            number(cells[5], number),
            Double.toString(kind.radiusKm()),
            cells[10].isEmpty() ? "" : cells[8] + "." + cells[10],
            cells[14].isEmpty() ? "0" : cells[14])
        + "\n";
  }

  private static Kind town(String population) {
    return new Kind("city", PackedPlaces.radiusKm(population.isEmpty() ? 0 : people(population)));
  }

  private static int people(String population) {
    try {
      return Integer.parseInt(population);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String number(String cell, int line) throws IOException {
    try {
      return Double.toString(Double.parseDouble(cell));
    } catch (NumberFormatException e) {
      throw new IOException("line " + line + ": '" + cell + "' is no coordinate", e);
    }
  }

  /** Other spellings, each once, those that fold to the name itself left out. */
  private static String variants(String[] cells) {
    TreeSet<String> found = new TreeSet<>();
    String own = Folding.fold(cells[1]);
    for (String name : (cells[2] + "," + cells[3]).split(",")) {
      String bare = name.strip().replace('|', ' ');
      String folded = Folding.fold(bare);
      if (!folded.isEmpty() && !folded.equals(own)) {
        found.add(bare);
      }
    }
    return found.stream().collect(Collectors.joining(" | "));
  }
}
