package org.araxes.ground;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.mark.Letters;
import org.araxes.model.Actor.Kind;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who "we" are in a text that quotes nobody: the body that put it out, where its name tells that it
 * is a ministry, an agency, a movement. A newspaper or a house of books speaks for others.
 */
final class PublisherActor {
  private static final Set<String> SPEAKING =
      Set.of("GOV", "MIL", "COP", "REB", "OPP", "PTY", "REL", "LEG", "JUD", "HLH", "EDU");

  private final Map<String, Table.Row> organizations = new HashMap<>();
  private final Map<String, Table.Row> agents = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> relief;

  PublisherActor(Rulebook rulebook) {
    this.relief = rulebook.words("relief-names");
    for (Table.Row row : rulebook.table("actors/organizations.tsv").rows()) {
      organizations.putIfAbsent(Letters.plain(row.need("name")), row);
      row.list("variants").forEach(name -> organizations.putIfAbsent(Letters.plain(name), row));
    }
    for (Table.Row row : rulebook.table("actors/agents.tsv").rows()) {
      agents.put(row.need("words").toLowerCase(Locale.ROOT), row);
    }
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      String code = row.need("code");
      countries.putIfAbsent(Letters.plain(row.need("name")), code);
      row.list("adjectives").forEach(word -> countries.putIfAbsent(Letters.plain(word), code));
    }
  }

  /** Null when the name does not tell of a body that speaks for itself. */
  @Nullable Gathered of(@Nullable String publisher, Cast cast) {
    Gathered made = cast.keyed("publisher");
    Description description = made != null || publisher == null ? null : description(publisher);
    if (description == null) {
      return made;
    }
    Gathered named = cast.keyed("name:" + Letters.plain(publisher));
    made = named != null ? named : cast.unnamed(Kind.ORGANIZATION, Sort.ORGANIZATION, publisher);
    if (made.descriptions.isEmpty() || made.country() == null && made.sector() == null) {
      made.describe(description);
    }
    cast.key("publisher", made);
    NameGatherer.shortForms(cast, publisher, made);
    return made;
  }

  private @Nullable Description description(String publisher) {
    Table.Row known = organizations.get(Letters.plain(publisher));
    if (known != null) {
      String sector = known.get("sector");
      boolean silent = "MED".equals(sector) || "BUS".equals(sector);
      return silent ? null : described(known.get("country"), sector, known.need("id"));
    }
    List<String> words = Arrays.asList(publisher.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    if (words.stream().anyMatch(relief::contains)) {
      return described("NGO", null, null);
    }
    for (String word : words) {
      Table.Row agent = agents.get(word);
      String sector = agent == null ? null : agent.get("sector");
      if (sector != null) {
        return SPEAKING.contains(sector) ? described(country(words), sector, null) : null;
      }
    }
    return null;
  }

  private @Nullable String country(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      for (int until = words.size(); until > from; until--) {
        String name = Letters.plain(String.join("", words.subList(from, until)));
        if (countries.containsKey(name)) {
          return countries.get(name);
        }
      }
    }
    return null;
  }

  private static Description described(
      @Nullable String country, @Nullable String sector, @Nullable String id) {
    return new Description(Sort.ORGANIZATION, country, sector, null, id, -1, false, Standing.HELD);
  }
}
