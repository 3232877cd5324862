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
import org.araxes.match.Coordination;
import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Part;

/**
 * The frames of one sentence taken together: an act that is asked for, promised, threatened or
 * refused is no event of its own but makes the asking what it is.
 */
final class Composition {
  private static final Set<String> DUE = Set.of("should", "must", "ought");

  private static final Set<String> SIDES = Set.of("recipient", "partner");

  private final List<FrameMatch> matches;
  private final Ontology ontology;
  private final Operators operators;
  private final ControlVerbs control;
  private final Set<String> reaching;
  private final Map<Integer, FrameMatch> byTrigger = new HashMap<>();
  private final Map<Integer, EventType> types = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();
  private final OpenDoers open;

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
    this.open = new OpenDoers(matches, byTrigger, types, ontology);
    matches.forEach(this::absorbTopics);
    for (int i = matches.size() - 1; i >= 0; i--) {
      types.put(matches.get(i).trigger(), ahead(matches.get(i), type(matches.get(i))));
    }
    matches.forEach(this::absorbTwins);
  }

  /** "Shots were fired", "signed a ceasefire": a verb and its object that name one deed. */
  private void absorbTwins(FrameMatch match) {
    for (Argument argument : match.arguments()) {
      FrameMatch object = argument.part().equals("object") ? byTrigger.get(argument.token()) : null;
      if (object != null
          && match.sentence().token(match.trigger()).isVerb()
          && match.sentence().token(object.trigger()).isNoun()
          && !absorbed.contains(match.trigger())
          && !absorbed.contains(object.trigger())) {
        EventType own = types.get(match.trigger());
        EventType other = types.get(object.trigger());
        if (own.plover().equals(other.plover()) && (own.mode() == null || own.equals(other))) {
          types.put(match.trigger(), other);
          absorbed.add(object.trigger());
        } else if (own.plover().equals(other.plover()) && other.mode() == null) {
          absorbed.add(object.trigger());
        }
      }
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
                recipientOrAddressed(match),
                touched(match)));
      }
    }
    return found;
  }

  private int recipientOrAddressed(FrameMatch match) {
    int recipient = recipient(match);
    recipient = recipient >= 0 ? recipient : addressed(match);
    recipient = recipient >= 0 ? recipient : otherSide(match);
    recipient = recipient >= 0 ? recipient : aimedAt(match);
    return recipient >= 0 || !isVerbal(match) ? recipient : meant(match);
  }

  /** "Fired gas to disperse the strikers": whom the purpose reaches. */
  private int aimedAt(FrameMatch match) {
    for (Argument argument : match.arguments()) {
      FrameMatch aim =
          argument.part().equals("infinitive") ? byTrigger.get(argument.token()) : null;
      EventType own = types.get(match.trigger());
      EventType other = aim == null ? null : types.get(aim.trigger());
      if (own != null
          && other != null
          && !ontology.isSaid(own)
          && own.plover().equals(other.plover())) {
        return aim.first("recipient");
      }
    }
    return -1;
  }

  /**
   * "The state and the rebels signed a truce": where a deed may be done with somebody, two who do
   * it together do it with one another.
   */
  private static int otherSide(FrameMatch match) {
    Grammar grammar = match.sentence().grammar();
    int first = match.first("actor");
    List<Part> parts = match.frame().parts();
    boolean mutual =
        parts.stream().anyMatch(part -> part.name().equals("between"))
            && parts.stream()
                .anyMatch(part -> part.name().equals("with") && SIDES.contains(part.role()));
    return grammar == null || first < 0 || !mutual ? -1 : grammar.child(first, "conj");
  }

  /**
   * Whom words are about that name nobody else: "agrees that the rebels should leave", "voiced
   * support for joining the league".
   */
  private int meant(FrameMatch match) {
    for (Argument argument : match.arguments()) {
      Token word = match.sentence().token(argument.token());
      boolean due = argument.part().equals("clause") && isDue(match.sentence(), argument.token());
      boolean deed = argument.part().equals("for") && word.tag().equals("VBG");
      int meant = due || deed ? party(match, argument.token(), due ? "subject" : "object") : -1;
      if (meant >= 0 && meant != actor(match)) {
        return meant;
      }
    }
    return -1;
  }

  private static boolean isDue(Sentence sentence, int verb) {
    Grammar grammar = sentence.grammar();
    return grammar != null
        && grammar.children(verb, "aux").stream()
            .anyMatch(aux -> DUE.contains(sentence.token(aux).lemma()));
  }

  /** "Asked for a loan" gives none; in "accepted Belo's offer" the offer was made. */
  private void absorbTopics(FrameMatch match) {
    if (ontology.isOuter(match.frame().meaning())) {
      match.fillers().stream()
          .filter(filler -> filler.role().equals("topic"))
          .filter(filler -> isOpen(match.sentence(), filler.token()))
          .forEach(filler -> absorbed.add(filler.token()));
    }
  }

  /** A noun that names nobody who does it. */
  private static boolean isOpen(Sentence sentence, int noun) {
    Grammar grammar = sentence.grammar();
    return sentence.token(noun).isNoun()
        && (grammar == null || grammar.child(noun, "nmod:poss") < 0);
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
    actor = actor < 0 ? open.doer(match) : actor;
    return byTrigger.containsKey(actor) ? -1 : actor;
  }

  private static int content(FrameMatch match) {
    return match.frame().meaning().byContent() ? match.first("content") : -1;
  }

  /** Who does what is asked for, promised or expected. */
  private int doer(FrameMatch match) {
    FrameMatch inner = byTrigger.get(content(match));
    return inner != null ? inner.first("actor") : party(match, content(match), "subject");
  }

  /** Who is asked is whoever should act; a threat or promise reaches whom its act would reach. */
  private int recipient(FrameMatch match) {
    int recipient = match.first("recipient");
    int actor = actor(match);
    if (content(match) < 0 || recipient >= 0 && recipient != actor) {
      return recipient;
    }
    int doer = doer(match);
    if (doer >= 0 && doer != actor && !match.sentence().token(doer).tag().equals("PRP$")) {
      return doer;
    }
    FrameMatch inner = byTrigger.get(content(match));
    return inner == null ? -1 : inner.first("recipient");
  }

  /** "Protested to the neighbour and threatened to leave": the neighbour is threatened as well. */
  private int addressed(FrameMatch match) {
    Sentence sentence = match.sentence();
    Grammar grammar = sentence.grammar();
    if (grammar == null || !grammar.is(match.trigger(), "conj") || !isVerbal(match)) {
      return -1;
    }
    FrameMatch before = byTrigger.get(Coordination.head(sentence, grammar, match.trigger()));
    return before != null && isVerbal(before) && actor(before) == actor(match)
        ? recipient(before)
        : -1;
  }

  private boolean isVerbal(FrameMatch match) {
    EventType type = types.get(match.trigger());
    return type != null
        && match.sentence().token(match.trigger()).isVerb()
        && ontology.isSaid(type);
  }

  private List<Integer> touched(FrameMatch match) {
    return match.arguments().stream()
        .filter(argument -> reaching.contains(argument.part()))
        .filter(argument -> !isWhence(match, argument))
        .map(Argument::token)
        .toList();
  }

  /** "Fired from the bank": whence shots come is not who is shot. */
  private boolean isWhence(FrameMatch match, Argument argument) {
    EventType type = types.get(match.trigger());
    return argument.part().equals("from") && type != null && ontology.isForce(type);
  }

  private int party(FrameMatch match, int content, String part) {
    return new Clauses(match.sentence(), control)
        .arguments(content).stream()
            .filter(argument -> argument.part().equals(part))
            .mapToInt(Argument::token)
            .findFirst()
            .orElse(-1);
  }
}
