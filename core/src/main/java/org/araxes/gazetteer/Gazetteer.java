package org.araxes.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * What a name may stand for on the map. Immutable; the packed towns are loaded at the first look-up
 * and shared by all gazetteers.
 */
public final class Gazetteer {
  /** Names of more words than this are not looked for. */
  public static final int MOST_WORDS = 6;

  /** Short forms that begin names. */
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "st", List.of("saint"),
          "saint", List.of("st"),
          "ste", List.of("sainte"),
          "mt", List.of("mount"),
          "mount", List.of("mt"),
          "ft", List.of("fort"),
          "fort", List.of("ft"),
          "pt", List.of("point", "port"));

  private final PlaceTables tables;

  public Gazetteer(Rulebook rulebook) {
    this.tables = new PlaceTables(rulebook);
  }

  /**
   * The places of a name in any spelling, those of our own tables first, then towns, the most
   * populous first. Empty when the name is unknown.
   */
  public List<Entry> find(String name) {
    String folded = Folding.fold(name);
    List<Entry> found = new ArrayList<>(folded(folded));
    if (found.isEmpty()) {
      int blank = folded.indexOf(' ');
      String first = blank < 0 ? folded : folded.substring(0, blank);
      for (String other : SHORT.getOrDefault(first, List.of())) {
        found.addAll(folded(other + folded.substring(first.length())));
      }
      if (first.equals("the") && blank > 0) {
        found.addAll(folded(folded.substring(blank + 1)));
      }
    }
    return List.copyOf(found);
  }

  private List<Entry> folded(String folded) {
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Entry> found = new ArrayList<>(tables.find(folded));
    for (PlaceTables.Alias alias : tables.aliases(folded)) {
      Entry town = town(alias.name(), alias.country(), alias.division());
      if (town != null && !found.contains(town)) {
        found.add(alias.former() ? town.formerly() : town);
      }
    }
    for (Entry town : PackedPlaces.get().find(folded, tables.alpha3())) {
      if (found.stream().noneMatch(e -> e.place().id().equals(town.place().id()))) {
        found.add(town);
      }
    }
    return found;
  }

  /** A country by its three-letter code; null when there is none. */
  public @Nullable Entry country(String code) {
    return tables.country(code);
  }

  /** The three-letter code of a two-letter one, as the ends of web addresses have it. */
  public @Nullable String alpha3(String alpha2) {
    return tables.alpha3().get(alpha2);
  }

  private @Nullable Entry town(String name, String country, @Nullable String division) {
    Entry best = null;
    for (Entry town : PackedPlaces.get().find(Folding.fold(name), tables.alpha3())) {
      boolean fits =
          country.equals(town.place().country())
              && (division == null || division.equals(town.division()));
      if (fits && (best == null || town.rank() == Entry.Rank.CAPITAL)) {
        best = town;
      }
    }
    return best;
  }
}
