package org.araxes.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The tables of {@code rules/actors}, ready for looking words up in sentences. */
final class ActorLexicon {
  /** How a word speaks of a country. */
  enum Use {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT
  }

  /**
   * @param code null for regions and peoples without one
   */
  record CountryWord(@Nullable String code, Use use, boolean region, String name, Term term) {}

  record OrganizationName(
      String id,
      String kind,
      String name,
      @Nullable String country,
      @Nullable String sector,
      Term term) {}

  record AgentNoun(String words, @Nullable String sector, boolean group, Description.Sort sort) {}

  private final Phrasebook<CountryWord> countries = new Phrasebook<>();
  private final Phrasebook<OrganizationName> organizations = new Phrasebook<>();
  private final Phrasebook<AgentNoun> agents = new Phrasebook<>();

  /** Acronyms that, in a text all in capitals, are common words. */
  private final Set<String> words;

  private final Set<String> ranks;

  ActorLexicon(Rulebook rulebook) {
    this.words = rulebook.words("acronyms-that-are-words");
    this.ranks = rulebook.words("ranks-before-titles");
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      addCountry(row, row.need("code"), false);
    }
    for (Table.Row row : rulebook.table("actors/regions.tsv").rows()) {
      addCountry(row, row.get("country"), true);
    }
    for (Table.Row row : rulebook.table("actors/organizations.tsv").rows()) {
      OrganizationName name =
          new OrganizationName(
              row.need("id"),
              row.need("kind"),
              row.need("name"),
              row.get("country"),
              row.get("sector"),
              Term.of(row));
      organizations.add(row.need("name"), name);
      row.list("variants").forEach(variant -> organizations.add(variant, name));
    }
    for (Table.Row row : rulebook.table("actors/agents.tsv").rows()) {
      agents.add(
          row.need("words"),
          new AgentNoun(
              row.need("words"),
              row.get("sector"),
              row.need("number").equals("group"),
              Description.Sort.valueOf(row.need("kind").toUpperCase(Locale.ROOT))));
    }
  }

  /** Whether a word, where a title follows it, belongs to that: "deputy energy minister". */
  boolean isRank(String word) {
    return ranks.contains(word);
  }

  private void addCountry(Table.Row row, @Nullable String code, boolean region) {
    String name = row.need("name");
    Term term = Term.of(row);
    countries.add(name, new CountryWord(code, Use.NAME, region, name, term));
    addAll(row.list("variants"), new CountryWord(code, Use.NAME, region, name, term));
    addAll(row.list("people"), new CountryWord(code, Use.PEOPLE, region, name, term));
    addAll(row.list("adjectives"), new CountryWord(code, Use.ADJECTIVE, region, name, term));
    addAll(row.list("capitals"), new CountryWord(code, Use.CAPITAL, region, name, term));
    addAll(row.list("seats"), new CountryWord(code, Use.SEAT, region, name, term));
  }

  private void addAll(List<String> phrases, CountryWord word) {
    phrases.forEach(phrase -> countries.add(phrase, word));
  }

  Phrasebook.@Nullable Found<CountryWord> country(Sentence sentence, int at, boolean capitals) {
    return countries.at(sentence, at, capitals);
  }

  Phrasebook.@Nullable Found<OrganizationName> organization(
      Sentence sentence, int at, boolean capitals) {
    if (capitals && words.contains(sentence.token(at).word().toLowerCase(Locale.ROOT))) {
      return null;
    }
    return organizations.at(sentence, at, capitals);
  }

  Phrasebook.@Nullable Found<AgentNoun> agent(Sentence sentence, int at, boolean capitals) {
    return agents.at(sentence, at, capitals);
  }

  /** The meaning of a country word that holds at a date and has one of some uses. */
  static @Nullable CountryWord best(
      List<CountryWord> words, Set<Use> uses, @Nullable LocalDate date) {
    CountryWord best = null;
    for (CountryWord word : words) {
      if (uses.contains(word.use()) && (best == null || better(word, best, date))) {
        best = word;
      }
    }
    return best;
  }

  private static boolean better(CountryWord word, CountryWord best, @Nullable LocalDate date) {
    return !best.term().holds(date) && word.term().holds(date);
  }

  /** The organization of a name at a date: names pass from one to another. */
  static OrganizationName best(List<OrganizationName> names, @Nullable LocalDate date) {
    OrganizationName best = names.get(0);
    for (OrganizationName name : names) {
      if (!best.term().holds(date) && name.term().holds(date)) {
        best = name;
      }
    }
    return best;
  }
}
