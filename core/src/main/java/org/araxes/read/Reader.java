package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.attribute.Telling;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Factuality;
import org.araxes.model.Predicate;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Grounded text to reading: events, how they stand, and the claims they make. */
public final class Reader {
  private final EventFinder finder;
  private final FactualityReader factuality;

  public Reader(Rulebook rulebook, EventFinder finder) {
    this.finder = finder;
    this.factuality = new FactualityReader(rulebook);
  }

  public Reading read(GroundedText text) {
    List<Sentence> sentences = text.attributed().marked().sentences();
    PartyFinder parties = new PartyFinder(text);
    Circumstances circumstances = new Circumstances(text);
    List<Event> events = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Predicate> predicates = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Happening happening : finder.find(sentence)) {
        Event event = event("e" + (events.size() + 1), happening, parties, circumstances);
        events.add(event);
        claims.add(claim("c" + (claims.size() + 1), event, happening, text));
      }
      predicates.addAll(predicates(sentence));
    }
    return new Reading(
        text.attributed().marked().document(),
        sentences.stream().map(Sentence::span).toList(),
        text.times(),
        text.places(),
        text.quantities(),
        text.actors(),
        text.attributions(),
        events,
        claims,
        predicates);
  }

  private static Event event(
      String id, Happening happening, PartyFinder parties, Circumstances circumstances) {
    Sentence sentence = happening.match().sentence();
    int trigger = happening.match().trigger();
    return new Event(
        id,
        happening.trigger(),
        happening.type(),
        parties.party(sentence, happening.match().first("actor")),
        parties.party(sentence, happening.match().first("recipient")),
        circumstances.when(sentence, trigger),
        circumstances.where(sentence, trigger),
        circumstances.quantities(sentence, trigger),
        happening.match().frame().rule());
  }

  private Claim claim(String id, Event event, Happening happening, GroundedText text) {
    Sentence sentence = happening.match().sentence();
    Telling innermost = text.attributed().innermost(event.trigger());
    List<String> chain = chain(innermost, text);
    Factuality stands = factuality.read(sentence, happening.match().trigger());
    Stance stance = innermost == null ? null : innermost.stance();
    TreeSet<Span> evidence = new TreeSet<>();
    happening.match().words().forEach(word -> evidence.add(sentence.token(word).span()));
    List<String> rules = new ArrayList<>(List.of(event.rule()));
    if (innermost != null) {
      evidence.addAll(innermost.cue());
      rules.add(innermost.rule());
    }
    return new Claim(
        id,
        event.id(),
        chain,
        sentence.span(),
        List.copyOf(evidence),
        stands,
        StandingRule.of(stands, stance, Aspect.isOngoing(sentence, happening.match().trigger())),
        null,
        rules);
  }

  private static List<String> chain(@Nullable Telling innermost, GroundedText text) {
    Map<String, Attribution> byId =
        text.attributions().stream()
            .collect(Collectors.toMap(Attribution::id, Function.identity()));
    List<String> chain = new ArrayList<>();
    Attribution at = innermost == null ? null : byId.get(innermost.id());
    while (at != null) {
      chain.add(0, at.id());
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    return chain;
  }

  private List<Predicate> predicates(Sentence sentence) {
    List<Predicate> found = new ArrayList<>();
    for (int i = 0; sentence.grammar() != null && i < sentence.size(); i++) {
      if (sentence.token(i).isVerb() && !sentence.grammar().is(i, "aux")) {
        found.add(
            new Predicate(
                sentence.token(i).span(), sentence.token(i).lemma(), factuality.read(sentence, i)));
      }
    }
    return found;
  }
}
