package org.araxes.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.match.Coordination;
import org.araxes.match.Mood;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The word that governs a predicate, and how.
 *
 * @param governor index of the governing word
 * @param frame that, mandate, to, ing, np, subject, a preposition, if, purpose, or beside
 */
record Embedding(int governor, String frame) {
  /** A clause of what is asked for; where a word takes none, it is one with "that". */
  static final String MANDATE = "mandate";

  /** An object, or the subject of a passive. */
  static final String OBJECT = "np";

  /** The preposition, as against the infinitive's particle. */
  private static final String TOWARDS = "towards";

  /** A participle without a word that joins it: "left the port, waving flags". */
  static final String BESIDE = "beside";

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "whether");

  /** What governs a predicate; null for one that stands for itself. */
  static @Nullable Embedding of(Sentence sentence, Grammar grammar, int predicate) {
    int at = coordinated(sentence, grammar, predicate);
    int head = grammar.head(at);
    if (head == Grammar.ROOT) {
      return null;
    }
    String relation = grammar.relation(at);
    String plain =
        relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':'));
    return switch (plain) {
      case "ccomp" -> new Embedding(head, clause(sentence, grammar, at));
      case "xcomp" -> new Embedding(head, isGerund(sentence, grammar, at) ? "ing" : "to");
      case "obj" -> new Embedding(head, OBJECT);
      case "nsubj" ->
          relation.equals("nsubj:pass")
              ? new Embedding(head, OBJECT)
              : subjectOf(sentence, grammar, head);
      case "csubj" -> new Embedding(head, "that");
      case "nmod", "obl" -> preposition(sentence, grammar, at, head);
      case "acl" ->
          !relation.equals("acl:relcl")
              ? modifier(sentence, grammar, at, head)
              : isContent(sentence, grammar, at) ? new Embedding(head, "that") : null;
      case "advcl" -> adverbial(sentence, grammar, at, head);
      default -> null;
    };
  }

  /** The first of some coordinated predicates: what governs it governs all. */
  static int coordinated(Sentence sentence, Grammar grammar, int predicate) {
    int at = predicate;
    for (int steps = 0; steps < grammar.size() && grammar.is(at, "conj"); steps++) {
      int before = Coordination.head(sentence, grammar, at);
      if (isFiniteBehindInfinitive(sentence, at, before)) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /**
   * "Refused to leave and accused": the parser hung a verb on an infinitive that it cannot join.
   */
  private static boolean isFiniteBehindInfinitive(Sentence sentence, int verb, int before) {
    return sentence.token(verb).tag().equals("VBD") && sentence.token(before).tag().equals("VB");
  }

  private static String clause(Sentence sentence, Grammar grammar, int at) {
    String mark = mark(sentence, grammar, at);
    if (mark != null && CONDITIONS.contains(mark)) {
      return "whether";
    }
    if ("to".equals(mark) || mark == null && isBare(sentence, grammar, at)) {
      return "to";
    }
    return Mood.isMandate(sentence, grammar, at) ? MANDATE : "that";
  }

  /** "Let them go", "suggested she leave": an infinitive without its particle. */
  private static boolean isBare(Sentence sentence, Grammar grammar, int at) {
    return sentence.token(at).tag().equals("VB")
        && grammar.child(at, "aux") < 0
        && grammar.child(at, "cop") < 0;
  }

  private static boolean isGerund(Sentence sentence, Grammar grammar, int at) {
    boolean ing =
        sentence.token(at).tag().equals("VBG")
            || grammar.children(at, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).tag().equals("VBG"));
    return ing && !"to".equals(mark(sentence, grammar, at));
  }

  /** "The attack was thwarted" is an object; "the attack is likely" has its adjective above. */
  private static @Nullable Embedding subjectOf(Sentence sentence, Grammar grammar, int head) {
    if (sentence.token(head).isAdjective() && grammar.child(head, "cop") >= 0) {
      return new Embedding(head, "that");
    }
    if (sentence.token(head).isNoun() && grammar.child(head, "cop") >= 0) {
      return new Embedding(head, "is");
    }
    return sentence.token(head).isVerb() ? new Embedding(head, "subject") : null;
  }

  private static @Nullable Embedding preposition(
      Sentence sentence, Grammar grammar, int at, int head) {
    int word = grammar.child(at, "case");
    if (word < 0) {
      return null;
    }
    String lemma = sentence.token(word).lemma();
    return new Embedding(head, lemma.equals("to") ? TOWARDS : lemma);
  }

  private static @Nullable Embedding modifier(
      Sentence sentence, Grammar grammar, int at, int head) {
    String mark = mark(sentence, grammar, at);
    if (mark == null) {
      return sentence.token(at).tag().equals("VBG") ? new Embedding(head, BESIDE) : null;
    }
    return new Embedding(head, mark);
  }

  /** "Claims that they were beaten": a parser takes the "that" of what is claimed for an object. */
  private static boolean isContent(Sentence sentence, Grammar grammar, int verb) {
    List<Integer> objects = grammar.children(verb, "obj");
    boolean that =
        objects.stream().anyMatch(word -> sentence.token(word).word().equalsIgnoreCase("that"));
    return that && (objects.size() > 1 || grammar.child(verb, "nsubj:pass") >= 0);
  }

  private static @Nullable Embedding adverbial(
      Sentence sentence, Grammar grammar, int at, int head) {
    String mark = mark(sentence, grammar, at);
    mark = mark != null ? mark : questionWord(sentence, grammar, at);
    if (mark == null) {
      return sentence.token(at).tag().equals("VBG") ? new Embedding(head, BESIDE) : null;
    }
    if (CONDITIONS.contains(mark)) {
      return new Embedding(head, "if");
    }
    if (mark.equals("to")) {
      // "Rebels loyal to the governor fled": a parser may hang the main verb on the preposition.
      return sentence.token(at).tag().equals("VBD") ? null : new Embedding(head, "purpose");
    }
    return new Embedding(head, mark);
  }

  /** "When they arrive": parsers take the word for an adverb of its clause. */
  private static @Nullable String questionWord(Sentence sentence, Grammar grammar, int at) {
    return grammar.children(at, "advmod").stream()
        .filter(child -> child < at && sentence.token(child).tag().equals("WRB"))
        .map(child -> sentence.token(child).lemma().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String mark(Sentence sentence, Grammar grammar, int at) {
    int word = grammar.child(at, "mark");
    word = word < 0 ? grammar.child(at, "case") : word;
    return word < 0 ? null : sentence.token(word).lemma();
  }
}
