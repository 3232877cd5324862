package org.araxes.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** Ships by the letters before their names, which tell whose they are: USS, HMS, INS, MV. */
final class VesselNames {
  /** The longest ship's name, in tokens. */
  private static final int LONGEST = 3;

  private final Map<String, Table.Row> prefixes = new HashMap<>();

  VesselNames(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("actors/vessels.tsv").rows()) {
      prefixes.put(row.need("prefix"), row);
    }
  }

  void add(List<ActorWords> found, boolean[] named, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Table.Row row = prefixes.get(token.word());
      int until = row == null ? 0 : end(sentence, token.index() + 1);
      if (row != null && until > token.index() + 1) {
        for (int i = token.index(); i < until; i++) {
          named[i] = true;
        }
        found.add(
            new ActorWords(
                token.span().and(sentence.token(until - 1).span()),
                sentence.index(),
                until - 1,
                Form.NAME,
                Kind.ORGANIZATION,
                new Description(
                    Sort.ORGANIZATION,
                    row.get("country"),
                    row.get("sector"),
                    null,
                    null,
                    -1,
                    false,
                    Standing.HELD)));
      }
    }
  }

  private static int end(Sentence sentence, int from) {
    int at = from;
    while (at < Math.min(sentence.size(), from + LONGEST)
        && sentence.token(at).isProperNoun()
        && Letters.isCapitalised(sentence.token(at).word())) {
      at++;
    }
    return at;
  }
}
