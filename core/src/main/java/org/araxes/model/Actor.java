package org.araxes.model;

import java.util.List;

/**
 * Who in the world some mentions stand for.
 *
 * @param name the fullest name, or the description of an unnamed actor ("a U.S. official")
 * @param variants other names met in the text or known from lists, sorted
 * @param affiliations best first: the first one's code is the actor's code
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    List<String> variants,
    List<Affiliation> affiliations,
    List<ActorMention> mentions) {
  public enum Kind {
    PERSON,
    GROUP,
    COUNTRY,
    ORGANIZATION,
    DESCRIBED
  }

  public Actor {
    variants = List.copyOf(variants);
    affiliations = List.copyOf(affiliations);
    mentions = List.copyOf(mentions);
  }
}
