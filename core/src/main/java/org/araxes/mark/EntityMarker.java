package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.mark.ActorLexicon.AgentNoun;
import org.araxes.mark.ActorLexicon.CountryWord;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Names of persons and organizations that the engine finds and no table has. */
final class EntityMarker {
  /** Prepositions inside names: Ministry of Health, Institute for Peace. */
  private static final Set<String> JOINING = Set.of("of", "for", "in");

  /** The longest nickname between quotation marks, in tokens. */
  private static final int NICKNAME = 3;

  private final Describer describer;

  EntityMarker(Describer describer) {
    this.describer = describer;
  }

  private record Run(int from, int until, boolean person) {}

  void add(List<ActorWords> found, boolean[] named, KnownWords known) {
    for (Run run : runs(known.sentence())) {
      add(found, named, known, run);
    }
  }

  private static List<Run> runs(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      String entity = sentence.token(at).entity();
      int until = at + 1;
      if (entity.equals("PERSON") || entity.equals("ORGANIZATION")) {
        while (until < sentence.size() && sentence.token(until).entity().equals(entity)) {
          until++;
        }
        boolean person = entity.equals("PERSON");
        if (person) {
          until = pastNickname(sentence, until);
        }
        runs.add(new Run(at, until, person));
      }
      at = until;
    }
    return runs;
  }

  /** Ramon "El Zurdo" Pineda is one name. */
  private static int pastNickname(Sentence sentence, int until) {
    if (until >= sentence.size() || !isQuote(sentence.token(until))) {
      return until;
    }
    int at = until + 1;
    while (at < sentence.size() && at <= until + NICKNAME && sentence.token(at).isProperNoun()) {
      at++;
    }
    if (at == until + 1 || at >= sentence.size() || !isQuote(sentence.token(at))) {
      return until;
    }
    int end = at + 1;
    while (end < sentence.size() && sentence.token(end).entity().equals("PERSON")) {
      end++;
    }
    return end > at + 1 ? end : until;
  }

  private static boolean isQuote(Token token) {
    return token.tag().equals("``") || token.tag().equals("''") || token.word().equals("\"");
  }

  private void add(List<ActorWords> found, boolean[] named, KnownWords known, Run run) {
    Sentence sentence = known.sentence();
    int from = run.from();
    int until = run.until();
    while (from < until && (named[from] || !sentence.token(from).isWord())) {
      from++;
    }
    while (until > from && (named[until - 1] || !sentence.token(until - 1).isWord())) {
      until--;
    }
    Phrasebook.Found<AgentNoun> title = from < until ? known.agentAt(from) : null;
    if (run.person() && title != null && title.from() == from && title.until() < until) {
      from = title.until();
    }
    boolean person = run.person() && !isPaper(known, from);
    if (from >= until
        || isPlainWords(known, from, until, person)
        || !run.person() && isNoName(sentence, from, until)) {
      return;
    }
    for (int i = from; i < until; i++) {
      named[i] = true;
    }
    found.add(
        new ActorWords(
            sentence.token(from).span().and(sentence.token(until - 1).span()),
            sentence.index(),
            until - 1,
            Form.NAME,
            person ? Kind.PERSON : Kind.ORGANIZATION,
            person
                ? Description.of(Sort.PERSON, null, null)
                : describer.describeName(known, withCountry(known, from), until)));
  }

  /** "The Jordanian daily Al-Sabil": what a newspaper is called is no person. */
  private static boolean isPaper(KnownWords known, int from) {
    Phrasebook.Found<AgentNoun> before = from == 0 ? null : known.agentAt(from - 1);
    AgentNoun noun = before == null ? null : before.meanings().get(0);
    return noun != null
        && noun.sort() == Sort.BODY
        && "MED".equals(noun.sector())
        && !known.sentence().token(from - 1).tag().endsWith("S");
  }

  /** The country right before a name belongs to it: "Zambia's Ministry of Health". */
  private static int withCountry(KnownWords known, int from) {
    int before = from - 1;
    if (before >= 0 && known.sentence().token(before).tag().equals("POS")) {
      before--;
    }
    Phrasebook.Found<CountryWord> country = before < 0 ? null : known.countryAt(before);
    return country == null ? from : country.from();
  }

  /** The engine takes stretches of headlines for names; those have verbs and prepositions. */
  private static boolean isNoName(Sentence sentence, int from, int until) {
    for (int i = from; i < until; i++) {
      Token token = sentence.token(i);
      boolean joins = token.tag().equals("IN") && !JOINING.contains(token.lemma());
      if (token.isVerb() || joins || token.tag().equals("MD")) {
        return true;
      }
    }
    return until == from + 1
        && (sentence.token(from).isAdjective() || !sentence.token(from).isNoun());
  }

  /** A country or a role noun that the engine took for a name: its own table serves better. */
  private static boolean isPlainWords(KnownWords known, int from, int until, boolean person) {
    Phrasebook.Found<CountryWord> country = known.countryAt(from);
    if (country != null && country.from() == from && country.until() >= until) {
      return true;
    }
    Phrasebook.Found<AgentNoun> agent = known.agentAt(until - 1);
    return agent != null
        && agent.until() == until
        && (agent.from() <= from || !person && country != null && country.until() == agent.from());
  }
}
