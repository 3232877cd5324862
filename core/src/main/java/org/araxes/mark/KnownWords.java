package org.araxes.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.araxes.mark.ActorLexicon.AgentNoun;
import org.araxes.mark.ActorLexicon.CountryWord;
import org.araxes.mark.ActorLexicon.OrganizationName;
import org.araxes.mark.ActorLexicon.Use;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence that stand in the tables, each token used once in each list.
 *
 * @param timed tokens that tell a time
 */
record KnownWords(
    Sentence sentence,
    @Nullable LocalDate date,
    BitSet timed,
    List<Phrasebook.Found<CountryWord>> countries,
    List<Phrasebook.Found<OrganizationName>> organizations,
    List<Phrasebook.Found<AgentNoun>> agents) {

  private static final Set<Use> ALL = Set.of(Use.values());

  static KnownWords in(
      Sentence sentence,
      BitSet timed,
      ActorLexicon lexicon,
      @Nullable LocalDate date,
      boolean capitals) {
    List<Phrasebook.Found<OrganizationName>> organizations = new ArrayList<>();
    List<Phrasebook.Found<CountryWord>> countries = new ArrayList<>();
    List<Phrasebook.Found<AgentNoun>> agents = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Phrasebook.Found<OrganizationName> organization =
          lexicon.organization(sentence, at, capitals);
      Phrasebook.Found<CountryWord> country = lexicon.country(sentence, at, capitals);
      if (organization != null && (country == null || organization.until() >= country.until())) {
        organizations.add(organization);
        at = organization.until();
      } else if (country != null && mayBeName(sentence, country)) {
        countries.add(country);
        at = country.until();
      } else {
        at++;
      }
    }
    at = 0;
    while (at < sentence.size()) {
      Phrasebook.Found<AgentNoun> agent = lexicon.agent(sentence, at, capitals);
      if (agent != null
          && sentence.token(headOf(sentence, agent)).isNoun()
          && !isPartOfTitle(sentence, lexicon, agent, capitals)
          && !insideOrganization(organizations, agent)) {
        agents.add(agent);
        at = agent.until();
      } else {
        at++;
      }
    }
    return new KnownWords(sentence, date, timed, countries, organizations, agents);
  }

  /** "Deputy" in "Deputy Energy Minister". */
  private static boolean isPartOfTitle(
      Sentence sentence,
      ActorLexicon lexicon,
      Phrasebook.Found<AgentNoun> agent,
      boolean capitals) {
    String words = agent.meanings().get(0).words();
    return lexicon.isRank(words)
        && agent.until() < sentence.size()
        && lexicon.agent(sentence, agent.until(), capitals) != null;
  }

  /** A word inside a longer person's name is no country: Jordan, Chad, Israel as first names. */
  private static boolean mayBeName(Sentence sentence, Phrasebook.Found<CountryWord> found) {
    for (int i = found.from(); i < found.until(); i++) {
      if (!sentence.token(i).entity().equals("PERSON")) {
        return true;
      }
    }
    return !isPerson(sentence, found.from() - 1) && !isPerson(sentence, found.until());
  }

  private static boolean isPerson(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).entity().equals("PERSON");
  }

  private static boolean insideOrganization(
      List<Phrasebook.Found<OrganizationName>> organizations, Phrasebook.Found<AgentNoun> agent) {
    for (Phrasebook.Found<OrganizationName> organization : organizations) {
      if (organization.from() < agent.until() && agent.from() < organization.until()) {
        return organization.until() >= agent.until();
      }
    }
    return false;
  }

  /** The head of a role phrase: "minister" in "minister of foreign affairs". */
  static int headOf(Sentence sentence, Phrasebook.Found<AgentNoun> agent) {
    for (int i = agent.from() + 1; i < agent.until(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("IN") || token.lemma().equals("of")) {
        int head = i - 1;
        return sentence.token(head).isWord() ? head : Math.max(agent.from(), head - 1);
      }
    }
    return agent.until() - 1;
  }

  @Nullable CountryWord country(Phrasebook.Found<CountryWord> found) {
    return ActorLexicon.best(found.meanings(), ALL, date);
  }

  Phrasebook.@Nullable Found<CountryWord> countryAt(int token) {
    return at(countries, token);
  }

  Phrasebook.@Nullable Found<OrganizationName> organizationAt(int token) {
    return at(organizations, token);
  }

  Phrasebook.@Nullable Found<AgentNoun> agentAt(int token) {
    return at(agents, token);
  }

  private static <T> Phrasebook.@Nullable Found<T> at(List<Phrasebook.Found<T>> all, int token) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Phrasebook.Found<T> found = all.get(middle);
      if (token < found.from()) {
        high = middle - 1;
      } else if (token >= found.until()) {
        low = middle + 1;
      } else {
        return found;
      }
    }
    return null;
  }
}
