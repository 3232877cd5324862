package org.araxes.ground;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.mark.MarkedText;
import org.araxes.mark.TimeMeaning;
import org.araxes.mark.TimeWords;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * The days that head the entries of a diary or the lines of a chronicle: "6 November. The prince
 * telephoned.", "11th. Quieter.", "3 May: Rebels take the mill." What an entry tells is of its day,
 * and its "yesterday" is the day before.
 */
public final class DayEntries {
  /** One paragraph that begins with a date makes no diary. */
  private static final int FEWEST = 2;

  private final TreeMap<Integer, Integer> heads = new TreeMap<>();

  private DayEntries() {}

  static DayEntries of(MarkedText text) {
    DayEntries entries = new DayEntries();
    List<TimeWords> times = text.times();
    for (int i = 0; i < times.size(); i++) {
      Sentence sentence = text.sentences().get(times.get(i).sentence());
      if (isDay(times.get(i).meaning())
          && beginsParagraph(text, sentence)
          && isHead(sentence, times.get(i))) {
        entries.heads.put(sentence.index(), i);
      }
    }
    if (entries.heads.size() < FEWEST) {
      entries.heads.clear();
      return entries;
    }
    for (Sentence sentence : text.sentences()) {
      if (sentence.tokens().stream().noneMatch(Token::isWord) && beginsParagraph(text, sentence)) {
        entries.heads.put(sentence.index(), -1);
      }
    }
    return entries;
  }

  /** Index of the time that heads the entry a sentence stands in; -1 when it stands in none. */
  public int of(int sentence) {
    Map.Entry<Integer, Integer> head = heads.floorEntry(sentence);
    return head == null ? -1 : head.getValue();
  }

  private static boolean isDay(TimeMeaning meaning) {
    boolean dated =
        meaning.frame() == TimeMeaning.Frame.OPEN || meaning.frame() == TimeMeaning.Frame.STATED;
    String value = meaning.value();
    boolean day =
        value.length() == "2021-10-09".length() && value.charAt(4) == '-'
            || value.startsWith("XXXX-WXX-") && Character.isDigit(value.charAt(value.length() - 1));
    return dated && day && value.indexOf('/') < 0;
  }

  private static boolean beginsParagraph(MarkedText text, Sentence sentence) {
    int before = sentence.index() - 1;
    return before < 0 || text.sentences().get(before).paragraph() != sentence.paragraph();
  }

  /** Whether a time opens the sentence, and a point, a colon or a dash follows it. */
  private static boolean isHead(Sentence sentence, TimeWords time) {
    int last = sentence.tokenAt(time.span().end() - 1);
    int first = sentence.tokenAt(time.span().start());
    if (first != 0 || last < 0) {
      return false;
    }
    return last + 1 == sentence.size()
        || !sentence.token(last + 1).isWord() && !sentence.token(last + 1).word().equals(",");
  }
}
