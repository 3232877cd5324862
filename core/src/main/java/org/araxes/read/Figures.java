package org.araxes.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.ground.GroundedText;
import org.araxes.mark.QuantityWords;
import org.araxes.model.Attribution;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Party;
import org.araxes.model.Quantity;
import org.araxes.model.Span;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are told without the deed: "the opposition put the toll at 40", "the rebels say 30".
 * Each is a claim of its own, of the kind, place and time of the event that was counted before.
 */
final class Figures {
  /** How many sentences back that event may stand. */
  private static final int BACK = 3;

  private final GroundedText text;
  private final Set<String> fates;
  private final Set<String> nouns;
  private final Map<String, Quantity> quantities = new HashMap<>();

  Figures(GroundedText text, Rulebook rulebook) {
    this.text = text;
    this.fates = rulebook.words("toll-fates");
    this.nouns = rulebook.words("toll-nouns");
    text.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
  }

  /** The events with those that only a number tells of, in the order of the text. */
  List<EventReader.Found> among(List<EventReader.Found> events) {
    Chains chains = new Chains(text);
    Set<String> counted = new HashSet<>();
    TreeSet<Span> triggers = new TreeSet<>();
    for (EventReader.Found found : events) {
      counted.addAll(found.event().quantities());
      triggers.add(found.event().trigger());
    }
    List<EventReader.Found> all = new ArrayList<>(events);
    List<QuantityWords> words = text.attributed().marked().quantities();
    for (int i = 0; i < words.size(); i++) {
      Quantity quantity = text.quantities().get(i);
      List<Attribution> chain = chains.to(quantity.span());
      Attribution source = chain.isEmpty() ? null : chain.get(chain.size() - 1);
      Sentence sentence = text.attributed().marked().parsed().sentenceAt(quantity.span().start());
      if (sentence != null
          && !counted.contains(quantity.id())
          && isFigure(quantity, sentence, source)
          && !tellsMore(source, triggers)) {
        all.add(found(quantity, sentence, source, before(quantity, sentence, events)));
      }
    }
    all.sort(Comparator.comparing(found -> found.event().trigger()));
    List<EventReader.Found> numbered = new ArrayList<>();
    for (EventReader.Found found : all) {
      numbered.add(
          new EventReader.Found(
              found.event().named("e" + (numbered.size() + 1)), found.happening()));
    }
    return numbered;
  }

  /**
   * A number of those to whom something happened, told by somebody; in the writer's own voice only
   * where a noun such as "toll" says that it is a figure.
   */
  private boolean isFigure(Quantity quantity, Sentence sentence, @Nullable Attribution source) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return false;
    }
    int number = sentence.tokenAt(quantity.span().end() - 1);
    boolean isLast = number + 1 == sentence.size() || !sentence.token(number + 1).isNoun();
    boolean isBare =
        isLast && sentence.token(number).tag().equals("CD") && "people".equals(quantity.unit());
    boolean isFate = quantity.of() != null && fates.contains(quantity.of());
    return source != null ? isBare || isFate : isFate && isToll(sentence, grammar, number);
  }

  /** "The number of wounded stood at 120". */
  private boolean isToll(Sentence sentence, Grammar grammar, int number) {
    int verb = grammar.head(number);
    return verb != Grammar.ROOT
        && sentence.token(verb).isVerb()
        && grammar.children(verb).stream()
            .anyMatch(
                child ->
                    (grammar.is(child, "nsubj") || grammar.is(child, "obj"))
                        && nouns.contains(sentence.token(child).lemma()));
  }

  /** Whether a source tells a deed beside the number. */
  private static boolean tellsMore(@Nullable Attribution source, TreeSet<Span> triggers) {
    return source != null
        && source.content().stream().anyMatch(content -> EventReader.holds(content, triggers));
  }

  /** The event counted last of which this may be another number; null when there is none. */
  private @Nullable Event before(
      Quantity quantity, Sentence sentence, List<EventReader.Found> events) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i).event();
      int back = sentence.index() - events.get(i).happening().sentence().index();
      if (back > BACK) {
        return null;
      }
      boolean isEarlier = event.trigger().start() < quantity.span().start();
      if (isEarlier && event.quantities().stream().anyMatch(id -> isAlike(id, quantity))) {
        return event;
      }
    }
    return null;
  }

  private boolean isAlike(String id, Quantity quantity) {
    Quantity other = quantities.get(id);
    return other != null
        && Objects.equals(other.of(), quantity.of())
        && Objects.equals(other.unit(), quantity.unit());
  }

  private EventReader.Found found(
      Quantity quantity, Sentence sentence, @Nullable Attribution source, @Nullable Event like) {
    int token = sentence.tokenAt(quantity.span().end() - 1);
    EventType type = like == null ? null : like.type();
    When when = like == null ? null : like.when();
    String rule =
        source != null ? source.rule() : like != null ? like.rule() : "en/words/toll-nouns.txt:1";
    Happening happening =
        new Happening(sentence, token, List.of(token), type, token, -1, -1, List.of(), rule, null);
    Event event =
        new Event(
            "",
            quantity.span(),
            type,
            like == null ? null : doer(like),
            null,
            when,
            like == null ? null : like.where(),
            List.of(quantity.id()),
            rule);
    return new EventReader.Found(event, happening);
  }

  /** Who did it, unless these are the ones that were counted: of them there are now others. */
  private @Nullable Party doer(Event event) {
    Party actor = event.actor();
    boolean isCounted =
        actor != null
            && event.quantities().stream()
                .map(quantities::get)
                .anyMatch(quantity -> quantity != null && actor.span().overlaps(quantity.span()));
    return isCounted ? null : actor;
  }
}
