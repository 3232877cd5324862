package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.araxes.mark.MarkedText;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** A marked text with the forest of its tellings, in the order of their cues. */
public final class AttributedText {
  private final MarkedText marked;
  private final List<Telling> tellings;
  private final Map<String, Telling> byId = new HashMap<>();

  /** The tellings whose content is open from an offset on, the longest first. */
  private final NavigableMap<Integer, List<Telling>> open = new TreeMap<>();

  public AttributedText(MarkedText marked, List<Telling> tellings) {
    this.marked = marked;
    this.tellings = List.copyOf(tellings);
    this.tellings.forEach(telling -> byId.put(telling.id(), telling));
    index();
  }

  private record Edge(int at, boolean opens, Telling telling) {}

  private void index() {
    List<Edge> edges = new ArrayList<>();
    for (Telling telling : tellings) {
      for (Span span : telling.content()) {
        edges.add(new Edge(span.start(), true, telling));
        edges.add(new Edge(span.end(), false, telling));
      }
    }
    edges.sort(Comparator.comparingInt(Edge::at).thenComparing(Edge::opens));
    List<Telling> now = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.opens()) {
        now.add(edge.telling());
      } else {
        now.remove(edge.telling());
      }
      open.put(edge.at(), List.copyOf(now));
    }
  }

  public MarkedText marked() {
    return marked;
  }

  public List<Telling> tellings() {
    return tellings;
  }

  /** The telling with an id; null when there is none. */
  public @Nullable Telling telling(String id) {
    return byId.get(id);
  }

  /** The innermost telling whose content covers some words; null in the publisher's own voice. */
  public @Nullable Telling innermost(Span words) {
    var here = open.floorEntry(words.start());
    Telling best = null;
    if (here != null) {
      for (Telling telling : here.getValue()) {
        boolean covers = telling.content().stream().anyMatch(span -> span.covers(words));
        if (covers && (best == null || isInner(telling, best))) {
          best = telling;
        }
      }
    }
    return best;
  }

  private boolean isInner(Telling telling, Telling than) {
    if (isBelow(telling, than)) {
      return true;
    }
    return !isBelow(than, telling) && length(telling) < length(than);
  }

  private static int length(Telling telling) {
    return telling.content().stream().mapToInt(Span::length).sum();
  }

  private boolean isBelow(Telling telling, Telling above) {
    String at = telling.parent();
    while (at != null) {
      if (at.equals(above.id())) {
        return true;
      }
      Telling parent = byId.get(at);
      at = parent == null ? null : parent.parent();
    }
    return false;
  }
}
