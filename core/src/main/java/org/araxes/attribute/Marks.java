package org.araxes.attribute;

import org.araxes.model.Directness;
import org.araxes.model.Span;

/** How much of a content stands in quotation marks. */
final class Marks {
  private Marks() {}

  static Directness directness(Draft draft, Quotations quotations, String text) {
    if (draft.sense().rule().equals("label")) {
      return Directness.DIRECT;
    }
    boolean inside = false;
    boolean outside = false;
    if (draft.content().stream().allMatch(span -> isQuoted(span, draft.trigger(), quotations))) {
      return Directness.DIRECT;
    }
    for (Span span : draft.content()) {
      int at = span.start();
      while (at < span.end()) {
        Quotation quotation = quotations.at(at);
        int until = span.end();
        if (quotation != null) {
          inside |= quotation.span().start() >= span.start() || span.length() > 0;
          until = Math.min(until, quotation.span().end());
          if (quotation.span().covers(draft.trigger())) {
            outside = true;
          }
        } else {
          int next = quotations.atOrBefore(at) + 1;
          if (next < quotations.outer().size()) {
            until = Math.min(until, quotations.outer().get(next).span().start());
          }
          outside |= text.substring(at, until).codePoints().anyMatch(Character::isLetterOrDigit);
        }
        at = Math.max(until, at + 1);
      }
    }
    return inside ? outside ? Directness.MIXED : Directness.DIRECT : Directness.INDIRECT;
  }

  /** Whether words stand in a quotation of their own, also inside another one. */
  private static boolean isQuoted(Span words, Span cue, Quotations quotations) {
    Quotation own = quotations.innermostAt(words.start());
    return own != null && own.depth() > 0 && own.span().covers(words) && !own.span().covers(cue);
  }
}
