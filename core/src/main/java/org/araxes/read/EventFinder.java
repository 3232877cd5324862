package org.araxes.read;

import java.util.List;
import java.util.Set;
import org.araxes.match.ControlVerbs;
import org.araxes.match.FrameMatcher;
import org.araxes.match.WordClasses;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds the events of a sentence by the event frames. */
public final class EventFinder {
  private final FrameMatcher matcher;
  private final Ontology ontology;
  private final ControlVerbs control;
  private final Operators operators;
  private final Set<String> reaching;

  public EventFinder(Rulebook rulebook) {
    this.control = ControlVerbs.of(rulebook);
    this.matcher =
        new FrameMatcher(rulebook.frames("en/events/"), WordClasses.of(rulebook), control);
    this.ontology = new Ontology(rulebook);
    this.operators = new Operators(rulebook);
    this.reaching = rulebook.words("reaching-parts");
  }

  /** Whether any word could name an event: cheap, needs no grammar. */
  public boolean mayFind(Sentence sentence) {
    return matcher.mayMatch(sentence);
  }

  /** In the order of their triggers. An act that is asked for or promised is part of the asking. */
  List<Happening> find(Sentence sentence) {
    return new Composition(matcher.match(sentence), ontology, operators, control, reaching)
        .happenings();
  }
}
