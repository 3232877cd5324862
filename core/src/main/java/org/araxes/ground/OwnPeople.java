package org.araxes.ground;

import java.util.Locale;
import java.util.Set;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What those are who are told of by whose they are: "his men", "their captain", "its chairman". */
final class OwnPeople {
  /** Sectors that a soldier's word takes on from those who command him. */
  private static final Set<String> COMMANDING = Set.of("REB", "UAF", "CRM", "COP", "SPY");

  /** Sectors that say no more than that somebody is a person. */
  private static final Set<String> PLAIN = Set.of("CVL", "UAF", "LAB");

  /** In place of a country: those who are of none. */
  private static final Set<String> HELPING = Set.of("NGO", "IGO");

  private static final Set<String> HELPERS = Set.of("CVL", "LAB", "HLH", "EDU", "BUS");

  private final Set<String> men;
  private final Set<String> spokesmen;

  OwnPeople(Rulebook rulebook) {
    this.men = rulebook.words("own-people");
    this.spokesmen = rulebook.words("body-officers");
  }

  /** Whether a role is held in a body, so that whose it is may stand behind "of". */
  boolean isHeldInBody(Description description) {
    return description.role() != null && spokesmen.contains(lower(description));
  }

  /** The same words with the sector of the owner, where they take it on. */
  Description with(Description description, ActorWords words, @Nullable Gathered owner) {
    if (owner != null && isOfHelpers(owner, description)) {
      return description.withSector(owner.sector());
    }
    String sector = owner == null ? null : owner.sector();
    if (sector == null || description.role() == null || description.organization() != null) {
      return description;
    }
    String own = description.sector();
    boolean follows =
        men.contains(lower(description)) && (own == null || PLAIN.contains(own))
            || "MIL".equals(own) && COMMANDING.contains(sector)
            || isHeldInBody(description) && isBody(owner);
    return follows ? description.withSector(sector) : description;
  }

  /** "Our clinic", "its drivers" in the mouth of a relief agency: they are the agency's. */
  private static boolean isOfHelpers(Gathered owner, Description description) {
    return owner.sort == Sort.ORGANIZATION
        && HELPING.contains(String.valueOf(owner.country()))
        && description.country() == null
        && HELPERS.contains(String.valueOf(description.sector()));
  }

  private static boolean isBody(Gathered owner) {
    return owner.kind == Kind.GROUP || owner.kind == Kind.ORGANIZATION;
  }

  private static String lower(Description description) {
    return String.valueOf(description.role()).toLowerCase(Locale.ROOT);
  }
}
