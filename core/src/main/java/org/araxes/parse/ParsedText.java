package org.araxes.parse;

import java.util.List;
import org.araxes.model.Document;
import org.jspecify.annotations.Nullable;

/** A document cut into sentences. */
public record ParsedText(Document document, List<Sentence> sentences) {
  public ParsedText {
    sentences = List.copyOf(sentences);
  }

  /** The sentence that covers a text offset; null when none does. */
  public @Nullable Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return sentence;
      }
    }
    return null;
  }
}
