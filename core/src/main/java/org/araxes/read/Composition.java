package org.araxes.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.match.Argument;
import org.araxes.match.Clauses;
import org.araxes.match.ControlVerbs;
import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/**
 * The frames of one sentence taken together: an act that is asked for, promised, threatened or
 * refused is no event of its own but makes the asking what it is.
 */
final class Composition {
  private final List<FrameMatch> matches;
  private final Ontology ontology;
  private final Operators operators;
  private final ControlVerbs control;
  private final Set<String> reaching;
  private final Map<Integer, FrameMatch> byTrigger = new HashMap<>();
  private final Map<Integer, EventType> types = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();

  /**
   * @param matches of one sentence, in the order of their triggers
   * @param reaching names of the parts in which an act may reach somebody it does not name
   */
  Composition(
      List<FrameMatch> matches,
      Ontology ontology,
      Operators operators,
      ControlVerbs control,
      Set<String> reaching) {
    this.matches = matches;
    this.ontology = ontology;
    this.operators = operators;
    this.control = control;
    this.reaching = reaching;
    matches.forEach(match -> byTrigger.put(match.trigger(), match));
    for (int i = matches.size() - 1; i >= 0; i--) {
      types.put(matches.get(i).trigger(), ahead(matches.get(i), type(matches.get(i))));
    }
  }

  List<Happening> happenings() {
    List<Happening> found = new ArrayList<>();
    for (FrameMatch match : matches) {
      if (!absorbed.contains(match.trigger())) {
        found.add(
            Happening.of(
                match,
                types.get(match.trigger()),
                standsBy(match),
                actor(match),
                recipient(match),
                touched(match)));
      }
    }
    return found;
  }

  private EventType type(FrameMatch match) {
    if (!match.frame().meaning().byContent()) {
      return ontology.plain(match.frame().meaning());
    }
    FrameMatch inner = byTrigger.get(match.first("content"));
    if (inner == null) {
      return ontology.plain(match.frame().meaning());
    }
    absorbed.add(inner.trigger());
    EventType known = types.get(inner.trigger());
    return ontology.composed(
        match.frame().meaning(), known != null ? known : ontology.plain(inner.frame().meaning()));
  }

  /** What will be done is promised: "will release" has the code of a promise. */
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

  /**
   * An event does nothing: in "the raid killed two" the party is open. Where somebody "is expected
   * to ask", it is the one who asks.
   */
  private int actor(FrameMatch match) {
    int actor = match.first("actor");
    if (actor < 0 && content(match) >= 0) {
      actor = doer(match);
    }
    return byTrigger.containsKey(actor) ? -1 : actor;
  }

  private static int content(FrameMatch match) {
    return match.frame().meaning().byContent() ? match.first("content") : -1;
  }

  /** Who does what is asked for, promised or expected. */
  private int doer(FrameMatch match) {
    FrameMatch inner = byTrigger.get(content(match));
    return inner != null ? inner.first("actor") : subject(match, content(match));
  }

  /** Who is asked is whoever should act; a threat or promise reaches whom its act would reach. */
  private int recipient(FrameMatch match) {
    int recipient = match.first("recipient");
    int actor = actor(match);
    if (content(match) < 0 || recipient >= 0 && recipient != actor) {
      return recipient;
    }
    int doer = doer(match);
    if (doer >= 0 && doer != actor) {
      return doer;
    }
    FrameMatch inner = byTrigger.get(content(match));
    return inner == null ? -1 : inner.first("recipient");
  }

  private List<Integer> touched(FrameMatch match) {
    return match.arguments().stream()
        .filter(argument -> reaching.contains(argument.part()))
        .map(Argument::token)
        .toList();
  }

  private int subject(FrameMatch match, int content) {
    return new Clauses(match.sentence(), control)
        .arguments(content).stream()
            .filter(argument -> argument.part().equals("subject"))
            .mapToInt(Argument::token)
            .findFirst()
            .orElse(-1);
  }
}
