package org.araxes.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.ground.GroundedText;
import org.araxes.mark.QuantityWords;
import org.araxes.match.Argument;
import org.araxes.match.Clauses;
import org.araxes.match.ControlVerbs;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/**
 * How many of an event: the numbers of those it happens to first, then of those who do it, then
 * others of its clause; never those of a part that is already counted ("ten, among them three
 * children").
 */
final class EventQuantities {
  private static final Set<String> PARTS = Set.of("include", "among", "including");
  private static final List<String> FIRST = List.of("object", "subject", "of", "indirect");

  /** How much longer, in characters, what a source says may be that says no more than a number. */
  private static final int MOST_BESIDE = 8;

  /** A number and the words that count. */
  private record Counted(QuantityWords words, Quantity quantity) {}

  private final AttributedText attributed;
  private final ControlVerbs control;
  private final Set<String> fates;
  private final Map<Integer, List<Counted>> bySentence = new TreeMap<>();

  EventQuantities(GroundedText text, Rulebook rulebook) {
    this.attributed = text.attributed();
    this.control = ControlVerbs.of(rulebook);
    this.fates = rulebook.words("toll-fates");
    List<QuantityWords> words = text.attributed().marked().quantities();
    for (int i = 0; i < words.size(); i++) {
      bySentence
          .computeIfAbsent(words.get(i).sentence(), key -> new ArrayList<>())
          .add(new Counted(words.get(i), text.quantities().get(i)));
    }
  }

  /** Ids of the quantities of the event that a word names, the most telling first. */
  List<String> quantitiesOf(Sentence sentence, int trigger) {
    Grammar grammar = sentence.grammar();
    List<Counted> here =
        bySentence.getOrDefault(sentence.index(), List.of()).stream()
            .filter(counted -> isToldWith(counted.words().span(), sentence.token(trigger).span()))
            .toList();
    if (grammar == null || here.isEmpty()) {
      return List.of();
    }
    List<Counted> whole = here.stream().filter(c -> !isPart(sentence, grammar, c)).toList();
    LinkedHashSet<String> found = new LinkedHashSet<>();
    List<Argument> arguments = new Clauses(sentence, control).arguments(trigger);
    for (String part : FIRST) {
      for (Argument argument : arguments) {
        if (argument.part().equals(part)) {
          addOf(grammar, whole, argument.token(), found);
        }
      }
    }
    if (grammar.is(trigger, "acl") && grammar.head(trigger) != Grammar.ROOT) {
      addOf(grammar, whole, grammar.head(trigger), found);
    }
    for (Counted counted : whole) {
      if (isInClause(sentence, grammar, counted.words().head(), trigger)
          || isToll(sentence, grammar, counted, trigger)) {
        found.add(counted.quantity().id());
      }
    }
    return List.copyOf(found);
  }

  /** "Hundreds fell, 300 according to the army": the army's number is not the writer's. */
  private boolean isToldWith(Span number, Span trigger) {
    Telling telling = attributed.innermost(number);
    return telling == null
        || telling.cue().stream().anyMatch(cue -> cue.overlaps(trigger))
        || telling.content().stream()
            .anyMatch(c -> c.covers(trigger) || c.length() > number.length() + MOST_BESIDE);
  }

  /** The numbers of a phrase, and of the phrases joined to it. */
  private static void addOf(
      Grammar grammar, List<Counted> whole, int phrase, LinkedHashSet<String> found) {
    for (Counted counted : whole) {
      int at = counted.words().head();
      while (at != phrase && grammar.is(at, "conj") && grammar.head(at) != Grammar.ROOT) {
        at = grammar.head(at);
      }
      if (at == phrase) {
        found.add(counted.quantity().id());
      }
    }
  }

  /** Whether the nearest verb above some words is the trigger, or a noun right above them is. */
  private static boolean isInClause(Sentence sentence, Grammar grammar, int words, int trigger) {
    int at = words;
    for (int steps = 0; at != Grammar.ROOT && steps < sentence.size(); steps++) {
      if (at == trigger) {
        return true;
      }
      boolean isPredicate = sentence.token(at).isVerb() && !grammar.is(at, "amod");
      if (steps > 0 && isPredicate && !grammar.is(at, "xcomp")) {
        return false;
      }
      at = grammar.head(at);
    }
    return false;
  }

  /**
   * "Shelled the town, killing 12", "the raids that killed 12": the dead are those of the raids.
   */
  private boolean isToll(Sentence sentence, Grammar grammar, Counted counted, int trigger) {
    String of = counted.quantity().of();
    if (of == null || !fates.contains(of)) {
      return false;
    }
    int head = counted.words().head();
    if (grammar.head(trigger) == head && grammar.is(trigger, "nmod")) {
      return true;
    }
    int verb = grammar.head(head);
    while (verb != Grammar.ROOT && sentence.token(verb).isNoun()) {
      verb = grammar.head(verb);
    }
    if (verb == Grammar.ROOT || !sentence.token(verb).isVerb()) {
      return false;
    }
    boolean isResult =
        grammar.head(verb) == trigger
            && (grammar.is(verb, "advcl") && sentence.token(verb).tag().equals("VBG")
                || grammar.is(verb, "acl"));
    boolean isCause = grammar.head(trigger) == verb && grammar.relation(trigger).equals("nsubj");
    return isResult || isCause;
  }

  /** Whether a number counts a part of what another number counts. */
  private static boolean isPart(Sentence sentence, Grammar grammar, Counted counted) {
    int at = counted.words().head();
    for (int steps = 0; at != Grammar.ROOT && steps < 4; steps++) {
      for (int child : grammar.children(at)) {
        boolean marks = grammar.is(child, "case") || grammar.is(child, "mark");
        if (marks && PARTS.contains(sentence.token(child).lemma())) {
          return true;
        }
      }
      int above = grammar.head(at);
      if (above != Grammar.ROOT && PARTS.contains(sentence.token(above).lemma())) {
        return true;
      }
      if (sentence.token(at).isVerb()) {
        return false;
      }
      at = above;
    }
    return false;
  }
}
