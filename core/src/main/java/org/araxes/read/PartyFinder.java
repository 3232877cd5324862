package org.araxes.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.ground.GroundedText;
import org.araxes.match.NounPhrase;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** Leads the words that fill a part of an event to the actor they stand for. */
final class PartyFinder {
  private final TreeMap<Integer, Mentioned> byEnd = new TreeMap<>();

  private record Mentioned(Actor actor, Span span) {}

  PartyFinder(GroundedText text) {
    for (Actor actor : text.actors()) {
      for (ActorMention mention : actor.mentions()) {
        byEnd.put(mention.span().end(), new Mentioned(actor, mention.span()));
      }
    }
  }

  /**
   * @param head index of the head token of the phrase; -1 for none
   */
  @Nullable Party party(Sentence sentence, int head) {
    if (head < 0) {
      return null;
    }
    Span span = NounPhrase.span(sentence, head);
    Mentioned mentioned = mentioned(sentence.token(head).span());
    if (mentioned == null) {
      return new Party(span, null, null);
    }
    Actor actor = mentioned.actor();
    List<Affiliation> affiliations = actor.affiliations();
    return new Party(span, actor.id(), affiliations.isEmpty() ? null : affiliations.get(0).code());
  }

  /** The mention that ends soonest at or after the head and covers it. */
  private @Nullable Mentioned mentioned(Span head) {
    for (Map.Entry<Integer, Mentioned> entry : byEnd.tailMap(head.end(), true).entrySet()) {
      if (entry.getValue().span().start() > head.start()) {
        continue;
      }
      return entry.getValue().span().covers(head) ? entry.getValue() : null;
    }
    return null;
  }
}
