package org.araxes.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.dictionary.Dictionary;
import org.araxes.ground.ActorIndex;
import org.araxes.ground.GroundedText;
import org.araxes.match.NounPhrase;
import org.araxes.model.Affiliation;
import org.araxes.model.Party;
import org.araxes.model.PlaceMention;
import org.araxes.model.Span;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** Leads the words that fill a part of an event to the actor they stand for. */
final class PartyFinder {
  /** How far up a relative clause may hang, in tokens of the grammar. */
  private static final int HIGHEST = 6;

  private final ActorIndex actors;
  private final Dictionary dictionary;
  private final @Nullable LocalDate published;

  /** The country of all places of the text that are known: a hamlet no list has is there too. */
  private final @Nullable String home;

  private final TreeMap<Integer, PlaceMention> placesByEnd = new TreeMap<>();

  /**
   * @param dictionary its codes stand in place of our own
   */
  PartyFinder(GroundedText text, Dictionary dictionary) {
    this.dictionary = dictionary;
    this.published = text.attributed().marked().document().origin().published();
    this.actors = new ActorIndex(text.actors());
    Map<String, Integer> countries = new TreeMap<>();
    for (PlaceMention place : text.places()) {
      placesByEnd.put(place.span().end(), place);
      if (place.place() != null && place.place().country() != null) {
        countries.merge(place.place().country(), 1, Integer::sum);
      }
    }
    this.home = countries.size() == 1 ? countries.keySet().iterator().next() : null;
  }

  /**
   * @param head index of the head token of the phrase; -1 for none
   * @param when the time of the event, which tells the office held then
   */
  @Nullable Party party(Sentence sentence, int head, @Nullable When when) {
    Party own = own(sentence, head, when);
    String code = own == null || dictionary.isEmpty() ? null : coded(sentence, own.span(), when);
    return code == null ? own : new Party(own.span(), own.actor(), code.isEmpty() ? null : code);
  }

  private @Nullable String coded(Sentence sentence, Span phrase, @Nullable When when) {
    int from = 0;
    while (from < sentence.size() && sentence.token(from).span().start() < phrase.start()) {
      from++;
    }
    int until = from;
    while (until < sentence.size() && sentence.token(until).span().end() <= phrase.end()) {
      until++;
    }
    LocalDate day = when == null ? null : day(when.value());
    return dictionary.actor(sentence, from, until, day == null ? published : day);
  }

  private @Nullable Party own(Sentence sentence, int head, @Nullable When when) {
    if (head < 0) {
      return null;
    }
    int meant = relativeHead(sentence, head);
    Span span = NounPhrase.span(sentence, meant);
    ActorIndex.Mentioned mentioned = actors.at(sentence.token(meant).span());
    if (mentioned == null) {
      mentioned = inside(sentence, meant);
    }
    if (mentioned == null) {
      return new Party(span, null, countryOfPlace(sentence.token(meant).span()));
    }
    String code = code(mentioned.actor().affiliations(), when);
    return new Party(span, mentioned.actor().id(), withOrgan(sentence, meant, code, when));
  }

  /** "Korvia and its president": the state acts through the one who is named with it. */
  private @Nullable String withOrgan(
      Sentence sentence, int head, @Nullable String code, @Nullable When when) {
    Grammar grammar = sentence.grammar();
    int joined = grammar == null || code == null ? -1 : grammar.child(head, "conj");
    int owner = joined < 0 ? -1 : grammar.child(joined, "nmod:poss");
    if (owner < 0 || !sentence.token(owner).lemma().equals("its")) {
      return code;
    }
    ActorIndex.Mentioned organ = actors.at(sentence.token(joined).span());
    String exact = organ == null ? null : code(organ.actor().affiliations(), when);
    return exact != null && exact.startsWith(code) ? exact : code;
  }

  /** "Whose" and "who" stand for the noun that their clause hangs on. */
  private static int relativeHead(Sentence sentence, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || !sentence.token(head).tag().startsWith("WP")) {
      return head;
    }
    int at = head;
    for (int step = 0; step < HIGHEST && grammar.head(at) != Grammar.ROOT; step++) {
      if (grammar.relation(at).startsWith("acl")) {
        return grammar.head(at);
      }
      at = grammar.head(at);
    }
    return head;
  }

  /** "Thousands of demonstrators", "their planes", "Iran's help": whose or of whom it is. */
  private ActorIndex.@Nullable Mentioned inside(Sentence sentence, int head) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    for (String relation : List.of("nmod:poss", "nmod", "compound", "amod")) {
      for (int child : grammar.children(head)) {
        if (!isTied(sentence, grammar, child, relation)) {
          continue;
        }
        int one = relativeHead(sentence, child);
        ActorIndex.Mentioned found = one == head ? null : actors.at(sentence.token(one).span());
        if (found == null && relation.startsWith("nmod")) {
          found = inside(sentence, child);
        }
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isTied(Sentence sentence, Grammar grammar, int child, String relation) {
    if (relation.equals("nmod")) {
      return grammar.is(child, "nmod")
          && grammar.children(child, "case").stream()
              .anyMatch(word -> sentence.token(word).lemma().equals("of"));
    }
    return grammar.relation(child).equals(relation);
  }

  /** The code of the office held at the time of the event, else the first one. */
  private static @Nullable String code(List<Affiliation> affiliations, @Nullable When when) {
    if (affiliations.isEmpty()) {
      return null;
    }
    LocalDate day = when == null ? null : day(when.value());
    if (day != null) {
      for (Affiliation affiliation : affiliations) {
        if (affiliation.from() != null && holds(affiliation, day)) {
          return affiliation.code();
        }
      }
    }
    return affiliations.get(0).code();
  }

  private static boolean holds(Affiliation affiliation, LocalDate day) {
    return (affiliation.from() == null || !day.isBefore(affiliation.from()))
        && (affiliation.until() == null || !day.isAfter(affiliation.until()));
  }

  /** A day inside a TIMEX3 value; null when it names no year. */
  private static @Nullable LocalDate day(String value) {
    try {
      if (value.length() >= 10) {
        return LocalDate.parse(value.substring(0, 10));
      }
      return value.length() >= 4 && value.charAt(0) != 'P'
          ? LocalDate.of(Integer.parseInt(value.substring(0, 4)), 7, 1)
          : null;
    } catch (DateTimeException | NumberFormatException notADay) {
      return null;
    }
  }

  private @Nullable String countryOfPlace(Span word) {
    Map.Entry<Integer, PlaceMention> entry = placesByEnd.ceilingEntry(word.end());
    PlaceMention place = entry == null ? null : entry.getValue();
    if (place == null || !place.span().covers(word)) {
      return null;
    }
    return place.place() == null ? home : place.place().country();
  }
}
