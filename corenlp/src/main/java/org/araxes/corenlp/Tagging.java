package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Tags, lemmas and entities of one document's sentences. */
final class Tagging {
  private final String text;
  private final TrueCase trueCase;
  private final Morphology morphology = new Morphology();

  Tagging(String text) {
    this.text = text;
    this.trueCase = new TrueCase(text);
  }

  Sentence tag(List<CoreLabel> words, int index, Block.Kind block, int paragraph) {
    trueCase.restore(text, words);
    Models.tagger().tagCoreLabels(words);
    List<String> entities = Names.of(words);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      Span span = new Span(word.beginPosition(), word.endPosition());
      tokens.add(new Token(i, span, word.word(), lemma(word), word.tag(), entities.get(i)));
    }
    return new Sentence(index, block, paragraph, tokens, null);
  }

  private String lemma(CoreLabel word) {
    String lemma = morphology.lemma(word.word(), word.tag());
    if (lemma == null || lemma.isEmpty()) {
      return word.word();
    }
    return word.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }
}
