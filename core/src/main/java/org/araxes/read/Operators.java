package org.araxes.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Negation, modals and adverbs beside a predicate, from {@code en/factuality/operators.tsv}. */
final class Operators {
  private static final Set<String> NEGATING = Set.of("negation", "determiner", "pronoun");

  private final Map<String, Table.Row> rows = new HashMap<>();
  private final Set<String> only;
  private final Set<String> conditions;
  private final Set<String> ability;
  private final Set<String> willingness;
  private final Set<String> inverted;

  Operators(Rulebook rulebook) {
    this.only = rulebook.words("only-words");
    this.conditions = rulebook.words("condition-words");
    this.ability = rulebook.words("ability-modals");
    this.willingness = rulebook.words("willingness-modals");
    this.inverted = rulebook.words("inverted-auxiliaries");
    for (Table.Row row : rulebook.table("en/factuality/operators.tsv").rows()) {
      row.list("words").forEach(word -> rows.putIfAbsent(row.need("kind") + " " + word, row));
    }
  }

  /** How a predicate stands by its own words alone. */
  Factuality beside(Sentence sentence, Grammar grammar, int predicate) {
    Factuality found = Factuality.FACT;
    boolean negated = false;
    boolean able = false;
    boolean would = false;
    boolean perfect = false;
    for (int child : grammar.children(predicate)) {
      Table.Row row = row(sentence, grammar, child);
      perfect |= grammar.is(child, "aux") && sentence.token(child).lemma().equals("have");
      if (row != null) {
        found = apply(row, found);
        negated |= NEGATING.contains(row.need("kind"));
        would |= willingness.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT));
        able |= ability.contains(sentence.token(child).lemma().toLowerCase(Locale.ROOT));
      }
    }
    if (would && perfect && hasCondition(sentence, grammar, predicate)) {
      // "Would have fired, had they come": neither was so; negated, it was.
      return new Factuality(
          negated ? Polarity.POSITIVE : Polarity.NEGATIVE, Certainty.PROBABLE, Mode.ACTUAL);
    }
    if (negated && would && !perfect) {
      // "Would not say": as with "will not", it is refused and not done.
      return new Factuality(Polarity.NEGATIVE, Certainty.PROBABLE, Mode.ACTUAL);
    }
    // "Could not stop": what one was not able to do was not done.
    return negated && able
        ? new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Mode.ACTUAL)
        : found;
  }

  private Table.@Nullable Row row(Sentence sentence, Grammar grammar, int child) {
    String lemma = sentence.token(child).lemma().toLowerCase(Locale.ROOT);
    if (grammar.is(child, "aux")) {
      Table.Row shifted =
          isReportedInThePast(sentence, grammar, child)
              ? rows.get("reported modal " + lemma)
              : null;
      return shifted != null ? shifted : rows.get("modal " + lemma);
    }
    if (grammar.is(child, "det")) {
      return rows.get("determiner " + lemma);
    }
    if (grammar.is(child, "amod")) {
      return rows.get("adjective " + lemma);
    }
    if (child + 1 < sentence.size() && only.contains(sentence.token(child + 1).lemma())) {
      return null;
    }
    if (grammar.is(child, "advmod") || grammar.is(child, "neg") || grammar.is(child, "cc")) {
      Table.Row negation = rows.get("negation " + lemma);
      return negation != null ? negation : rows.get("adverb " + lemma);
    }
    boolean owned =
        sentence.token(grammar.head(child)).lemma().equals("have") && !lemma.equals("nothing");
    if (grammar.is(child, "nsubj") || grammar.is(child, "obj") && !owned) {
      Table.Row pronoun = rows.get("pronoun " + lemma);
      if (pronoun != null) {
        return pronoun;
      }
      int determiner = grammar.child(child, "det");
      if (isNotOne(sentence, grammar, child)) {
        return rows.get("determiner no");
      }
      return determiner < 0
          ? null
          : rows.get("determiner " + sentence.token(determiner).lemma().toLowerCase(Locale.ROOT));
    }
    return null;
  }

  /** "Not one house", "not a single shot"; "not a few houses" are many. */
  private static boolean isNotOne(Sentence sentence, Grammar grammar, int noun) {
    int first = grammar.subtree(noun).get(0);
    if (first + 1 >= noun || !sentence.token(first).lemma().equalsIgnoreCase("not")) {
      return false;
    }
    String next = sentence.token(first + 1).lemma();
    return next.equals("one")
        || next.equals("a") && sentence.token(first + 2).lemma().equals("single");
  }

  /** "Should shots be fired again, ...", "Were they to leave, ...": a condition without "if". */
  boolean isInverted(Sentence sentence, Grammar grammar, int verb) {
    if (sentence.token(sentence.size() - 1).word().equals("?")) {
      return false;
    }
    int aux = grammar.child(verb, "aux");
    int subject = grammar.child(verb, "nsubj");
    boolean begins = aux == 0 || aux > 0 && !sentence.token(aux - 1).isWord();
    return opensWithShould(sentence, verb)
        || begins && aux < subject && inverted.contains(lower(sentence, aux));
  }

  /** Parsers take much of such a clause for a noun, so that only its words tell. */
  private static boolean opensWithShould(Sentence sentence, int verb) {
    int comma = 0;
    while (comma < sentence.size() && !sentence.token(comma).word().equals(",")) {
      comma++;
    }
    return lower(sentence, 0).equals("should") && verb < comma && comma < sentence.size();
  }

  private static String lower(Sentence sentence, int word) {
    return sentence.token(word).word().toLowerCase(Locale.ROOT);
  }

  /** Whether a determiner says that there is none. */
  boolean negates(Sentence sentence, int determiner) {
    return has("determiner", sentence, List.of(determiner));
  }

  /** "As a member Korvia could ask for troops": what could be, were something else the case. */
  boolean isRemote(Sentence sentence, Grammar grammar, int predicate) {
    return has("remote modal", sentence, grammar.children(predicate, "aux"))
        && grammar.children(predicate, "obl").stream()
            .filter(child -> child < predicate)
            .anyMatch(child -> has("condition", sentence, grammar.children(child)));
  }

  private boolean has(String kind, Sentence sentence, List<Integer> tokens) {
    return tokens.stream()
        .anyMatch(
            token ->
                rows.containsKey(
                    kind + " " + sentence.token(token).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Would fire if they came". */
  boolean hasCondition(Sentence sentence, Grammar grammar, int verb) {
    return grammar.children(verb, "advcl").stream()
        .flatMap(clause -> grammar.children(clause, "mark").stream())
        .anyMatch(mark -> conditions.contains(sentence.token(mark).lemma()));
  }

  /** "They said they would leave" tells of a plan, not of a condition. */
  private static boolean isReportedInThePast(Sentence sentence, Grammar grammar, int modal) {
    int predicate = grammar.head(modal);
    int governor = predicate == Grammar.ROOT ? predicate : grammar.head(predicate);
    return governor != Grammar.ROOT
        && grammar.is(predicate, "ccomp")
        && sentence.token(governor).tag().equals("VBD");
  }

  private static Factuality apply(Table.Row row, Factuality found) {
    String polarity = row.get("polarity");
    String certainty = row.get("certainty");
    String mode = row.get("mode");
    return new Factuality(
        polarity == null ? found.polarity() : polarity(polarity, found.polarity()),
        certainty == null
            ? found.certainty()
            : Certainty.valueOf(certainty.toUpperCase(Locale.ROOT)),
        mode == null || found.mode() != Mode.ACTUAL
            ? found.mode()
            : Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
  }

  private static Polarity polarity(String effect, Polarity before) {
    if (!effect.equals("flip")) {
      return Polarity.valueOf(effect.toUpperCase(Locale.ROOT));
    }
    return switch (before) {
      case POSITIVE -> Polarity.NEGATIVE;
      case NEGATIVE -> Polarity.POSITIVE;
      case UNDECIDED -> Polarity.UNDECIDED;
    };
  }
}
