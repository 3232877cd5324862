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
    List<CoreLabel> heard = Commas.added(words);
    if (heard.size() > words.size()) {
      Models.tagger().tagCoreLabels(heard);
    }
    List<String> entities = Names.of(heard);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < heard.size(); i++) {
      CoreLabel word = heard.get(i);
      if (!Commas.isAdded(word)) {
        Span span = new Span(word.beginPosition(), word.endPosition());
        String tag = word.tag();
        tokens.add(new Token(tokens.size(), span, word.word(), lemma(word), tag, entities.get(i)));
      }
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
