package org.araxes.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * How a predicate stands for whoever tells it: polarity, certainty and mode from negation, modals,
 * and the words it is embedded under.
 */
public final class FactualityReader {
  private static final int DEEPEST = 6;

  private final Map<String, Table.Row> words = new HashMap<>();

  public FactualityReader(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("en/factuality.tsv").rows()) {
      words.put(row.need("word"), row);
    }
  }

  /** How the predicate at a token stands in its own sentence. */
  Factuality read(Sentence sentence, int predicate) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return Factuality.FACT;
    }
    Factuality found = Factuality.FACT;
    int at = predicate;
    for (int depth = 0; depth < DEEPEST && at != Grammar.ROOT; depth++) {
      found = local(sentence, grammar, at, found);
      int head = grammar.head(at);
      if (head == Grammar.ROOT || !embeds(grammar, at)) {
        break;
      }
      found = apply(word(sentence, head), found);
      at = head;
    }
    return found;
  }

  private static boolean embeds(Grammar grammar, int at) {
    return grammar.is(at, "xcomp")
        || grammar.is(at, "ccomp")
        || grammar.is(at, "obj")
        || grammar.is(at, "acl");
  }

  private Factuality local(Sentence sentence, Grammar grammar, int at, Factuality before) {
    Factuality found = before;
    for (int child : grammar.children(at)) {
      boolean modifies =
          grammar.is(child, "aux")
              || grammar.is(child, "advmod")
              || grammar.is(child, "neg")
              || grammar.is(child, "det")
              || grammar.is(child, "mark");
      if (modifies) {
        found = apply(word(sentence, child), found);
      }
    }
    return found;
  }

  private Table.@Nullable Row word(Sentence sentence, int at) {
    return words.get(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
  }

  private static Factuality apply(Table.@Nullable Row row, Factuality found) {
    if (row == null) {
      return found;
    }
    String polarity = row.get("polarity");
    String certainty = row.get("certainty");
    String mode = row.get("mode");
    Polarity p = found.polarity();
    if ("flip".equals(polarity)) {
      p =
          p == Polarity.POSITIVE
              ? Polarity.NEGATIVE
              : p == Polarity.NEGATIVE ? Polarity.POSITIVE : p;
    } else if (polarity != null) {
      p = Polarity.valueOf(polarity.toUpperCase(Locale.ROOT));
    }
    Certainty c =
        certainty == null
            ? found.certainty()
            : Certainty.valueOf(certainty.toUpperCase(Locale.ROOT));
    Mode m =
        mode == null || found.mode() != Mode.ACTUAL
            ? found.mode()
            : Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    return new Factuality(p, c, m);
  }
}
