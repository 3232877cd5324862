package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Leads words to the actors that they stand for. */
public final class ActorIndex {
  /** How many mentions may nest or overlap around one word. */
  private static final int DEPTH = 12;

  private final TreeMap<Integer, List<Mentioned>> byEnd = new TreeMap<>();

  /** A mention and whose it is. */
  public record Mentioned(Actor actor, ActorMention mention) {
    public Span span() {
      return mention.span();
    }
  }

  public ActorIndex(List<Actor> actors) {
    for (Actor actor : actors) {
      for (ActorMention mention : actor.mentions()) {
        byEnd
            .computeIfAbsent(mention.span().end(), k -> new ArrayList<>(1))
            .add(new Mentioned(actor, mention));
      }
    }
  }

  /** The smallest mention that covers a word; null when none does. */
  public @Nullable Mentioned at(Span word) {
    Mentioned best = null;
    int passed = 0;
    for (Map.Entry<Integer, List<Mentioned>> entry : byEnd.tailMap(word.end(), true).entrySet()) {
      for (Mentioned mentioned : entry.getValue()) {
        if (mentioned.span().covers(word)
            && (best == null || mentioned.span().length() < best.span().length())) {
          best = mentioned;
        }
      }
      if (++passed > DEPTH) {
        break;
      }
    }
    return best;
  }

  /** The mentions inside some words, in the order of their ends. */
  public List<Mentioned> within(Span words) {
    List<Mentioned> found = new ArrayList<>();
    for (List<Mentioned> some : byEnd.subMap(words.start(), true, words.end(), true).values()) {
      for (Mentioned mentioned : some) {
        if (words.covers(mentioned.span())) {
          found.add(mentioned);
        }
      }
    }
    return found;
  }
}
