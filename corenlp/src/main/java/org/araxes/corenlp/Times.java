package org.araxes.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;
import org.araxes.parse.RawTime;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/** Time expressions of a sentence. */
final class Times {
  private Times() {}

  static List<RawTime> of(String text, Sentence sentence, @Nullable LocalDate published) {
    if (!TimeWords.in(sentence)) {
      return List.of();
    }
    CoreMap map = map(text, sentence);
    String day = published == null ? null : published.toString();
    List<RawTime> times = new ArrayList<>();
    for (CoreMap found : Models.times().annotateSingleSentence(map, day, new SUTime.TimeIndex())) {
      Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
      List<CoreLabel> words = found.get(CoreAnnotations.TokensAnnotation.class);
      if (timex != null && timex.timexType() != null && words != null && !words.isEmpty()) {
        Span span =
            new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
        String value = value(timex);
        if (published != null) {
          int first = sentence.tokenAt(span.start());
          value = Tense.moved(sentence, first, first + words.size() - 1, value, published);
        }
        times.add(new RawTime(span, timex.timexType(), value));
      }
    }
    return times;
  }

  private static @Nullable String value(Timex timex) {
    String value = timex.value();
    return value != null ? value : timex.altVal();
  }

  private static CoreMap map(String text, Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.word());
      word.setValue(token.word());
      word.setOriginalText(token.span().of(text));
      word.setTag(token.tag());
      word.setLemma(token.lemma());
      word.setBeginPosition(token.span().start());
      word.setEndPosition(token.span().end());
      word.setIndex(token.index() + 1);
      words.add(word);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TextAnnotation.class, sentence.span().of(text));
    map.set(CoreAnnotations.TokensAnnotation.class, words);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, words.size());
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, sentence.span().start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, sentence.span().end());
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.index());
    return map;
  }
}
