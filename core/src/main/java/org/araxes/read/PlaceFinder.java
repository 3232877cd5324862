package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.ground.GroundedText;
import org.araxes.model.Block;
import org.araxes.model.PlaceMention;
import org.araxes.model.Span;
import org.araxes.model.Where;
import org.araxes.parse.Grammar;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place: the place of its sentence that hangs nearest to its trigger, by a
 * preposition that tells of places. A place that acts ("Baku protested") or only describes ("the
 * Baku talks", "Iran's president") is none.
 */
final class PlaceFinder {
  private static final int LEAST = 1;

  /** What a common noun has less than a name. */
  private static final int UNNAMED = 2;

  /** What "there" says less than a place that is named in the sentence. */
  private static final int THERE = 7;

  /** What a country has less than a town. */
  private static final int COUNTRY = 2;

  private final TreeMap<Span, PlaceMention> places = new TreeMap<>();
  private final Sites sites;
  private final @Nullable PlaceMention dateline;

  PlaceFinder(GroundedText text, Sites sites) {
    text.places().forEach(place -> places.put(place.span(), place));
    ParsedText parsed = text.attributed().marked().parsed();
    this.dateline =
        text.places().stream()
            .filter(place -> isDateline(parsed.sentenceAt(place.span().start())))
            .findFirst()
            .orElse(null);
    this.sites = sites;
  }

  private static boolean isDateline(@Nullable Sentence sentence) {
    return sentence != null && sentence.block() == Block.Kind.DATELINE;
  }

  /** The place of an event; null when the sentence does not tell it. */
  @Nullable Where where(Sentence sentence, int trigger) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    PlaceClimb climb = new PlaceClimb(sentence, grammar, sites);
    Where best = null;
    int most = LEAST - 1;
    for (Candidate candidate : candidates(sentence, grammar)) {
      int sureness = climb.sureness(candidate.head(), trigger) - candidate.vague();
      if (sureness > most) {
        most = sureness;
        best = candidate.where();
      }
    }
    if (best == null || most <= THERE) {
      best = pointed(sentence, climb, trigger, best);
    }
    int when = best == null ? WhenClause.of(sentence, grammar, trigger) : -1;
    if (when >= 0) {
      return where(sentence, when);
    }
    return best != null ? best : scene(sentence, grammar, climb, trigger);
  }

  /** "There" is the place last named before the sentence, "here" that of the dateline. */
  private @Nullable Where pointed(
      Sentence sentence, PlaceClimb climb, int trigger, @Nullable Where otherwise) {
    for (int i = 0; i < sentence.size(); i++) {
      Token word = sentence.token(i);
      if (climb.isAdverbOf(i, trigger) && (sites.isThere(word) || sites.isHere(word))) {
        Map.Entry<Span, PlaceMention> before = places.lowerEntry(from(sentence.span().start()));
        PlaceMention meant =
            sites.isHere(word) ? dateline : before == null ? null : before.getValue();
        return meant == null || meant.place() == null
            ? otherwise
            : new Where(word.span(), meant.place().id());
      }
    }
    return otherwise;
  }

  /** The place with which the sentence begins that says what is told of the event. */
  private @Nullable Where scene(Sentence sentence, Grammar grammar, PlaceClimb climb, int trigger) {
    for (Candidate candidate : candidates(sentence, grammar)) {
      if (climb.isSceneOf(candidate.head(), trigger)) {
        return candidate.where();
      }
    }
    return null;
  }

  private record Candidate(int head, int vague, Where where) {}

  /** Names of places, then common nouns for places that hold no name. */
  private List<Candidate> candidates(Sentence sentence, Grammar grammar) {
    List<Candidate> found = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    Span whole = sentence.span();
    for (PlaceMention place :
        places.subMap(from(whole.start()), true, from(whole.end()), false).values()) {
      int head = head(sentence, grammar, place.span());
      if (head >= 0 && !isOwner(sentence, grammar, head, place)) {
        for (int i = head, steps = 0; i >= 0 && steps < 3; i = grammar.head(i), steps++) {
          named[i] = true;
        }
        String id = place.place() == null ? null : place.place().id();
        found.add(new Candidate(head, vague(place), new Where(place.span(), id)));
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!named[i] && sentence.token(i).isNoun() && sites.isSite(sentence.token(i))) {
        found.add(new Candidate(i, UNNAMED, new Where(phrase(sentence, grammar, i), null)));
      }
    }
    return found;
  }

  private static int vague(PlaceMention mention) {
    return mention.place() != null && mention.place().feature().equals("country") ? COUNTRY : 0;
  }

  /** A country before its embassy is not where the embassy is. */
  private static boolean isOwner(
      Sentence sentence, Grammar grammar, int head, PlaceMention mention) {
    return mention.place() != null
        && mention.place().feature().equals("country")
        && (grammar.is(head, "compound") || grammar.is(head, "nmod:poss"))
        && grammar.head(head) != Grammar.ROOT
        && sentence.token(grammar.head(head)).isNoun();
  }

  private static Span from(int offset) {
    return new Span(offset, Integer.MAX_VALUE);
  }

  /** The word of a span whose head lies outside it. */
  private static int head(Sentence sentence, Grammar grammar, Span span) {
    int first = sentence.tokenAt(span.start());
    int last = sentence.tokenAt(span.end() - 1);
    for (int i = last; first >= 0 && i >= first; i--) {
      if (grammar.head(i) < first || grammar.head(i) > last) {
        return i;
      }
    }
    return last;
  }

  /** A noun with the words before it that belong to it. */
  private static Span phrase(Sentence sentence, Grammar grammar, int head) {
    int first = head;
    while (first > 0 && grammar.dominates(head, first - 1) && !grammar.is(first - 1, "case")) {
      first--;
    }
    return sentence.token(first).span().and(sentence.token(head).span());
  }
}
