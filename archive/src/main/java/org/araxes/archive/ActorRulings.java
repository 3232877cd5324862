package org.araxes.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Affiliation;
import org.araxes.model.Attribution;
import org.araxes.model.Event;
import org.araxes.model.Party;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes several actors one, and one several. */
final class ActorRulings {
  private ActorRulings() {}

  /**
   * The actors at the words are one, under the name of the first; also those that it is one with in
   * other documents.
   */
  static Reading merged(
      Reading reading, String hash, Decision decision, Function<String, @Nullable Reading> read) {
    List<Actor> mine = at(reading, spans(decision, hash));
    Decision.Words first = decision.about().get(0);
    Reading leading = first.hash().equals(hash) ? reading : read.apply(first.hash());
    List<Actor> leaders =
        leading == null ? List.of() : at(leading, List.of(new Span(first.start(), first.end())));
    if (mine.isEmpty() || leaders.isEmpty()) {
      return reading;
    }
    Actor one = union(mine, leaders.get(0));
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(one.id())) {
        actors.add(one);
      } else if (!mine.contains(actor)) {
        actors.add(actor);
      }
    }
    Set<String> gone = new TreeSet<>();
    mine.forEach(actor -> gone.add(actor.id()));
    return with(
        reading,
        actors,
        party -> party.actor() != null && gone.contains(party.actor()) ? one.id() : party.actor(),
        told ->
            told.sourceActor() != null && gone.contains(told.sourceActor())
                ? one.id()
                : told.sourceActor());
  }

  private static Actor union(List<Actor> mine, Actor leader) {
    Set<String> variants = new TreeSet<>(leader.variants());
    Set<Affiliation> affiliations = new LinkedHashSet<>(leader.affiliations());
    Set<ActorMention> mentions = new LinkedHashSet<>();
    for (Actor actor : mine) {
      variants.add(actor.name());
      variants.addAll(actor.variants());
      affiliations.addAll(actor.affiliations());
      mentions.addAll(actor.mentions());
    }
    variants.remove(leader.name());
    return new Actor(
        mine.get(0).id(),
        leader.name(),
        leader.kind(),
        List.copyOf(variants),
        List.copyOf(affiliations),
        mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList());
  }

  /** The mentions at the words are another actor than the one they were taken for. */
  static Reading split(Reading reading, String hash, Decision decision) {
    List<Span> spans = spans(decision, hash);
    List<Actor> actors = new ArrayList<>();
    Set<String> parted = new TreeSet<>();
    String suffix = "-" + decision.id();
    for (Actor actor : reading.actors()) {
      List<ActorMention> leaving =
          actor.mentions().stream().filter(m -> overlaps(m.span(), spans)).toList();
      if (leaving.isEmpty() || leaving.size() == actor.mentions().size()) {
        actors.add(actor);
        continue;
      }
      List<ActorMention> staying = new ArrayList<>(actor.mentions());
      staying.removeAll(leaving);
      String name =
          decision.value() != null
              ? decision.value()
              : leaving.get(0).span().of(reading.document().text());
      parted.add(actor.id());
      actors.add(
          new Actor(
              actor.id(),
              actor.name(),
              actor.kind(),
              actor.variants(),
              actor.affiliations(),
              staying));
      actors.add(
          new Actor(
              actor.id() + suffix, name, actor.kind(), List.of(), actor.affiliations(), leaving));
    }
    return with(
        reading,
        actors,
        party -> leaves(party.actor(), List.of(party.span()), parted, spans, suffix),
        told -> leaves(told.sourceActor(), told.source(), parted, spans, suffix));
  }

  private static @Nullable String leaves(
      @Nullable String actor, List<Span> at, Set<String> parted, List<Span> spans, String suffix) {
    boolean leaves =
        actor != null && parted.contains(actor) && at.stream().anyMatch(s -> overlaps(s, spans));
    return leaves ? actor + suffix : actor;
  }

  private static List<Span> spans(Decision decision, String hash) {
    return decision.about().stream()
        .filter(words -> words.hash().equals(hash))
        .map(words -> new Span(words.start(), words.end()))
        .toList();
  }

  private static boolean overlaps(Span span, List<Span> spans) {
    return spans.stream().anyMatch(span::overlaps);
  }

  /** Who is meant at these words, in the order of the words. */
  private static List<Actor> at(Reading reading, List<Span> spans) {
    Set<Actor> found = new LinkedHashSet<>();
    for (Span span : spans) {
      for (Actor actor : reading.actors()) {
        if (actor.mentions().stream().anyMatch(mention -> mention.span().overlaps(span))) {
          found.add(actor);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Something that says who somebody is from now on. */
  private interface Who<T> extends Function<T, @Nullable String> {}

  private static Reading with(
      Reading reading, List<Actor> actors, Who<Party> parties, Who<Attribution> sources) {
    UnaryOperator<@Nullable Party> party =
        old -> old == null ? null : new Party(old.span(), parties.apply(old), old.code());
    List<Event> events =
        reading.events().stream()
            .map(
                event ->
                    new Event(
                        event.id(),
                        event.trigger(),
                        event.type(),
                        party.apply(event.actor()),
                        party.apply(event.recipient()),
                        event.when(),
                        event.where(),
                        event.quantities(),
                        event.rule()))
            .toList();
    List<Attribution> told =
        reading.attributions().stream()
            .map(
                old ->
                    new Attribution(
                        old.id(),
                        old.parent(),
                        old.source(),
                        old.cue(),
                        old.content(),
                        sources.apply(old),
                        old.act(),
                        old.stance(),
                        old.directness(),
                        old.medium(),
                        old.when(),
                        old.rule()))
            .toList();
    return reading.naming(actors, told, events);
  }
}
