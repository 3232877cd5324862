package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.araxes.model.Span;

/** Which telling stands in the words of which: the smallest whose content holds its cue. */
final class Forest {
  private record Piece(int draft, Span span) {}

  private Forest() {}

  /** Index of the parent of each draft; -1 for an outermost one. One sweep over the text. */
  static int[] parents(List<Draft> drafts, Quotations quotations) {
    List<Piece> pieces = new ArrayList<>();
    Integer[] order = new Integer[drafts.size()];
    for (int d = 0; d < drafts.size(); d++) {
      order[d] = d;
      for (Span span : drafts.get(d).content()) {
        pieces.add(new Piece(d, span));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    java.util.Arrays.sort(
        order, Comparator.comparing((Integer d) -> drafts.get(d).trigger()).thenComparing(d -> d));
    int[] parents = new int[drafts.size()];
    List<Piece> open = new ArrayList<>();
    PriorityQueue<Piece> byEnd = new PriorityQueue<>(Comparator.comparingInt(p -> p.span().end()));
    int next = 0;
    for (int d : order) {
      Span cue = drafts.get(d).trigger();
      while (next < pieces.size() && pieces.get(next).span().start() <= cue.start()) {
        open.add(pieces.get(next));
        byEnd.add(pieces.get(next++));
      }
      while (!byEnd.isEmpty() && byEnd.peek().span().end() <= cue.start()) {
        open.remove(byEnd.poll());
      }
      parents[d] = smallest(drafts, open, d, quotations);
    }
    return parents;
  }

  private static int smallest(
      List<Draft> drafts, List<Piece> open, int child, Quotations quotations) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    int own = drafts.get(child).contentLength();
    for (Piece piece : open) {
      int at = piece.draft();
      int size = drafts.get(at).contentLength();
      boolean larger = size > own || size == own && at < child;
      boolean quoted = quotations.at(drafts.get(at).trigger().start()) != null;
      boolean outside = quotations.at(drafts.get(child).trigger().start()) == null;
      larger |= !quoted && !outside;
      if (quoted && outside) {
        continue;
      }
      if (at != child
          && larger
          && size < length
          && piece.span().covers(drafts.get(child).trigger())) {
        best = at;
        length = size;
      }
    }
    return best;
  }
}
