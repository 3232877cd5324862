package org.araxes.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Block;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Party;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Finds events and settles their parties, time, place and numbers. */
final class EventReader {
  /** An event and where it was found. */
  record Found(Event event, Happening happening) {}

  /** How long the name of a sector is in a code, in characters. */
  private static final int SECTOR = 3;

  private final EventFinder finder;
  private final Statements statements;
  private final Narration narration;
  private final Sites sites;
  private final Contexts contexts;
  private final Rulebook rulebook;
  private final Set<String> armedSectors;

  EventReader(Rulebook rulebook, EventFinder finder) {
    this.finder = finder;
    this.statements = new Statements(rulebook);
    this.narration = new Narration(rulebook);
    this.sites = new Sites(rulebook);
    this.contexts = new Contexts(rulebook);
    this.rulebook = rulebook;
    this.armedSectors = rulebook.words("armed-sectors");
  }

  /** In the order of the text. */
  List<Found> read(GroundedText text) {
    ParsedText parsed = text.attributed().marked().parsed();
    if (parsed.sentences().stream().anyMatch(finder.dictionary()::discardsStory)) {
      return List.of();
    }
    List<Happening> happenings = happenings(parsed);
    happenings.addAll(stated(text, happenings));
    if (finder.dictionary().isEmpty()) {
      // Who brings a dictionary has said which verbs tell an event.
      happenings.addAll(narration.of(text, happenings));
    }
    happenings.removeIf(happening -> isDate(happening, text.times()));
    happenings.sort(Comparator.comparing(Happening::span));
    PartyFinder parties = new PartyFinder(text, finder.dictionary());
    PlaceFinder places = new PlaceFinder(text, sites);
    EventTimes times = new EventTimes(text, rulebook);
    EventQuantities quantities = new EventQuantities(text, rulebook);
    List<Found> found = new ArrayList<>();
    for (Happening happening : happenings) {
      String id = "e" + (found.size() + 1);
      Event event = event(id, happening, parties, times, places, quantities);
      boolean idle = happening.rule().equals(Narration.RULE) && !Narration.isOfNote(event);
      if (!idle && turnsOut(happening.awaited(), event.actor())) {
        found.add(new Found(withDictionary(event, happening, text), happening));
      }
    }
    return new Figures(text, rulebook).among(found);
  }

  /** "They came at night" tells of a raid when they are gunmen. */
  private boolean turnsOut(@Nullable String awaited, @Nullable Party actor) {
    if (awaited == null) {
      return true;
    }
    String code = actor == null ? null : actor.code();
    boolean armed = false;
    for (int at = 0; code != null && at + SECTOR <= code.length(); at += SECTOR) {
      armed |= armedSectors.contains(code.substring(at, at + SECTOR).toLowerCase(Locale.ROOT));
    }
    return awaited.equals("armed") == armed;
  }

  /** What a user's dictionary says of the day of an event and of what its sentence is about. */
  private Event withDictionary(Event event, Happening happening, GroundedText text) {
    if (finder.dictionary().isEmpty()) {
      return event;
    }
    Sentence sentence = happening.sentence();
    LocalDate published = text.attributed().marked().document().origin().published();
    LocalDate day = finder.dictionary().day(sentence, published);
    String value = day == null ? null : day.toString();
    When when =
        value == null
            ? event.when()
            : new When(value, value, null, TimeExpression.Anchor.PUBLISHED);
    EventType type = event.type();
    List<String> issues = finder.dictionary().issues(sentence);
    if (type != null && !issues.isEmpty()) {
      List<String> contexts = new ArrayList<>(type.contexts());
      issues.stream().filter(issue -> !contexts.contains(issue)).forEach(contexts::add);
      type = new EventType(type.plover(), type.mode(), contexts, type.cameo());
    }
    return new Event(
        event.id(),
        event.trigger(),
        type,
        event.actor(),
        event.recipient(),
        when,
        event.where(),
        event.quantities(),
        event.rule());
  }

  private List<Happening> happenings(ParsedText parsed) {
    List<Happening> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      if (tells(sentence)) {
        found.addAll(finder.find(sentence));
      }
    }
    return found;
  }

  /** "March 2" is a day, not a march. */
  private static boolean isDate(Happening happening, List<TimeExpression> times) {
    return happening.sentence().token(happening.trigger()).isProperNoun()
        && times.stream().anyMatch(time -> time.span().covers(happening.span()));
  }

  /** A headline repeats what the text tells. */
  static boolean tells(Sentence sentence) {
    return sentence.block().isEvidence() && sentence.block() != Block.Kind.HEADLINE;
  }

  /** What is said where no event is told but by the way: "would stay out of the war". */
  private List<Happening> stated(GroundedText text, List<Happening> events) {
    TreeSet<Span> taken = new TreeSet<>();
    TreeSet<Span> verbs = new TreeSet<>();
    for (Happening event : events) {
      taken.add(event.span());
      if (event.sentence().token(event.trigger()).isVerb()) {
        verbs.add(event.span());
      }
    }
    TreeSet<Span> cues = new TreeSet<>();
    text.attributions().forEach(attribution -> cues.addAll(attribution.cue()));
    ParsedText parsed = text.attributed().marked().parsed();
    List<Happening> found = new ArrayList<>();
    for (Attribution attribution : text.attributions()) {
      boolean link = text.attributed().telling(attribution.id()).link();
      boolean vouched = link || !Answers.isAnswer(attribution) && !isEvent(attribution, taken);
      if (vouched) {
        for (Happening said :
            statements.of(attribution, parsed, word -> holds(word, verbs) || isCue(word, cues))) {
          if (tells(said.sentence()) && !asks(said.sentence()) && taken.add(said.span())) {
            found.add(said);
          }
        }
      }
    }
    return found;
  }

  /** A question asserts nothing. */
  static boolean asks(Sentence sentence) {
    return sentence.token(sentence.size() - 1).word().equals("?");
  }

  /** Whether the telling is itself an event that has been read, such as a promise. */
  private static boolean isEvent(Attribution attribution, TreeSet<Span> triggers) {
    return attribution.cue().stream().anyMatch(cue -> holds(cue, triggers));
  }

  private static boolean isCue(Span word, TreeSet<Span> cues) {
    Span before = cues.floor(new Span(word.start(), word.start() + 1));
    return before != null && before.covers(word);
  }

  static boolean holds(Span content, TreeSet<Span> triggers) {
    Span first = triggers.ceiling(new Span(content.start(), Integer.MAX_VALUE));
    return first != null && content.covers(first);
  }

  private Event event(
      String id,
      Happening happening,
      PartyFinder parties,
      EventTimes times,
      PlaceFinder places,
      EventQuantities quantities) {
    Sentence sentence = happening.sentence();
    int trigger = happening.trigger();
    @Nullable When when = times.timeOf(sentence, trigger);
    Party actor = parties.party(sentence, happening.actor(), when);
    EventType type =
        happening.type() == null ? null : contexts.with(happening.type(), sentence, trigger);
    return new Event(
        id,
        happening.span(),
        type,
        actor,
        recipient(happening, actor, parties, when),
        when,
        places.where(sentence, trigger),
        quantities.quantitiesOf(sentence, trigger),
        happening.rule());
  }

  /** "Mobilised the army": the army of a state is no other party. */
  private static boolean isPartOf(String code, @Nullable String whole) {
    return whole != null && code.startsWith(whole);
  }

  /** "Fired at one another", "met each other": they are both. */
  private static boolean isOneAnother(Happening happening) {
    Sentence sentence = happening.sentence();
    int head = happening.recipient();
    String word = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    return word.equals("one")
            && head + 1 < sentence.size()
            && sentence.token(head + 1).lemma().equals("another")
        || (word.equals("other") || word.equals("another"))
            && head > 0
            && Set.of("each", "one").contains(sentence.token(head - 1).lemma());
  }

  /** Whom the words name, or else to whom the things belong that the act reaches. */
  private static @Nullable Party recipient(
      Happening happening, @Nullable Party actor, PartyFinder parties, @Nullable When when) {
    Party named = parties.party(happening.sentence(), happening.recipient(), when);
    if (named != null && actor != null && isOneAnother(happening)) {
      return new Party(named.span(), actor.actor(), actor.code());
    }
    if (named != null && named.code() != null) {
      return named;
    }
    for (int head : happening.touched()) {
      Party touched = parties.party(happening.sentence(), head, when);
      boolean other =
          touched != null
              && touched.code() != null
              && (actor == null || !isPartOf(touched.code(), actor.code()));
      // "Returned the statues to Velmark": a thing is nobody.
      if (other && (named == null || named.actor() == null)) {
        return touched;
      }
    }
    return named;
  }
}
