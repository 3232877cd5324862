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
import org.jspecify.annotations.Nullable;

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
    List<CoreLabel> words = Commas.added(words(sentence));
    Tree tree = tree(words);
    if (tree != null) {
      for (TypedDependency dependency :
          new UniversalEnglishGrammaticalStructure(tree, punctuationToo -> true)
              .typedDependencies()) {
        int dependent = place(words, dependency.dep().index());
        int governor = place(words, dependency.gov().index());
        if (dependent >= 0 && governor >= 0 && dependent != governor) {
          heads[dependent] = governor;
          relations.set(dependent, dependency.reln().toString());
        }
      }
    }
    return Relations.normalised(sentence, heads, relations);
  }

  private static List<CoreLabel> words(Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.word());
      word.setValue(token.word());
      word.setTag(token.tag());
      word.setSentIndex(token.index());
      words.add(word);
    }
    return words;
  }

  /** Which token of the sentence a word of the tree is; -1 for the root and for added commas. */
  private static int place(List<CoreLabel> words, int index) {
    boolean none = index == 0 || Commas.isAdded(words.get(index - 1));
    return none ? -1 : words.get(index - 1).sentIndex();
  }

  private static @Nullable Tree tree(List<CoreLabel> words) {
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setIndex(i + 1);
    }
    ParserQuery query = Models.parser().parserQuery();
    return query.parse(words) ? query.getBestParse() : null;
  }
}
