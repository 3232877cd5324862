package org.araxes.mark;

import java.util.Locale;
import java.util.Set;
import org.araxes.mark.ActorLexicon.AgentNoun;
import org.araxes.mark.ActorLexicon.CountryWord;
import org.araxes.mark.ActorLexicon.OrganizationName;
import org.araxes.mark.ActorLexicon.Use;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Reads country, sector and role off the words of a noun phrase. */
final class Describer {
  /** A phrase of these sectors keeps them over a general noun: "rebel soldiers" are rebels. */
  private static final Set<String> STRONGER = Set.of("REB", "UAF", "OPP", "CRM", "IGO", "PTY");

  private static final Set<String> WEAKER = Set.of("MIL", "GOV", "CVL", "UAF");

  /** A capital may be another town of its name: whose it is, places tell. */
  private static final Set<Use> OF_COUNTRY = Set.of(Use.NAME, Use.ADJECTIVE, Use.PEOPLE, Use.SEAT);

  /** How far behind its head an "of" phrase may name the country, in tokens. */
  private static final int BEHIND = 6;

  private final Set<String> former;
  private final Set<String> late;
  private final Set<String> other;
  private final Set<String> speaking;

  Describer(Rulebook rulebook) {
    this.former = rulebook.words("former-holders");
    this.late = rulebook.words("dead-holders");
    this.other = rulebook.words("other-holders");
    this.speaking = rulebook.words("speakers");
  }

  /**
   * @param from first token of the phrase
   * @param agent its role noun
   */
  Description describe(KnownWords known, int from, Phrasebook.Found<AgentNoun> agent) {
    Sentence sentence = known.sentence();
    int head = KnownWords.headOf(sentence, agent);
    AgentNoun noun = agent.meanings().get(0);
    int owner = owner(sentence, from, agent.from());
    int own = owner < 0 ? from : owner + 1;
    Parts parts = parts(known, own, agent.from());
    if (owner >= 0) {
      parts = parts.or(ofOwner(known, owner));
    }
    parts = parts.or(behind(known, agent, noun));
    boolean plural = sentence.token(head).tag().endsWith("S") || noun.group();
    String sector = sector(noun, parts);
    if ("GOV".equals(sector) && hasOwnName(known, from, agent.from())) {
      sector = null;
    }
    String country = parts.country;
    if (parts.organization != null && governs(parts.organization, noun)) {
      country = parts.organization.country();
      sector = parts.organization.sector();
    }
    return new Description(
        noun.sort(),
        country,
        sector,
        noun.words(),
        parts.organization == null ? null : parts.organization.id(),
        owner,
        plural,
        standing(sentence, own, agent.from()));
  }

  /** A name that no table has: what its own words tell. */
  Description describeName(KnownWords known, int from, int until) {
    Parts parts = parts(known, from, until);
    String sector = parts.agent == null ? null : parts.agent.sector();
    return new Description(
        Sort.ORGANIZATION,
        parts.country,
        sector,
        parts.agent == null ? null : parts.agent.words(),
        null,
        -1,
        false,
        Standing.HELD);
  }

  private static boolean governs(OrganizationName organization, AgentNoun noun) {
    return organization.sector() != null && noun.sort() != Sort.KIN;
  }

  private @Nullable String sector(AgentNoun noun, Parts parts) {
    AgentNoun modifier = parts.agent;
    if (noun.sort() == Sort.BARE) {
      return modifier != null && modifier.sector() != null
          ? modifier.sector()
          : parts.country != null && speaking.contains(noun.words()) ? "GOV" : null;
    }
    if (modifier != null
        && modifier.sector() != null
        && noun.sector() != null
        && STRONGER.contains(modifier.sector())
        && WEAKER.contains(noun.sector())) {
      return modifier.sector();
    }
    return noun.sector();
  }

  /** The owner's token, in "Iran's president" and "his son"; -1 when there is none. */
  private static int owner(Sentence sentence, int from, int until) {
    for (int i = until - 1; i >= from; i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("POS") && i > from) {
        return i - 1;
      }
      if (tag.equals("PRP$")) {
        return i;
      }
    }
    return -1;
  }

  private record Parts(
      @Nullable String country,
      @Nullable OrganizationName organization,
      @Nullable AgentNoun agent) {
    static final Parts NONE = new Parts(null, null, null);

    Parts or(Parts other) {
      return new Parts(
          country != null ? country : other.country,
          organization != null ? organization : other.organization,
          agent != null ? agent : other.agent);
    }
  }

  private static Parts parts(KnownWords known, int from, int until) {
    Parts parts = Parts.NONE;
    for (int i = from; i < until; i++) {
      parts = parts.or(partsAt(known, i));
    }
    return parts;
  }

  /** Whether a name that no table has stands before a role: "Hydro officials" are no state's. */
  private static boolean hasOwnName(KnownWords known, int from, int until) {
    for (int i = from; i < until; i++) {
      if (known.sentence().token(i).entity().equals("ORGANIZATION")
          && known.organizationAt(i) == null
          && known.countryAt(i) == null
          && known.agentAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  private static Parts partsAt(KnownWords known, int at) {
    Phrasebook.Found<OrganizationName> organization = known.organizationAt(at);
    if (organization != null) {
      return new Parts(null, ActorLexicon.best(organization.meanings(), known.date()), null);
    }
    Phrasebook.Found<CountryWord> country = known.countryAt(at);
    if (country != null && !isHyphenated(known.sentence(), country)) {
      CountryWord word = ActorLexicon.best(country.meanings(), OF_COUNTRY, known.date());
      return new Parts(word == null ? null : word.code(), null, null);
    }
    Phrasebook.Found<AgentNoun> agent = known.agentAt(at);
    return agent == null ? Parts.NONE : new Parts(null, null, agent.meanings().get(0));
  }

  /** "Russian-speaking", "Iranian-backed": not of that country. */
  static boolean isHyphenated(Sentence sentence, Phrasebook.Found<?> found) {
    int next = found.until();
    return next + 1 < sentence.size()
        && sentence.token(next).word().equals("-")
        && sentence.token(next + 1).tag().startsWith("VB");
  }

  private static Parts ofOwner(KnownWords known, int owner) {
    Parts parts = partsAt(known, owner);
    return new Parts(parts.country, parts.organization, parts.agent);
  }

  /** "president of Iran", "leader of the Kenyan opposition", "police in Nairobi". */
  private static Parts behind(KnownWords known, Phrasebook.Found<AgentNoun> agent, AgentNoun noun) {
    Sentence sentence = known.sentence();
    int at = agent.until();
    if (at >= sentence.size()) {
      return Parts.NONE;
    }
    String preposition = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    boolean of =
        preposition.equals("of") || preposition.equals("from") || preposition.equals("for");
    if (!of && !preposition.equals("in")) {
      return Parts.NONE;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + BEHIND); i++) {
      Parts parts = partsAt(known, i);
      if (!parts.equals(Parts.NONE)) {
        return of ? withNext(known, i, parts) : new Parts(place(known, i), null, null);
      }
      Token token = sentence.token(i);
      if (!token.tag().equals("DT") && !token.isAdjective() && !token.isNoun()) {
        break;
      }
    }
    return Parts.NONE;
  }

  private static Parts withNext(KnownWords known, int at, Parts parts) {
    Phrasebook.Found<CountryWord> country = known.countryAt(at);
    return country != null && country.until() < known.sentence().size()
        ? parts.or(partsAt(known, country.until()))
        : parts;
  }

  private static @Nullable String place(KnownWords known, int at) {
    Phrasebook.Found<CountryWord> country = known.countryAt(at);
    CountryWord word =
        country == null
            ? null
            : ActorLexicon.best(country.meanings(), Set.of(Use.NAME, Use.CAPITAL), known.date());
    return word == null ? null : word.code();
  }

  private Standing standing(Sentence sentence, int from, int until) {
    for (int i = from; i < until; i++) {
      String lemma = sentence.token(i).word().toLowerCase(Locale.ROOT);
      if (former.contains(lemma)) {
        return Standing.FORMER;
      }
      if (late.contains(lemma)) {
        return Standing.LATE;
      }
      if (other.contains(lemma)) {
        return Standing.OTHER;
      }
    }
    return Standing.HELD;
  }
}
