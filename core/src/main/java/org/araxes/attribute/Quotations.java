package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** The quotations of a document, outer before inner, in the order of the text. */
record Quotations(List<Quotation> all, List<Quotation> outer) {

  static Quotations of(String text, List<Sentence> sentences) {
    List<Quotation> all = new ArrayList<>();
    boolean leftOpen = false;
    int from = 0;
    while (from < sentences.size()) {
      int to = from;
      while (to + 1 < sentences.size()
          && sentences.get(to + 1).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      Span paragraph = sentences.get(from).span().and(sentences.get(to).span());
      List<Quotation> found =
          sentences.get(from).block().isEvidence()
              ? new QuotationFinder(text, paragraph).find(leftOpen)
              : List.of();
      all.addAll(found);
      leftOpen =
          found.stream().anyMatch(quotation -> quotation.depth() == 0 && !quotation.closed());
      from = to + 1;
    }
    return new Quotations(
        List.copyOf(all), all.stream().filter(quotation -> quotation.depth() == 0).toList());
  }

  /** The outer quotation that covers an offset; null when none does. */
  @Nullable Quotation at(int offset) {
    int i = atOrBefore(offset);
    return i >= 0 && outer.get(i).span().end() > offset ? outer.get(i) : null;
  }

  /** The innermost quotation that covers an offset; null when none does. */
  @Nullable Quotation innermostAt(int offset) {
    for (int i = atOrBefore(all, offset); i >= 0; i--) {
      Quotation quotation = all.get(i);
      if (quotation.span().end() > offset) {
        return quotation;
      }
      if (quotation.depth() == 0) {
        return null;
      }
    }
    return null;
  }

  /** Index among the outer ones of the last that starts at or before an offset; -1 for none. */
  int atOrBefore(int offset) {
    return atOrBefore(outer, offset);
  }

  private static int atOrBefore(List<Quotation> sorted, int offset) {
    int low = 0;
    int high = sorted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
