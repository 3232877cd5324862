package org.araxes.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.model.Factuality.Mode;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The signatures of the words that govern acts, from {@code en/factuality/embedding.tsv}. */
final class Signatures {
  /** An object that is a deed which is over: "announced the capture", against "a visit". */
  private static final String DEED = "deed";

  private final Map<String, Signature> byKey = new HashMap<>();
  private final Set<String> over;

  Signatures(Rulebook rulebook) {
    this.over = rulebook.words("accomplished-deeds");
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

  /** What the governing word says of a predicate; null when it says nothing. */
  @Nullable Signature of(Sentence sentence, Embedding embedding, int predicate) {
    Token governor = sentence.token(embedding.governor());
    String frame = embedding.frame();
    boolean deed =
        frame.equals(Embedding.OBJECT) && over.contains(sentence.token(predicate).lemma());
    Signature ofDeed = deed ? of(governor, DEED) : null;
    Signature found = ofDeed != null ? ofDeed : of(governor, frame);
    return found == null && frame.equals(Embedding.MANDATE) ? of(governor, "that") : found;
  }

  private @Nullable Signature of(Token token, String frame) {
    String kind = token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
    Signature ofForm = byKey.get(kind + " " + token.word().toLowerCase(Locale.ROOT) + " " + frame);
    return ofForm != null
        ? ofForm
        : byKey.get(kind + " " + token.lemma().toLowerCase(Locale.ROOT) + " " + frame);
  }
}
