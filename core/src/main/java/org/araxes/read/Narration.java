package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.ground.GroundedText;
import org.araxes.match.ControlVerbs;
import org.araxes.model.Event;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Deeds that the publisher tells in its own voice with a verb that no frame knows: "the guards came
 * for the engineer". They have no type, but somebody did them, or they were done to somebody, and a
 * researcher who codes by hand must not miss them.
 */
final class Narration {
  /** Where a reader finds, and may change, which verbs tell no deed. */
  static final String RULE = "en/words/stative-verbs.txt:1";

  private final Set<String> states;
  private final ControlVerbs control;

  Narration(Rulebook rulebook) {
    this.states = rulebook.words("stative-verbs");
    this.control = ControlVerbs.of(rulebook);
  }

  /**
   * @param events what is told already
   */
  List<Happening> of(GroundedText text, List<Happening> events) {
    TreeSet<Span> told = new TreeSet<>();
    events.forEach(event -> told.add(event.span()));
    text.attributions().forEach(attribution -> told.addAll(attribution.cue()));
    List<Happening> found = new ArrayList<>();
    for (Sentence sentence : text.attributed().marked().parsed().sentences()) {
      if (EventReader.tells(sentence) && !EventReader.asks(sentence)) {
        for (int verb : deeds(sentence, told)) {
          Happening deed = Statements.happening(sentence, verb, RULE, control);
          if (text.attributed().innermost(deed.span()) == null && !isOpen(deed)) {
            found.add(deed);
          }
        }
      }
    }
    return found;
  }

  private List<Integer> deeds(Sentence sentence, TreeSet<Span> told) {
    return MainClauses.untold(sentence, sentence.span(), word -> EventReader.holds(word, told))
        .stream()
        .filter(verb -> isFinite(sentence, verb))
        .filter(verb -> !states.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** "What came next" does not say who came. */
  private static boolean isOpen(Happening deed) {
    return deed.actor() >= 0 && deed.sentence().token(deed.actor()).lemma().equals("what");
  }

  private static boolean isFinite(Sentence sentence, int verb) {
    Grammar grammar = sentence.grammar();
    String tag = sentence.token(verb).tag();
    return tag.equals("VBD")
        || (tag.equals("VBN") || tag.equals("VBG"))
            && grammar != null
            && (grammar.child(verb, "aux") >= 0 || grammar.child(verb, "aux:pass") >= 0);
  }

  /**
   * Somebody known must have a part in it, or else something must tie it down: "the water was cut
   * on Monday", not "patience wore thin".
   */
  static boolean isOfNote(Event event) {
    Party actor = event.actor();
    Party recipient = event.recipient();
    boolean tied = event.when() != null || event.where() != null || !event.quantities().isEmpty();
    return isKnown(actor) || isKnown(recipient) || tied && (actor != null || recipient != null);
  }

  private static boolean isKnown(@Nullable Party party) {
    return party != null && (party.actor() != null || party.code() != null);
  }
}
