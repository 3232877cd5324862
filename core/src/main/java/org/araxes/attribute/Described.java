package org.araxes.attribute;

import org.araxes.attribute.SourceFinder.Source;
import org.jspecify.annotations.Nullable;

/** Noun phrases right before a cue, read backwards, where the grammar gives the cue no subject. */
final class Described {
  /** The longest such phrase with what is said of its bearer, in words. */
  private static final int LONGEST = 30;

  private Described() {}

  /** "Anna Falk, who saw it, told us": the phrase before a clause between commas; null for none. */
  static @Nullable Source before(Line line, int comma) {
    for (int i = comma - 1; i > 1 && i > comma - LONGEST; i--) {
      if (line.isStop(i)) {
        return null;
      }
      if (line.isComma(i)) {
        boolean clause = line.token(i + 1).tag().startsWith("W");
        int from = clause ? start(line, i - 1) : i;
        int head = from < i ? NearSource.firstHead(line, from, i - 1) : -1;
        return head < 0 || NearSource.isTime(line, head) ? null : new Source(from, comma - 1, head);
      }
    }
    return null;
  }

  /** The first word of the noun phrase that ends at a word; the word behind it if none does. */
  static int start(Line line, int last) {
    int from = last + 1;
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      String tag = line.token(i).tag();
      boolean noun = tag.startsWith("NN") || tag.equals("POS");
      boolean opens = tag.equals("DT") || tag.equals("PRP$");
      boolean joins = tag.startsWith("JJ") || isOf(line, i) && from == i + 1;
      if (noun || opens) {
        from = i;
      }
      if (!noun && !joins && !(opens && i > 0 && isOf(line, i - 1))) {
        break;
      }
      if (line.token(i).tag().startsWith("JJ")) {
        from = i;
      }
    }
    return from;
  }

  /** "The commander at Nebaj", "the mayor of Kesh". */
  private static boolean isOf(Line line, int i) {
    String word = line.lower(i);
    return word.equals("of") || word.equals("at") || word.equals("in") || word.equals("for");
  }
}
