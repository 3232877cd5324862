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
        add(word, text, words);
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

  /** Pages lose the space between sentences: "left the city.Troops" is three words. */
  private static void add(CoreLabel word, String text, List<CoreLabel> words) {
    int point =
        word.word().length() == word.endPosition() - word.beginPosition()
            ? lostSpace(word.word())
            : -1;
    if (point < 0) {
      words.add(word);
      return;
    }
    int at = word.beginPosition() + point;
    words.add(part(text, word.beginPosition(), at));
    words.add(part(text, at, at + 1));
    add(part(text, at + 1, word.endPosition()), text, words);
  }

  /** Where a point stands between the last word of a sentence and the first of the next; -1. */
  private static int lostSpace(String word) {
    int point = word.indexOf('.', 3);
    boolean found =
        point > 0
            && point + 2 < word.length()
            && Character.isLowerCase(word.charAt(point - 1))
            && Character.isLowerCase(word.charAt(point - 2))
            && Character.isUpperCase(word.charAt(point + 1))
            && Character.isLowerCase(word.charAt(point + 2))
            && word.chars().allMatch(c -> Character.isLetter(c) || c == '.');
    return found ? point : -1;
  }

  private static CoreLabel part(String text, int start, int end) {
    CoreLabel part = new CoreLabel();
    part.setWord(text.substring(start, end));
    part.setValue(part.word());
    part.setBeginPosition(start);
    part.setEndPosition(end);
    return part;
  }
}
