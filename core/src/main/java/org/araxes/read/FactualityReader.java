package org.araxes.read;

import java.util.List;
import java.util.Set;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * How a predicate stands for whoever tells it: polarity, certainty and mode, from the words beside
 * it and from the words that govern it, outermost first.
 */
public final class FactualityReader {
  private static final int DEEPEST = 8;
  private static final Factuality OPEN =
      new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, Mode.HYPOTHETICAL);

  private static final Factuality PURPOSE =
      new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, Mode.INTENDED);

  private static final Factuality ORDER =
      new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, Mode.REQUESTED);

  private static final Factuality AHEAD =
      new Factuality(Polarity.POSITIVE, Certainty.PROBABLE, Mode.EXPECTED);

  private final Operators operators;
  private final Signatures signatures;
  private final Set<String> programme;
  private final Set<String> disjunctions;
  private final Set<String> joining;
  private final Set<String> during;
  private final Set<String> telling;
  private final Set<String> indefinite;

  public FactualityReader(Rulebook rulebook) {
    this.operators = new Operators(rulebook);
    this.signatures = new Signatures(rulebook);
    this.programme = rulebook.words("programme-verbs");
    this.disjunctions = rulebook.words("disjunctions");
    this.joining = rulebook.words("joining-words-of-time");
    this.during = rulebook.words("during-prepositions");
    this.telling = rulebook.words("telling-modals");
    this.indefinite = rulebook.words("indefinite-determiners");
  }

  /** How the predicate at a token stands in its own sentence; a fact where there is no grammar. */
  Factuality read(Sentence sentence, int predicate) {
    Grammar grammar = sentence.grammar();
    return grammar == null ? Factuality.FACT : settled(read(sentence, grammar, predicate, 0));
  }

  /**
   * "No plans", "no agreement": a noun of which there is none.
   *
   * @param phrase words that mean one thing together: "no comment" is what was made
   */
  boolean isNone(Sentence sentence, int noun, List<Integer> phrase) {
    Grammar grammar = sentence.grammar();
    return grammar != null
        && sentence.token(noun).isNoun()
        && grammar.children(noun, "det").stream()
            .anyMatch(child -> !phrase.contains(child) && operators.negates(sentence, child));
  }

  /** What will not be done, or is not wanted, is not done. */
  private static Factuality settled(Factuality found) {
    return found.polarity() == Polarity.NEGATIVE
        ? new Factuality(Polarity.NEGATIVE, found.certainty(), Mode.ACTUAL)
        : found;
  }

  private Factuality read(Sentence sentence, Grammar grammar, int predicate, int depth) {
    Factuality own = operators.beside(sentence, grammar, predicate);
    int first = Embedding.coordinated(sentence, grammar, predicate);
    if (first != predicate
        && own.equals(Factuality.FACT)
        && !isFiniteItself(sentence, grammar, predicate)) {
      own = shared(sentence, grammar, predicate, operators.beside(sentence, grammar, first));
    }
    if (operators.isRemote(sentence, grammar, predicate)) {
      own = OPEN;
    }
    if (operators.isInverted(sentence, grammar, predicate)) {
      return OPEN;
    }
    if (own.mode() == Mode.EXPECTED && operators.hasCondition(sentence, grammar, predicate)) {
      own = OPEN;
    }
    Embedding embedding = judged(sentence, grammar, Embedding.of(sentence, grammar, predicate));
    if (embedding == null || depth >= DEEPEST) {
      return isAsked(sentence, grammar, first)
          ? OPEN
          : isImperative(sentence, grammar, first) ? ORDER : own;
    }
    if (embedding.frame().equals("if") || embedding.frame().equals("whether")) {
      return OPEN;
    }
    if (embedding.frame().equals("without") || embedding.frame().equals("instead")) {
      return new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Mode.ACTUAL);
    }
    if (embedding.frame().equals("purpose")) {
      return PURPOSE;
    }
    Signature signature = signatures.of(sentence, embedding, predicate);
    if (signature != null
        && signature.mode() == Mode.REQUESTED
        && embedding.frame().equals("that")
        && isIndicative(sentence, grammar, predicate)) {
      return own;
    }
    if (signature == null) {
      return unsigned(sentence, grammar, predicate, embedding, own, depth);
    }
    Factuality outer = read(sentence, grammar, embedding.governor(), depth + 1);
    // "No step was planned" negates once: the governing word has counted the noun's "no".
    boolean counted = embedding.frame().equals("np") && own.polarity() == Polarity.NEGATIVE;
    Factuality found = under(signature, outer, counted ? Factuality.FACT : own);
    return isOnProgramme(sentence, grammar, predicate, embedding, found)
        ? new Factuality(found.polarity(), found.certainty(), Mode.PLANNED)
        : found;
  }

  /** In "claims that they fled are baseless" the verdict on the claims is one on the flight. */
  private @Nullable Embedding judged(
      Sentence sentence, Grammar grammar, @Nullable Embedding embedding) {
    if (embedding == null || !sentence.token(embedding.governor()).isNoun()) {
      return embedding;
    }
    Embedding above = Embedding.of(sentence, grammar, embedding.governor());
    // "Took no part in the raid" is about the part; a verdict is an adjective or a noun.
    Signature verdict =
        above == null || sentence.token(above.governor()).isVerb()
            ? null
            : signatures.of(sentence, above, embedding.governor());
    return verdict != null && verdict.isVerdict() ? above : embedding;
  }

  /** Under a word that says nothing of what it governs. */
  private Factuality unsigned(
      Sentence sentence,
      Grammar grammar,
      int predicate,
      Embedding embedding,
      Factuality own,
      int depth) {
    if (embedding.frame().equals("to")) {
      boolean finite = isFiniteItself(sentence, grammar, predicate);
      return own.equals(Factuality.FACT) && !finite ? PURPOSE : own;
    }
    if (joining.contains(embedding.frame()) && isPresent(sentence, predicate)) {
      Factuality outer = read(sentence, grammar, embedding.governor(), depth + 1);
      return outer.mode() == Mode.ACTUAL ? own : AHEAD;
    }
    if (during.contains(embedding.frame()) && sentence.token(predicate).isNoun()) {
      Factuality outer = read(sentence, grammar, embedding.governor(), depth + 1);
      if (outer.mode() == Mode.EXPECTED || outer.mode() == Mode.PLANNED) {
        return outer;
      }
    }
    if (sentence.token(predicate).tag().equals("VBG") && own.equals(Factuality.FACT)) {
      Factuality outer = read(sentence, grammar, embedding.governor(), depth + 1);
      boolean apart = embedding.frame().equals(Embedding.BESIDE) && follows(sentence, predicate);
      boolean real = outer.mode() == Mode.ACTUAL || outer.mode() == Mode.HABITUAL;
      return real || apart && outer.mode() != Mode.REQUESTED ? own : outer;
    }
    boolean newNoun =
        sentence.token(predicate).isNoun() && !isDefinite(sentence, grammar, predicate);
    if (newNoun && sentence.token(embedding.governor()).isVerb()) {
      Factuality outer = read(sentence, grammar, embedding.governor(), depth + 1);
      if (outer.mode() != Mode.ACTUAL || outer.certainty() == Certainty.POSSIBLE) {
        return outer;
      }
    }
    return own;
  }

  /** "Should withdraw and has been told to": what has its own tense shares no modal. */
  private static boolean isFiniteItself(Sentence sentence, Grammar grammar, int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || grammar.children(verb, "aux").stream()
            .anyMatch(aux -> isPresent(sentence, aux) || sentence.token(aux).tag().equals("VBD"));
  }

  /** "The envoy is expected to ask for help": it is the programme of a visit, not a forecast. */
  private boolean isOnProgramme(
      Sentence sentence, Grammar grammar, int predicate, Embedding embedding, Factuality found) {
    return found.mode() == Mode.EXPECTED
        && embedding.frame().equals("to")
        && grammar.child(embedding.governor(), "nsubj:pass") >= 0
        && programme.contains(sentence.token(predicate).lemma());
  }

  private static boolean isPresent(Sentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  /** "..., saying": behind a comma. */
  private static boolean follows(Sentence sentence, int participle) {
    return participle > 0 && sentence.token(participle - 1).word().equals(",");
  }

  /** "Insisted that they would leave" and "insisted that they left" ask for nothing. */
  private boolean isIndicative(Sentence sentence, Grammar grammar, int verb) {
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || grammar.children(verb, "aux").stream()
            .anyMatch(aux -> telling.contains(sentence.token(aux).lemma()));
  }

  /**
   * "The attack" is one already spoken of; "an attack" is as real as the verb that brings it in.
   */
  private boolean isDefinite(Sentence sentence, Grammar grammar, int noun) {
    for (int child : grammar.children(noun)) {
      if (grammar.relation(child).equals("nmod:poss")
          || grammar.is(child, "det") && !indefinite.contains(sentence.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Coordinated predicates share modals, but negation only with "or": "did not fire and fled". */
  private Factuality shared(Sentence sentence, Grammar grammar, int predicate, Factuality first) {
    int joint = grammar.child(predicate, "cc");
    joint = joint < 0 ? grammar.child(grammar.head(predicate), "cc") : joint;
    boolean or = joint >= 0 && disjunctions.contains(sentence.token(joint).lemma());
    return !or && first.polarity() == Polarity.NEGATIVE ? Factuality.FACT : first;
  }

  private static Factuality under(Signature signature, Factuality outer, Factuality own) {
    boolean factive =
        signature.positive().equals(signature.negative())
            && signature.positive().polarity() == Polarity.POSITIVE
            && signature.positive().certainty() == Certainty.CERTAIN;
    if (factive) {
      return own;
    }
    if (outer.polarity() == Polarity.UNDECIDED
        || outer.mode() != Mode.ACTUAL && outer.mode() != Mode.HABITUAL) {
      Mode mode = signature.mode() != null ? signature.mode() : outer.mode();
      return new Factuality(Polarity.UNDECIDED, outer.certainty(), mode);
    }
    Signature.Value value =
        outer.polarity() == Polarity.NEGATIVE ? signature.negative() : signature.positive();
    if (value.polarity() == Polarity.UNDECIDED) {
      Mode mode = signature.mode() != null ? signature.mode() : Mode.ACTUAL;
      return new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, mode);
    }
    Mode mode =
        signature.mode() != null && value.certainty() != Certainty.CERTAIN
            ? signature.mode()
            : own.mode();
    return new Factuality(
        value.polarity() == Polarity.NEGATIVE ? flipped(own.polarity()) : own.polarity(),
        weaker(weaker(value.certainty(), own.certainty()), outer.certainty()),
        mode);
  }

  private static Polarity flipped(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> Polarity.NEGATIVE;
      case NEGATIVE -> Polarity.POSITIVE;
      case UNDECIDED -> Polarity.UNDECIDED;
    };
  }

  private static Certainty weaker(Certainty a, Certainty b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** "Send help": a bare verb without a subject. */
  private static boolean isImperative(Sentence sentence, Grammar grammar, int predicate) {
    return sentence.token(predicate).tag().equals("VB")
        && grammar.child(predicate, "nsubj") < 0
        && grammar.child(predicate, "aux") < 0
        && grammar.child(predicate, "mark") < 0;
  }

  /** "Who fired?" and "why did they flee?" ask about what they take for granted. */
  private static boolean asks(Sentence sentence, Grammar grammar, int child) {
    return sentence.token(child).tag().startsWith("W")
        || grammar.children(child).stream()
            .anyMatch(word -> word < child && sentence.token(word).tag().startsWith("W"));
  }

  /** A main clause of a sentence that ends in a question mark and asks whether. */
  private static boolean isAsked(Sentence sentence, Grammar grammar, int predicate) {
    return grammar.head(predicate) == Grammar.ROOT
        && sentence.token(sentence.size() - 1).word().equals("?")
        && grammar.children(predicate).stream()
            .noneMatch(child -> child < predicate && asks(sentence, grammar, child));
  }
}
