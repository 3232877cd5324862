package org.araxes.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.ground.KnownPeople.KnownPerson;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Standing;
import org.araxes.model.Actor;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are being gathered. Used by one grounding of one document. */
final class Gathered {
  enum Gender {
    UNKNOWN,
    MALE,
    FEMALE
  }

  final String id;
  final Actor.Kind kind;
  final Description.Sort sort;

  /** Roles and codes that phrases give, in the order of the text. */
  final List<Description> descriptions = new ArrayList<>();

  final List<ActorWords> mentions = new ArrayList<>();

  private final TreeMap<Integer, ActorWords> byStart = new TreeMap<>();
  final Set<String> names = new LinkedHashSet<>();

  /** Relatives by kinship noun. */
  final Map<String, Gathered> kin = new HashMap<>();

  String name;
  @Nullable PersonName personName;
  @Nullable KnownPerson known;

  /** What the phrases leave open and the text around them tells. */
  @Nullable String inheritedCountry;

  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean late;

  /** Said to be of some other country than the text's own. */
  boolean foreign;

  int lastSentence = -1;

  Gathered(String id, Actor.Kind kind, Description.Sort sort, String name) {
    this.id = id;
    this.kind = kind;
    this.sort = sort;
    this.name = name;
  }

  void add(ActorWords words) {
    mentions.add(words);
    byStart.putIfAbsent(words.span().start(), words);
    lastSentence = Math.max(lastSentence, words.sentence());
  }

  /** Mentions before some words, the nearest first. */
  Iterable<ActorWords> before(ActorWords words) {
    return byStart.headMap(words.span().start(), false).descendingMap().values();
  }

  /** The last mention before some words; null when there is none. */
  @Nullable ActorWords lastBefore(ActorWords words) {
    Map.Entry<Integer, ActorWords> entry = byStart.lowerEntry(words.span().start());
    return entry == null ? null : entry.getValue();
  }

  void describe(Description description) {
    descriptions.add(description);
    late |= description.standing() == Standing.LATE;
  }

  boolean isPerson() {
    return !plural
        && (kind == Actor.Kind.PERSON
            || sort == Description.Sort.OFFICE
            || sort == Description.Sort.ROLE
            || sort == Description.Sort.KIN
            || sort == Description.Sort.FOLLOWS
            || sort == Description.Sort.BARE && kind == Actor.Kind.DESCRIBED);
  }

  /** The country that phrases, lists or the text around give, best known first. */
  @Nullable String country() {
    for (Description description : descriptions) {
      if (description.country() != null && description.standing() != Standing.FORMER) {
        return description.country();
      }
    }
    for (Description description : descriptions) {
      if (description.country() != null) {
        return description.country();
      }
    }
    if (known != null) {
      return known.offices().get(0).country();
    }
    return inheritedCountry;
  }

  @Nullable String sector() {
    for (Description description : descriptions) {
      if (description.sector() != null && description.standing() != Standing.FORMER) {
        return description.sector();
      }
    }
    return null;
  }

  /** Whether the actor is said or known to hold a role of this name in a country. */
  boolean holds(String role, @Nullable String wanted) {
    for (Description description : descriptions) {
      String own = description.role();
      if (own != null && sameRole(own, role) && agrees(description.country(), wanted)) {
        return true;
      }
    }
    return known != null
        && known.offices().stream()
            .anyMatch(
                o ->
                    (sameRole(o.role(), role) || role.equals("leader") && "GOV".equals(o.sector()))
                        && agrees(o.country(), wanted));
  }

  private boolean agrees(@Nullable String told, @Nullable String wanted) {
    return wanted == null || wanted.equals(told != null ? told : country());
  }

  private static boolean sameRole(String one, String other) {
    return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
  }
}
