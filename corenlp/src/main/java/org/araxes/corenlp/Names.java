package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of persons, places and organizations. The model was trained on text whose hyphenated names
 * are single words, while the tokenizer cuts at hyphens: they are joined again for it.
 */
final class Names {
  private Names() {}

  /** For each word its entity class, O for none. */
  static List<String> of(List<CoreLabel> words) {
    List<CoreLabel> joined = new ArrayList<>();
    int[] place = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && belongsToWordBefore(words, i)) {
        CoreLabel last = joined.get(joined.size() - 1);
        last.setWord(last.word() + words.get(i).word());
      } else {
        CoreLabel word = new CoreLabel();
        word.setWord(words.get(i).word());
        word.setTag(words.get(i).tag());
        joined.add(word);
      }
      place[i] = joined.size() - 1;
    }
    List<CoreLabel> answers = Models.names().classifySentence(joined);
    List<String> entities = new ArrayList<>(words.size());
    for (int at : place) {
      entities.add(answers.get(at).get(AnswerAnnotation.class));
    }
    return entities;
  }

  private static boolean belongsToWordBefore(List<CoreLabel> words, int i) {
    if (touches(words, i) && isHyphen(words.get(i))) {
      return i + 1 < words.size() && touches(words, i + 1) && isCapital(words.get(i + 1));
    }
    return i > 1
        && isHyphen(words.get(i - 1))
        && touches(words, i)
        && touches(words, i - 1)
        && isCapital(words.get(i));
  }

  private static boolean touches(List<CoreLabel> words, int i) {
    return words.get(i - 1).endPosition() == words.get(i).beginPosition();
  }

  private static boolean isHyphen(CoreLabel word) {
    return word.word().equals("-");
  }

  private static boolean isCapital(CoreLabel word) {
    return Character.isUpperCase(word.word().codePointAt(0));
  }
}
