package org.araxes.attribute;

import org.araxes.model.Stance;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a stance when its cue is negated, or stands under "could not", "would not",
 * "refused to": the table {@code attribution-negation.tsv}.
 */
final class Stances {
  private Stances() {}

  /** The form of a cue for the table; null when it is plain. */
  static @Nullable String form(Line line, int cue) {
    Grammar grammar = line.grammar();
    if (grammar == null) {
      return null;
    }
    boolean negated = false;
    boolean able = false;
    boolean willing = false;
    for (int i = Cue.from(line, cue); i < cue; i++) {
      negated |= Cue.isNegation(line, i);
      able |= line.is("able", i);
      willing |= line.is("willing", i);
    }
    int at = cue;
    for (int steps = 0; steps < 3 && at != Grammar.ROOT; steps++) {
      for (int child : grammar.children(at)) {
        boolean own = at == cue || !line.token(child).isVerb();
        if (child < cue && own) {
          negated |=
              Cue.isNegation(line, child)
                  || line.lower(child).equals("neither")
                  || line.lower(child).equals("nor")
                  || line.lower(child).equals("no") && at == cue;
          able |= grammar.is(child, "aux") && line.is("able", child);
          willing |= grammar.is(child, "aux") && line.is("willing", child);
          negated |= grammar.is(child, "nsubj") && isNobody(line, child);
        }
      }
      int head = grammar.head(at);
      if (head != Grammar.ROOT && isNoPosition(line, at, head)) {
        return "unable";
      }
      boolean governed =
          head != Grammar.ROOT
              && (grammar.is(at, "xcomp")
                  || grammar.is(at, "conj")
                  || grammar.is(at, "ccomp") && line.hasChild(at, "mark", "to"));
      if (!governed) {
        break;
      }
      String lemma = line.token(head).lemma();
      if (grammar.is(at, "xcomp") && line.lexicon().is("unable", lemma)) {
        return "unable";
      }
      if (grammar.is(at, "xcomp") && line.lexicon().is("unwilling", lemma)) {
        return "unwilling";
      }
      able |= grammar.is(at, "xcomp") && lemma.equals("able");
      if (grammar.is(at, "xcomp") && !lemma.equals("able")) {
        break;
      }
      at = head;
      if (grammar.children(cue).stream().anyMatch(c -> grammar.is(c, "nsubj"))) {
        break;
      }
    }
    return !negated ? null : able ? "unable" : willing ? "unwilling" : "negated";
  }

  /** "Nobody", "no official". */
  private static boolean isNobody(Line line, int subject) {
    return line.is("nobody", subject)
        || line.grammar().children(subject).stream().anyMatch(c -> line.lower(c).equals("no"));
  }

  /** "Would neither confirm nor deny": the second verb leaves it as open as the first. */
  static boolean isWithConfirming(Line line, int cue) {
    Grammar grammar = line.grammar();
    return grammar != null
        && grammar.is(cue, "conj")
        && line.token(grammar.head(cue)).lemma().equals("confirm")
        && line.token(cue).lemma().equals("deny");
  }

  /** "In no position to confirm", "not in a position to say". */
  private static boolean isNoPosition(Line line, int cue, int noun) {
    if (!line.lexicon().is("position", line.token(noun).lemma()) || noun > cue) {
      return false;
    }
    for (int i = Math.max(0, noun - 5); i < noun; i++) {
      if (Cue.isNegation(line, i) || line.lower(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Stance named(String becomes) {
    return becomes.equals("none") ? null : AttributionRules.stance(becomes);
  }
}
