package org.araxes.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.dictionary.Coded;
import org.araxes.dictionary.Dictionary;
import org.araxes.match.ControlVerbs;
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
  private final ControlVerbs control;
  private final Operators operators;
  private final Set<String> reaching;

  private final Dictionary dictionary;

  public EventFinder(Rulebook rulebook) {
    this(rulebook, Dictionary.EMPTY);
  }

  /**
   * @param dictionary what it codes stands in place of what our own frames read from the same word
   */
  public EventFinder(Rulebook rulebook, Dictionary dictionary) {
    this.dictionary = dictionary;
    this.control = ControlVerbs.of(rulebook);
    this.matcher =
        new FrameMatcher(rulebook.frames("en/events/"), WordClasses.of(rulebook), control);
    this.ontology = new Ontology(rulebook);
    this.operators = new Operators(rulebook);
    this.reaching = rulebook.words("reaching-parts");
  }

  /** Whether any word could name an event: cheap, needs no grammar. */
  public boolean mayFind(Sentence sentence) {
    return matcher.mayMatch(sentence) || dictionary.mayCode(sentence);
  }

  /** In the order of their triggers. An act that is asked for or promised is part of the asking. */
  List<Happening> find(Sentence sentence) {
    List<Happening> own =
        new Composition(matcher.match(sentence), ontology, operators, control, reaching)
            .happenings();
    return dictionary.isEmpty() ? own : withDictionary(own, sentence);
  }

  private List<Happening> withDictionary(List<Happening> own, Sentence sentence) {
    if (dictionary.discards(sentence, control)) {
      return List.of();
    }
    List<Coded> coded = dictionary.code(sentence, control);
    Set<Integer> triggers = new TreeSet<>();
    coded.forEach(one -> triggers.add(one.trigger()));
    List<Happening> found = new ArrayList<>();
    own.stream().filter(one -> !triggers.contains(one.trigger())).forEach(found::add);
    for (Coded one : coded) {
      EventType type = one.code() == null ? null : ontology.coded(one.code());
      if (type != null) {
        found.add(Happening.of(sentence, one, ahead(sentence, one.trigger(), type)));
      }
    }
    found.sort(Comparator.comparingInt(Happening::trigger));
    return found;
  }

  /** What is only ahead is promised, as with our own frames: WILL and HELP make 033. */
  private EventType ahead(Sentence sentence, int trigger, EventType type) {
    Grammar grammar = sentence.grammar();
    return grammar == null
        ? type
        : ontology.ahead(type, operators.beside(sentence, grammar, trigger));
  }

  Dictionary dictionary() {
    return dictionary;
  }
}
