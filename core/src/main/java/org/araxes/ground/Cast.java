package org.araxes.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.araxes.ground.KnownPeople.KnownPerson;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor;
import org.araxes.model.PlaceMention;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** The actors of one document while they are gathered, and which mention is whose. */
final class Cast {
  /** How many of those of one kind are worth looking at. */
  private static final int RECENT = 50;

  /** In a list of thousands, a namesake this far back is somebody else. */
  private static final int NAMESAKES = 200;

  final MentionTable mentions;
  final DocumentCountries countries = new DocumentCountries();

  /** Places by where they start. */
  final TreeMap<Integer, PlaceMention> places = new TreeMap<>();

  private final Function<ActorWords, String> quote;
  private final @Nullable Gathered[] of;
  private final List<Gathered> all = new ArrayList<>();
  private final Map<String, Gathered> byKey = new HashMap<>();
  private final Map<String, List<Gathered>> personsBySkeleton = new HashMap<>();
  private final Map<String, List<Gathered>> organizations = new HashMap<>();
  private final Map<String, List<Gathered>> holders = new HashMap<>();
  private final List<Gathered> persons = new ArrayList<>();
  private int unnamed;

  Cast(MentionTable mentions, Function<ActorWords, String> quote) {
    this.mentions = mentions;
    this.quote = quote;
    this.of = new Gathered[mentions.size()];
  }

  List<Gathered> all() {
    return all;
  }

  /** All persons met so far, in the order of their first naming. */
  List<Gathered> persons() {
    return persons;
  }

  @Nullable Gathered of(int mention) {
    return mention < 0 ? null : of[mention];
  }

  /** The words of a mention with single spaces. */
  String quote(ActorWords words) {
    return String.join(" ", quote.apply(words).strip().split("\\s+"));
  }

  void join(int mention, Gathered gathered) {
    of[mention] = gathered;
    gathered.add(mentions.get(mention));
  }

  /** The actor of a key such as {@code country:AZE}; made when it is new. */
  Gathered keyed(String key, String id, Actor.Kind kind, Sort sort, String name) {
    return byKey.computeIfAbsent(key, k -> made(id, kind, sort, name));
  }

  /** The country of the first place inside some words; null when there is none. */
  @Nullable String countryOfPlaceIn(Span words) {
    Map.Entry<Integer, PlaceMention> entry = places.ceilingEntry(words.start());
    PlaceMention place = entry == null ? null : entry.getValue();
    return place == null || place.place() == null || !words.covers(place.span())
        ? null
        : place.place().country();
  }

  /** Notes that somebody holds a role, by its last word. */
  void hold(Gathered actor, String role) {
    holders
        .computeIfAbsent(role.substring(role.lastIndexOf(' ') + 1), k -> new ArrayList<>(4))
        .add(actor);
  }

  /** Those who may hold a role of this name, the latest noted first. */
  List<Gathered> holders(String role) {
    List<Gathered> all = holders.getOrDefault(role.substring(role.lastIndexOf(' ') + 1), List.of());
    Set<Gathered> latest = new LinkedHashSet<>();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - RECENT); i--) {
      latest.add(all.get(i));
    }
    return List.copyOf(latest);
  }

  /** Keeps who in the lists a person is. */
  void know(Gathered person, KnownPerson known) {
    person.known = known;
    key("known:" + known.id(), person);
    for (KnownPeople.Office office : known.offices()) {
      hold(person, office.role());
      if ("GOV".equals(office.sector())) {
        hold(person, "leader");
      }
    }
  }

  void addOrganization(String role, Gathered organization) {
    organizations.computeIfAbsent(role, k -> new ArrayList<>(2)).add(organization);
  }

  /** The organization with a noun in its name that was last spoken of before some words. */
  @Nullable Gathered organization(String role, ActorWords words) {
    Gathered best = null;
    ActorWords latest = null;
    List<Gathered> all = organizations.getOrDefault(role, List.of());
    for (Gathered organization : all.subList(Math.max(0, all.size() - RECENT), all.size())) {
      ActorWords before = organization.lastBefore(words);
      if (before != null && (latest == null || before.span().start() > latest.span().start())) {
        best = organization;
        latest = before;
      }
    }
    return best;
  }

  /** The country of a code, if it is named in the document. */
  @Nullable Gathered country(String code) {
    return byKey.get("code:" + code);
  }

  @Nullable Gathered keyed(String key) {
    return byKey.get(key);
  }

  void key(String key, Gathered gathered) {
    byKey.putIfAbsent(key, gathered);
  }

  Gathered unnamed(Actor.Kind kind, Sort sort, String name) {
    return made(newId(), kind, sort, name);
  }

  private Gathered made(String id, Actor.Kind kind, Sort sort, String name) {
    Gathered gathered = new Gathered(id, kind, sort, name);
    all.add(gathered);
    return gathered;
  }

  Gathered person(String id, String name, PersonName personName) {
    Gathered gathered = made(id, Actor.Kind.PERSON, Sort.PERSON, name);
    gathered.personName = personName;
    addPerson(gathered, personName);
    persons.add(gathered);
    return gathered;
  }

  String newId() {
    return "a" + (++unnamed);
  }

  void addPerson(Gathered gathered, PersonName name) {
    Set<String> skeletons = new LinkedHashSet<>();
    name.words().forEach(word -> skeletons.add(NameFolding.skeleton(word)));
    for (String skeleton : skeletons) {
      List<Gathered> some = personsBySkeleton.computeIfAbsent(skeleton, k -> new ArrayList<>(2));
      if (!some.contains(gathered)) {
        some.add(gathered);
      }
    }
  }

  /** Persons who share a word with a name, in the order of their first naming. */
  List<Gathered> sharing(PersonName name) {
    Set<Gathered> found = new LinkedHashSet<>();
    for (String word : name.words()) {
      List<Gathered> some = personsBySkeleton.getOrDefault(NameFolding.skeleton(word), List.of());
      found.addAll(some.subList(Math.max(0, some.size() - NAMESAKES), some.size()));
    }
    return List.copyOf(found);
  }
}
