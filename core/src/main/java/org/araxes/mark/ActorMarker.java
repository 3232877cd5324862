package org.araxes.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.mark.ActorLexicon.AgentNoun;
import org.araxes.mark.ActorLexicon.CountryWord;
import org.araxes.mark.ActorLexicon.OrganizationName;
import org.araxes.mark.ActorLexicon.Use;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Finds names, noun phrases and pronouns that stand for actors. */
final class ActorMarker {
  private final ActorLexicon lexicon;
  private final Describer describer;
  private final CapitalReading capitals;
  private final EntityMarker entities;
  private final VesselNames vessels;
  private final BareGroups bareGroups;
  private final Set<String> notWithOf;
  private final Set<String> things;

  ActorMarker(Rulebook rulebook) {
    this.notWithOf = rulebook.words("not-with-of");
    this.things = rulebook.words("things-with-agent-nouns");
    this.lexicon = new ActorLexicon(rulebook);
    this.describer = new Describer(rulebook);
    this.capitals = new CapitalReading(rulebook);
    this.vessels = new VesselNames(rulebook);
    this.bareGroups = new BareGroups(rulebook);
    this.entities = new EntityMarker(describer);
  }

  /**
   * @param times the time expressions of the text, whose words are no part of a party
   */
  List<ActorWords> mark(ParsedText parsed, List<TimeWords> times) {
    Map<Integer, List<TimeWords>> bySentence =
        times.stream().collect(Collectors.groupingBy(TimeWords::sentence));
    LocalDate date = parsed.document().origin().published();
    boolean capitals = Letters.isMostlyCapitals(parsed.document().text());
    List<ActorWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.block().isEvidence()) {
        BitSet timed = timed(sentence, bySentence.getOrDefault(sentence.index(), List.of()));
        found.addAll(mark(sentence, timed, date, capitals));
      }
    }
    found.addAll(FamilyNames.again(parsed, found));
    BodyNames.again(parsed, found);
    found.sort(
        Comparator.comparing(ActorWords::sentence)
            .thenComparing(ActorWords::span)
            .thenComparing(ActorWords::head));
    return found;
  }

  private static BitSet timed(Sentence sentence, List<TimeWords> times) {
    BitSet timed = new BitSet();
    for (Token token : sentence.tokens()) {
      timed.set(token.index(), times.stream().anyMatch(time -> time.span().covers(token.span())));
    }
    return timed;
  }

  private List<ActorWords> mark(
      Sentence sentence, BitSet timed, @Nullable LocalDate date, boolean capitals) {
    KnownWords known = KnownWords.in(sentence, timed, lexicon, date, capitals);
    List<ActorWords> found = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    vessels.add(found, named, sentence);
    for (Phrasebook.Found<OrganizationName> name : known.organizations()) {
      if (!named[name.from()] && !isOtherName(sentence, name)) {
        addOrganization(found, named, sentence, name, date);
      }
    }
    entities.add(found, named, known);
    for (Phrasebook.Found<CountryWord> word : known.countries()) {
      if (!named[word.from()]) {
        addCountry(found, known, word);
      }
    }
    for (Phrasebook.Found<AgentNoun> agent : known.agents()) {
      int head = KnownWords.headOf(sentence, agent);
      if (!named[head]
          && known.organizationAt(head) == null
          && !isThing(known, agent)
          && !isTime(known, head)
          && !isPartOfName(sentence, agent, head)) {
        addNominal(found, known, agent, head);
      }
    }
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("PRP") && !named[token.index()]) {
        found.add(
            new ActorWords(
                token.span(),
                sentence.index(),
                token.index(),
                Form.PRONOUN,
                null,
                Description.of(Sort.PRONOUN, null, null)));
      } else if (!named[token.index()]
          && !timed.get(token.index())
          && bareGroups.isOne(sentence, token.index())) {
        found.add(bareGroups.words(sentence, token.index()));
      }
    }
    found.sort(Comparator.comparing(ActorWords::span).thenComparing(ActorWords::head));
    return found;
  }

  /** "PM" in "5 PM". */
  private static boolean isTime(KnownWords known, int head) {
    Sentence sentence = known.sentence();
    Token token = sentence.token(head);
    return known.timed().get(head)
        || head > 0 && sentence.token(head - 1).tag().equals("CD") && token.word().equals("PM");
  }

  /** "Church" in "Church Street"; but a title before a person's name is no part of it. */
  private static boolean isPartOfName(
      Sentence sentence, Phrasebook.Found<AgentNoun> agent, int head) {
    if (agent.until() >= sentence.size() || !sentence.token(head).isProperNoun()) {
      return false;
    }
    Token next = sentence.token(agent.until());
    return next.isProperNoun()
        && next.entity().equals("LOCATION")
        && sentence.token(head).entity().equals("LOCATION");
  }

  /** "The administration of the camp" is nobody, "the administration of Peru" is. */
  private boolean isThing(KnownWords known, Phrasebook.Found<AgentNoun> agent) {
    Sentence sentence = known.sentence();
    if (isNamedThing(sentence, agent)) {
      return true;
    }
    int next = agent.until();
    if (next >= sentence.size()
        || !sentence.token(next).lemma().equals("of")
        || !notWithOf.contains(agent.meanings().get(0).words())) {
      return false;
    }
    for (int i = next + 1; i < Math.min(sentence.size(), next + 4); i++) {
      if (known.countryAt(i) != null
          || known.organizationAt(i) != null
          || sentence.token(i).entity().equals("PERSON")) {
        return false;
      }
    }
    return true;
  }

  /** "The northern bank" of a river is nobody. */
  private boolean isNamedThing(Sentence sentence, Phrasebook.Found<AgentNoun> agent) {
    int from = agent.from();
    return from > 0
        && things.contains(
            (sentence.token(from - 1).word() + " " + sentence.token(agent.until() - 1).lemma())
                .toLowerCase(Locale.ROOT));
  }

  private static void addOrganization(
      List<ActorWords> found,
      boolean[] named,
      Sentence sentence,
      Phrasebook.Found<OrganizationName> name,
      @Nullable LocalDate date) {
    OrganizationName best = ActorLexicon.best(name.meanings(), date);
    for (int i = name.from(); i < name.until(); i++) {
      named[i] = true;
    }
    found.add(
        new ActorWords(
            sentence.token(name.from()).span().and(sentence.token(name.until() - 1).span()),
            sentence.index(),
            name.until() - 1,
            Form.NAME,
            Kind.ORGANIZATION,
            new Description(
                Sort.ORGANIZATION,
                best.country(),
                best.sector(),
                null,
                best.id(),
                -1,
                false,
                Standing.HELD)));
  }

  /** A single word such as Petra or Amal may be a person or a place. */
  private static boolean isOtherName(Sentence sentence, Phrasebook.Found<OrganizationName> name) {
    Token token = sentence.token(name.from());
    if (name.until() > name.from() + 1 || Letters.isAllCapitals(token.word())) {
      return false;
    }
    boolean inside =
        name.until() < sentence.size()
            && token.entity().equals("ORGANIZATION")
            && sentence.token(name.until()).entity().equals("ORGANIZATION")
            && sentence.token(name.until()).isProperNoun();
    return inside || token.entity().equals("PERSON") || token.entity().equals("LOCATION");
  }

  private void addCountry(
      List<ActorWords> found, KnownWords known, Phrasebook.Found<CountryWord> words) {
    Sentence sentence = known.sentence();
    int head = words.until() - 1;
    CountryWord word = known.country(words);
    if (word == null || Describer.isHyphenated(sentence, words)) {
      return;
    }
    boolean people =
        sentence.token(head).isNoun()
            && !isModifier(sentence, words.until())
            && words.meanings().stream().anyMatch(w -> w.use() == Use.PEOPLE)
            && words.meanings().stream().noneMatch(w -> w.use() == Use.NAME);
    Sort sort = Sort.COUNTRY;
    if (people) {
      sort = Sort.PEOPLE;
    } else if (word.use() == Use.CAPITAL || word.use() == Use.SEAT) {
      if (!capitals.isGovernment(sentence, head)) {
        return;
      }
      sort = Sort.GOVERNMENT;
    }
    int from = people ? NominalBounds.start(known, words.from(), head) : words.from();
    boolean plural = people && sentence.token(head).tag().endsWith("S");
    if (people && !plural && from == words.from() && !isSubject(sentence, head)) {
      return;
    }
    found.add(
        new ActorWords(
            sentence.token(from).span().and(sentence.token(head).span()),
            sentence.index(),
            head,
            people ? Form.NOMINAL : Form.NAME,
            people ? Kind.GROUP : sort == Sort.GOVERNMENT ? Kind.ORGANIZATION : Kind.COUNTRY,
            new Description(
                sort,
                word.code(),
                sort == Sort.GOVERNMENT ? "GOV" : null,
                word.name(),
                null,
                -1,
                plural,
                Standing.HELD)));
  }

  private static boolean isSubject(Sentence sentence, int head) {
    return sentence.grammar() != null && sentence.grammar().is(head, "nsubj");
  }

  private static boolean isModifier(Sentence sentence, int next) {
    return next < sentence.size()
        && (sentence.token(next).isNoun() || sentence.token(next).isAdjective());
  }

  private void addNominal(
      List<ActorWords> found, KnownWords known, Phrasebook.Found<AgentNoun> agent, int head) {
    Sentence sentence = known.sentence();
    int from = NominalBounds.start(known, agent.from(), head);
    Description description = describer.describe(known, from, agent);
    found.add(
        new ActorWords(
            sentence.token(from).span().and(sentence.token(agent.until() - 1).span()),
            sentence.index(),
            head,
            Form.NOMINAL,
            description.plural() ? Kind.GROUP : null,
            description));
  }
}
