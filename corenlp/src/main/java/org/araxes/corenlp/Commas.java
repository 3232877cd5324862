package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AfterAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Commas that the models hear and the text has not: they are in no token and in no offset. */
final class Commas {
  private static final String ADDED = "added";

  private Commas() {}

  /**
   * Tagged words with a comma behind each time that opens a clause; the list itself where none is
   * missing.
   */
  static List<CoreLabel> added(List<CoreLabel> words) {
    OpeningTimes times = new OpeningTimes(words.stream().map(CoreLabel::word).toList());
    List<String> tags = words.stream().map(CoreLabel::tag).toList();
    int gap = times.missingComma(0, tags);
    if (gap < 0) {
      return words;
    }
    List<CoreLabel> heard = new ArrayList<>(words.size() + 1);
    int from = 0;
    for (; gap >= 0; gap = times.missingComma(gap, tags)) {
      heard.addAll(words.subList(from, gap));
      heard.add(comma());
      from = gap;
    }
    heard.addAll(words.subList(from, words.size()));
    return heard;
  }

  static boolean isAdded(CoreLabel word) {
    return ADDED.equals(word.get(AfterAnnotation.class));
  }

  private static CoreLabel comma() {
    CoreLabel comma = new CoreLabel();
    comma.setWord(",");
    comma.setValue(",");
    comma.setTag(",");
    comma.set(AfterAnnotation.class, ADDED);
    return comma;
  }
}
