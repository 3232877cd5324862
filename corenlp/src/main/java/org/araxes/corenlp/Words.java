package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;

/** Cuts a stretch of text into sentences of words, with their offsets in the document. */
final class Words {
  /** A longer sentence is a list, a table or damage, and is cut. */
  private static final int MOST_WORDS = 400;

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.coreLabelFactory("untokenizable=noneKeep,invertible=false");

  private Words() {}

  static List<List<CoreLabel>> sentences(String text, Span piece) {
    List<CoreLabel> words = new ArrayList<>();
    int covered = piece.start();
    for (CoreLabel word : TOKENIZER.getTokenizer(new StringReader(piece.of(text))).tokenize()) {
      word.setBeginPosition(word.beginPosition() + piece.start());
      word.setEndPosition(Math.min(word.endPosition() + piece.start(), piece.end()));
      if (word.beginPosition() >= covered && word.endPosition() > word.beginPosition()) {
        covered = word.endPosition();
        words.add(word);
      }
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
      for (int from = 0; from < sentence.size(); from += MOST_WORDS) {
        sentences.add(sentence.subList(from, Math.min(sentence.size(), from + MOST_WORDS)));
      }
    }
    return sentences;
  }
}
