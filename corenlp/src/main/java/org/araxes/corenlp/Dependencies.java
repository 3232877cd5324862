package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Phrase-structure parse, turned into basic Universal Dependencies. */
final class Dependencies {
  private Dependencies() {}

  static Grammar of(Sentence sentence) {
    int size = sentence.size();
    int[] heads = new int[size];
    Arrays.fill(heads, Grammar.ROOT);
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      relations.add("root");
    }
    Tree tree = tree(sentence);
    if (tree != null) {
      for (TypedDependency dependency :
          new UniversalEnglishGrammaticalStructure(tree, punctuationToo -> true)
              .typedDependencies()) {
        int dependent = dependency.dep().index() - 1;
        int governor = dependency.gov().index() - 1;
        if (governor >= 0 && dependent != governor) {
          heads[dependent] = governor;
          relations.set(dependent, dependency.reln().toString());
        }
      }
    }
    return Relations.normalised(sentence, heads, relations);
  }

  private static @org.jspecify.annotations.Nullable Tree tree(Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.word());
      word.setValue(token.word());
      word.setTag(token.tag());
      word.setIndex(token.index() + 1);
      words.add(word);
    }
    ParserQuery query = Models.parser().parserQuery();
    return query.parse(words) ? query.getBestParse() : null;
  }
}
