package org.araxes.rulebook;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the head of a part must be: one of some lemmas, or of some classes.
 *
 * @param lemmas lower case, word lists already unfolded; empty together with classes: anything goes
 * @param classes of person, organization, place, country, nationals ("Turks"), name (any proper
 *     noun, and the pronouns that may stand for one), number, counted (a number, or a noun with
 *     one), event (a word that opens a frame), agent, armed and unarmed (those who bear arms by
 *     trade or in revolt, and people who do not; a pronoun may be either until it is known whom it
 *     means)
 */
public record Constraint(Set<String> lemmas, Set<String> classes) {
  public static final Constraint ANY = new Constraint(Set.of(), Set.of());

  /** The classes that may be named between angle brackets. */
  public static final Set<String> CLASSES =
      Set.of(
          "person",
          "organization",
          "place",
          "country",
          "nationals",
          "name",
          "number",
          "counted",
          "event",
          "agent",
          "armed",
          "unarmed");

  public Constraint {
    lemmas = Collections.unmodifiableSet(new LinkedHashSet<>(lemmas));
    classes = Collections.unmodifiableSet(new LinkedHashSet<>(classes));
  }

  public boolean isAny() {
    return lemmas.isEmpty() && classes.isEmpty();
  }
}
