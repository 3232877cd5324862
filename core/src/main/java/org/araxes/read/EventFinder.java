package org.araxes.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.match.ControlVerbs;
import org.araxes.match.FrameMatch;
import org.araxes.match.FrameMatcher;
import org.araxes.match.WordClasses;
import org.araxes.model.EventType;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds the events of a sentence by the event frames. */
public final class EventFinder {
  private final FrameMatcher matcher;
  private final Ontology ontology;
  private final Operators operators;

  public EventFinder(Rulebook rulebook) {
    this.matcher =
        new FrameMatcher(
            rulebook.frames("en/events/"), WordClasses.of(rulebook), ControlVerbs.of(rulebook));
    this.ontology = new Ontology(rulebook);
    this.operators = new Operators(rulebook);
  }

  /** Whether any word could name an event: cheap, needs no grammar. */
  public boolean mayFind(Sentence sentence) {
    return matcher.mayMatch(sentence);
  }

  /** In the order of their triggers. An act that is asked for or promised is part of the asking. */
  List<Happening> find(Sentence sentence) {
    List<FrameMatch> matches = matcher.match(sentence);
    Map<Integer, FrameMatch> byTrigger = new HashMap<>();
    matches.forEach(match -> byTrigger.put(match.trigger(), match));
    Set<Integer> absorbed = new HashSet<>();
    Map<Integer, EventType> types = new HashMap<>();
    for (int i = matches.size() - 1; i >= 0; i--) {
      FrameMatch match = matches.get(i);
      int content = match.frame().meaning().byContent() ? match.first("content") : -1;
      FrameMatch inner = byTrigger.get(content);
      if (inner != null) {
        absorbed.add(content);
      }
      EventType type =
          match.frame().meaning().byContent()
              ? ontology.composed(
                  match.frame().meaning(), inner == null ? null : typeOf(inner, types))
              : ontology.plain(match.frame().meaning());
      types.put(match.trigger(), ahead(match, type));
    }
    List<Happening> found = new ArrayList<>();
    for (FrameMatch match : matches) {
      if (!absorbed.contains(match.trigger())) {
        found.add(Happening.of(match, types.get(match.trigger()), standsBy(match)));
      }
    }
    return found;
  }

  private EventType ahead(FrameMatch match, EventType type) {
    Sentence sentence = match.sentence();
    Grammar grammar = sentence.grammar();
    return grammar == null || !sentence.token(match.trigger()).isVerb()
        ? type
        : ontology.ahead(type, operators.beside(sentence, grammar, match.trigger()));
  }

  private int standsBy(FrameMatch match) {
    int content = match.first("content");
    boolean asContent = content >= 0 && ontology.standsAsContent(match.frame().meaning());
    return asContent ? content : match.trigger();
  }

  private EventType typeOf(FrameMatch inner, Map<Integer, EventType> types) {
    EventType known = types.get(inner.trigger());
    return known != null ? known : ontology.plain(inner.frame().meaning());
  }
}
