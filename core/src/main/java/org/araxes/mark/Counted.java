package org.araxes.mark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** What a number counts, and as what a number of them is recorded: refugees, killed, troops. */
final class Counted {
  private static final String PEOPLE = "people";
  private static final Set<String> OBJECTS = Set.of("DT", "CD", "PRP$");

  private record Kind(String unit, @Nullable String of) {}

  /**
   * @param strong whether it says more than the noun that is counted
   * @param active whether its subject is meant, whatever its object is: "they fled the town"
   */
  private record Act(String of, boolean strong, boolean active) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Act> acts = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> roads;
  private final Set<String> partitives;
  private final Set<String> numberPrepositions;
  private final Tolls tolls;

  Counted(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("en/quantity-kinds.tsv").rows()) {
      for (String word : row.list("words")) {
        kinds.put(word, new Kind(row.need("unit"), row.get("of")));
      }
    }
    for (Table.Row row : rulebook.table("en/quantity-acts.tsv").rows()) {
      for (String word : row.list("words")) {
        acts.put(
            word,
            new Act(
                row.need("of"), row.need("strong").equals("yes"), "yes".equals(row.get("active"))));
      }
    }
    this.roads = rulebook.words("road-words");
    this.partitives = rulebook.words("partitives");
    this.numberPrepositions = rulebook.words("number-prepositions");
    Map<String, String> fates = new HashMap<>();
    acts.forEach((word, act) -> fates.put(word, act.of()));
    this.tolls = Tolls.of(rulebook, fates);
    for (String list : List.of(PEOPLE, "troops", "officials", "captives")) {
      people.addAll(rulebook.words(list));
    }
  }

  /**
   * @param head index of the token that is counted; the number itself where no noun is
   */
  record Thing(int head, @Nullable String unit, @Nullable String of) {}

  /**
   * The thing that a number counts; null when the words count nothing, as in "Boeing 747".
   *
   * @param number index of the last token of the number
   */
  @Nullable Thing of(Sentence sentence, int number, boolean isOne) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return withoutGrammar(sentence, number);
    }
    Thing toll = tolls.of(sentence, grammar, number);
    if (toll != null) {
      return toll;
    }
    int noun = noun(sentence, grammar, number);
    Act bare = noun < 0 && !isOne ? afterNumber(sentence, number) : null;
    if (bare != null) {
      return new Thing(number, PEOPLE, bare.of());
    }
    if (noun < 0 && !standsForThings(sentence, grammar, number, isOne)) {
      return null;
    }
    int head = noun < 0 ? number : noun;
    return isAddress(sentence, head)
        ? null
        : thing(sentence, head, act(sentence, grammar, head), noun >= 0);
  }

  /** What becomes of one person that a noun names: killed, injured; null when not told. */
  @Nullable String fateOfOne(Sentence sentence, Grammar grammar, int noun) {
    Token token = sentence.token(noun);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Kind kind = kinds.get(lemma);
    boolean isPerson =
        token.entity().equals("PERSON")
            || people.contains(lemma)
            || kind != null
                && kind.unit().equals(PEOPLE)
                && (kind.of() == null || token.tag().equals("NN"));
    if (!isPerson) {
      return null;
    }
    Act act = act(sentence, grammar, noun);
    return act == null || !act.strong() ? null : act.of();
  }

  /** "3 dead", "two injured in a blast": a number and at once what became of them. */
  private @Nullable Act afterNumber(Sentence sentence, int number) {
    int next = number + 1;
    if (next >= sentence.size() || sentence.token(next).tag().equals("NN")) {
      return null;
    }
    Act act = acts.get(sentence.token(next).lemma().toLowerCase(Locale.ROOT));
    act = act == null ? acts.get(sentence.token(next).word().toLowerCase(Locale.ROOT)) : act;
    return act != null && act.strong() && !takesObject(sentence, next + 1) ? act : null;
  }

  /**
   * "Half of the men", "hundreds of families", "a man and a boy": what happens to the first word
   * happens to them.
   */
  private boolean isPartOfWhole(Sentence sentence, Grammar grammar, int at) {
    int above = grammar.head(at);
    if (above == Grammar.ROOT || grammar.is(at, "conj")) {
      return above != Grammar.ROOT;
    }
    int marker = grammar.child(at, "case");
    return grammar.is(at, "nmod")
        && marker >= 0
        && sentence.token(marker).lemma().equals("of")
        && partitives.contains(sentence.token(above).lemma().toLowerCase(Locale.ROOT));
  }

  /** "19 Harbour Street". */
  private boolean isAddress(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return token.isProperNoun() && roads.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** "Between 200 and 300 men were killed": the parser takes the number for a place. */
  private boolean standsForSubject(Sentence sentence, Grammar grammar, int at, int verb) {
    int marker = grammar.child(at, "case");
    return grammar.is(at, "obl")
        && at < verb
        && marker >= 0
        && numberPrepositions.contains(sentence.token(marker).lemma())
        && grammar.child(verb, "nsubj") < 0;
  }

  private static boolean takesObject(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return token.isNoun()
        || token.isPronoun()
        || token.isAdjective()
        || OBJECTS.contains(token.tag());
  }

  private @Nullable Thing withoutGrammar(Sentence sentence, int number) {
    Act bare = afterNumber(sentence, number);
    if (bare != null) {
      return new Thing(number, PEOPLE, bare.of());
    }
    int last = Math.min(sentence.size(), number + 5);
    for (int at = number + 1; at < last && sentence.token(at).isWord(); at++) {
      boolean ends = at + 1 == sentence.size() || !sentence.token(at + 1).isNoun();
      if (sentence.token(at).isNoun() && ends) {
        return thing(sentence, at, null, true);
      }
    }
    return null;
  }

  private Thing thing(Sentence sentence, int head, @Nullable Act act, boolean isNoun) {
    Token token = sentence.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Kind kind = kinds.get(lemma);
    if (kind == null && !isNoun) {
      return new Thing(head, act == null ? null : PEOPLE, act == null ? null : act.of());
    }
    boolean arePeople = kind == null ? isPeople(token, lemma) : kind.unit().equals(PEOPLE);
    String unit = kind != null ? kind.unit() : arePeople ? PEOPLE : plural(token, lemma);
    String of = kind == null ? null : kind.of();
    boolean isGroup = arePeople || unit.equals("families");
    Act told = act == null && arePeople ? afterNumber(sentence, head) : act;
    if (isGroup && told != null && (of == null || told.strong())) {
      of = told.of();
    }
    return new Thing(head, unit, of);
  }

  private boolean isPeople(Token token, String lemma) {
    return people.contains(lemma) || token.tag().equals("NNPS");
  }

  private static String plural(Token token, String lemma) {
    return token.tag().equals("NNS") ? token.word().toLowerCase(Locale.ROOT) : lemma;
  }

  /** The noun that a number modifies, or that follows it after "of"; -1 when there is none. */
  private static int noun(Sentence sentence, Grammar grammar, int number) {
    int at = number;
    for (int steps = 0; steps < 4; steps++) {
      int above = grammar.head(at);
      String relation = grammar.relation(at);
      boolean modifies =
          relation.startsWith("nummod")
              || relation.equals("compound")
              || relation.equals("amod")
              || relation.equals("advmod")
              || relation.startsWith("det")
              || relation.equals("dep");
      if (above == Grammar.ROOT || !modifies || above < at) {
        break;
      }
      if (sentence.token(above).isNoun() && !sentence.token(above).tag().equals("CD")) {
        return above;
      }
      at = above;
    }
    for (int child : grammar.children(at, "nmod")) {
      int marker = grammar.child(child, "case");
      if (marker >= 0 && sentence.token(marker).lemma().equals("of") && marker > number) {
        return sentence.token(child).isNoun() ? child : -1;
      }
    }
    int next = number + 1;
    return next < sentence.size()
            && sentence.token(next).isNoun()
            && sentence.token(next).tag().endsWith("S")
        ? next
        : -1;
  }

  /** Whether a number without a noun is the subject or object of something: "ten were killed". */
  private boolean standsForThings(Sentence sentence, Grammar grammar, int number, boolean isOne) {
    String relation = grammar.relation(number);
    int above = grammar.head(number);
    boolean isPart = !relation.startsWith("nummod") && !relation.equals("compound");
    if (above == Grammar.ROOT) {
      return !isOne && sentence.size() > 1;
    }
    if (isOne) {
      boolean acted = act(sentence, grammar, number) != null;
      return acted && (relation.startsWith("nsubj") || relation.equals("obj"));
    }
    return isPart && !sentence.token(above).isProperNoun();
  }

  /** The word beside the counted ones that says what becomes of them. */
  private @Nullable Act act(Sentence sentence, Grammar grammar, int head) {
    for (int child : grammar.children(head)) {
      String relation = grammar.relation(child);
      if (relation.equals("amod") || relation.startsWith("acl")) {
        Act act = actWith(sentence, grammar, child);
        if (act != null && !hasObject(grammar, child)) {
          return act;
        }
      }
    }
    int at = head;
    while (isPartOfWhole(sentence, grammar, at)) {
      at = grammar.head(at);
    }
    int above = grammar.head(at);
    if (above == Grammar.ROOT) {
      return null;
    }
    Act act = actWith(sentence, grammar, above);
    if (act == null) {
      return null;
    }
    String relation = grammar.relation(at);
    boolean undergoes =
        relation.equals("obj")
            || relation.equals("iobj")
            || relation.equals("nsubj:pass")
            || standsForSubject(sentence, grammar, at, above)
            || relation.equals("nmod")
            || relation.equals("compound")
            || relation.startsWith("nsubj") && (act.active() || !hasObject(grammar, above));
    return undergoes ? act : null;
  }

  /**
   * What a verb does, with what stands beside it: "shot dead", "fatally shot", "shot and killed".
   */
  private @Nullable Act actWith(Sentence sentence, Grammar grammar, int verb) {
    Act act = acts.get(sentence.token(verb).lemma());
    if (act != null || !sentence.token(verb).isVerb()) {
      return act;
    }
    for (int child : grammar.children(verb)) {
      Act beside = acts.get(sentence.token(child).lemma().toLowerCase(Locale.ROOT));
      boolean says =
          grammar.is(child, "advmod")
              || grammar.is(child, "xcomp")
              || grammar.is(child, "conj")
                  && sentence.token(child).tag().startsWith("VB")
                  && grammar.child(child, "nsubj") < 0
                  && !hasObject(grammar, child)
              || grammar.is(child, "obl") && sentence.token(child).lemma().equals("death");
      if (beside != null && beside.strong() && says) {
        return beside;
      }
    }
    return null;
  }

  private static boolean hasObject(Grammar grammar, int verb) {
    return grammar.child(verb, "obj") >= 0;
  }
}
