package org.araxes.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.parse.Engine;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * Stanford CoreNLP 4.5.10: its tokenizer, sentence splitter, left-three-words tagger, lemmas,
 * three-class names and greedy shift-reduce parser, each called directly.
 */
public final class CoreNlpEngine implements Engine {
  @Override
  public String id() {
    return "corenlp-4.5.10-sr-2";
  }

  @Override
  public List<Sentence> tag(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    Models.loadAhead();
    Tagging tagging = new Tagging(document.text());
    int paragraph = 0;
    for (Block block : document.blocks()) {
      for (var piece : Piece.of(document.text(), block.span())) {
        for (var words : Words.sentences(document.text(), piece.span())) {
          sentences.add(tagging.tag(words, sentences.size(), block.kind(), paragraph));
        }
        paragraph += piece.endsParagraph() ? 1 : 0;
      }
    }
    return sentences;
  }

  @Override
  public Grammar grammar(Sentence sentence) {
    return Dependencies.of(sentence);
  }
}
