package org.araxes.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.araxes.model.Factuality.Mode;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The signatures of the words that govern acts, from {@code en/factuality/embedding.tsv}. */
final class Signatures {
  private final Map<String, Signature> byKey = new HashMap<>();

  Signatures(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("en/factuality/embedding.tsv").rows()) {
      String mode = row.get("mode");
      Signature signature =
          new Signature(
              Signature.Value.parse(row.need("positive")),
              Signature.Value.parse(row.need("negative")),
              mode == null ? null : Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
      for (String word : row.list("words")) {
        for (String frame : row.need("frames").split(" ")) {
          byKey.putIfAbsent(row.need("kind") + " " + word + " " + frame, signature);
        }
      }
    }
  }

  @Nullable Signature of(Sentence sentence, Embedding embedding) {
    Token token = sentence.token(embedding.governor());
    Signature found = of(token, embedding.frame());
    return found == null && embedding.frame().equals(Embedding.MANDATE) ? of(token, "that") : found;
  }

  private @Nullable Signature of(Token token, String frame) {
    String kind = token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
    Signature ofForm = byKey.get(kind + " " + token.word().toLowerCase(Locale.ROOT) + " " + frame);
    return ofForm != null
        ? ofForm
        : byKey.get(kind + " " + token.lemma().toLowerCase(Locale.ROOT) + " " + frame);
  }
}
