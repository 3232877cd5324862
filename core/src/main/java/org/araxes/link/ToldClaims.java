package org.araxes.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Party;
import org.araxes.model.PlaceMention;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what linking looks at from the layers of one reading. */
final class ToldClaims {
  private static final double LARGEST_TOWN_KILOMETRES = 60;

  /** The word for a part in something that no word names. */
  static final String PART = "part in it";

  private final Reading reading;
  private final String text;
  private final LinkWords language;
  private final Map<String, Event> events;
  private final Map<String, Actor> actors;
  private final Map<String, Quantity> quantities;
  private final Map<String, Attribution> told;
  private final Map<Span, PlaceMention> places = new HashMap<>();
  private final Set<String> background;
  private final @Nullable DayRange published;
  private final Deeds deeds;
  private final Tale tale;

  private ToldClaims(Reading reading, LinkWords language) {
    this.reading = reading;
    this.text = reading.document().text();
    this.language = language;
    this.events = byId(reading.events(), Event::id);
    this.actors = byId(reading.actors(), Actor::id);
    this.quantities = byId(reading.quantities(), Quantity::id);
    this.told = byId(reading.attributions(), Attribution::id);
    reading.places().forEach(place -> places.putIfAbsent(place.span(), place));
    this.published =
        reading.document().origin().published() == null
            ? null
            : DayRange.of(reading.document().origin().published());
    this.background = WordSet.of(background(reading));
    this.deeds = new Deeds(reading, language.involvements(), actors, told);
    this.tale = new Tale(reading);
  }

  /** People by their whole names, and places smaller than a province. */
  private static Set<String> background(Reading reading) {
    Set<String> names = new TreeSet<>();
    for (Actor actor : reading.actors()) {
      String name = Folding.fold(actor.name());
      if (actor.kind() == Actor.Kind.PERSON && name.indexOf(' ') > 0) {
        names.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    for (PlaceMention mention : reading.places()) {
      if (mention.place() != null && mention.place().radiusKm() <= LARGEST_TOWN_KILOMETRES) {
        names.add("place " + mention.place().id());
      }
    }
    return names;
  }

  static List<ToldClaim> of(Reading reading, LinkWords language) {
    ToldClaims all = new ToldClaims(reading, language);
    return reading.claims().stream().map(all::claim).toList();
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    values.forEach(value -> map.putIfAbsent(id.apply(value), value));
    return map;
  }

  private ToldClaim claim(Claim claim) {
    Event read = claim.event() == null ? null : events.get(claim.event());
    return read == null ? answer(claim) : claim(claim, read);
  }

  private ToldClaim claim(Claim claim, Event read) {
    Span at = read.trigger();
    Span sentence = sentence(at);
    Deeds.Deed deed = deeds.of(claim, read, sentence);
    Event event = deed.event();
    Span named = deed.named();
    PlaceMention where = event.where() == null ? null : places.get(event.where().span());
    return new ToldClaim(
        new ClaimRef(reading.document().id(), claim.id()),
        claim,
        event,
        deed.abstains(),
        at.start(),
        named == null ? PART : language.stem(named.of(text)),
        language.pointsBack(text, at),
        language.isAnother(text, at),
        party(event.actor()),
        party(event.recipient()),
        Tale.days(event),
        published,
        tale.at(at.start()),
        where == null ? null : where.place(),
        event.where() == null ? Set.of() : placeWords(event.where().span().of(text)),
        event.quantities().stream().filter(quantities::containsKey).map(quantities::get).toList(),
        language.content(sentence.of(text)),
        background,
        voice(claim));
  }

  /** It only answers another claim. */
  private ToldClaim answer(Claim claim) {
    return new ToldClaim(
        new ClaimRef(reading.document().id(), claim.id()),
        claim,
        null,
        false,
        claim.content().start(),
        "",
        false,
        false,
        null,
        null,
        null,
        published,
        null,
        null,
        Set.of(),
        List.of(),
        language.content(sentence(claim.content()).of(text)),
        background,
        voice(claim));
  }

  /** Only a name tells places apart; "the street" is anywhere. */
  private Set<String> placeWords(String words) {
    return words.chars().anyMatch(Character::isUpperCase) ? language.content(words) : Set.of();
  }

  private @Nullable ToldParty party(@Nullable Party party) {
    if (party == null) {
      return null;
    }
    Actor actor = party.actor() == null ? null : actors.get(party.actor());
    Set<String> names = new TreeSet<>();
    if (actor != null
        && (actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.ORGANIZATION)
        && actor.mentions().stream().anyMatch(m -> m.form() == ActorMention.Form.NAME)) {
      names.add(language.lastName(actor.name()));
      if (actor.kind() == Actor.Kind.PERSON) {
        actor.variants().forEach(variant -> names.add(language.lastName(variant)));
      }
    }
    Set<String> words = new TreeSet<>(language.description(party.span().of(text)));
    if (actor != null && actor.kind() != Actor.Kind.COUNTRY) {
      words.addAll(language.description(actor.name()));
    }
    return new ToldParty(party, actor, names, words);
  }

  private Span sentence(Span at) {
    int low = 0;
    int high = reading.sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = reading.sentences().get(middle);
      if (sentence.overlaps(at)) {
        return sentence;
      }
      if (sentence.start() < at.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return at;
  }

  private String voice(Claim claim) {
    List<String> chain = new ArrayList<>(claim.chain());
    if (!chain.isEmpty()) {
      Attribution innermost = told.get(chain.get(chain.size() - 1));
      if (innermost != null) {
        Actor source = innermost.sourceActor() == null ? null : actors.get(innermost.sourceActor());
        String name =
            source != null
                ? source.name()
                : innermost.source().isEmpty() ? "" : innermost.source().get(0).of(text);
        String folded = String.join(" ", language.content(name));
        if (!folded.isEmpty()) {
          return folded;
        }
      }
    }
    String publisher = reading.document().origin().publisher();
    return Folding.fold(publisher != null ? publisher : reading.document().id());
  }
}
