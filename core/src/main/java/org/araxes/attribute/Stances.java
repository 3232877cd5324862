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
          negated |=
              grammar.is(child, "nsubj")
                  && (line.is("nobody", child)
                      || grammar.children(child).stream()
                          .anyMatch(c -> line.lower(c).equals("no")));
        }
      }
      int head = grammar.head(at);
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

  static @Nullable Stance named(String becomes) {
    return becomes.equals("none") ? null : AttributionRules.stance(becomes);
  }
}
