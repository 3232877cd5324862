package org.araxes.mark;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a phrase themselves tell about an actor, before anybody asks who it is.
 *
 * @param sort what kind of words they are
 * @param country ISO 3166 alpha-3, IGO, NGO ...; null when the words name none
 * @param sector GOV, MIL, REB ...; null when the words name none
 * @param role the role noun in the singular: "foreign minister", "son", "army"
 * @param organization id of a listed organization that the words name
 * @param owner index of the token that possesses the phrase ("Iran" in "Iran's president"); -1 for
 *     none
 * @param plural several persons or things
 * @param standing whether the words say that the role is past, future or another's
 */
public record Description(
    Sort sort,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String role,
    @Nullable String organization,
    int owner,
    boolean plural,
    Standing standing) {

  /** Kinds of words that stand for actors. */
  public enum Sort {
    /** A country's name, or its adjective. */
    COUNTRY,
    /** The people of a country: "Armenians". */
    PEOPLE,
    /** A capital or a palace that stands for a government. */
    GOVERNMENT,
    PERSON,
    ORGANIZATION,
    /** One of a kind in its country: president, foreign minister. */
    OFFICE,
    ROLE,
    /** Army, police, rebels, parliament. */
    BODY,
    KIN,
    /** Predecessor, successor, counterpart. */
    FOLLOWS,
    /** Says nothing without an owner: spokesman, leader of, side. */
    BARE,
    PRONOUN
  }

  /** How the role stands at the time of telling. */
  public enum Standing {
    HELD,
    /** Former, ousted, ex-. */
    FORMER,
    /** The dead: "the late president". */
    LATE,
    /** Next, would-be, -elect, another. */
    OTHER
  }

  static Description of(Sort sort, @Nullable String country, @Nullable String sector) {
    return new Description(sort, country, sector, null, null, -1, false, Standing.HELD);
  }

  /** The same in another sector. */
  public Description withSector(@Nullable String other) {
    return new Description(sort, country, other, role, organization, owner, plural, standing);
  }

  /** Country and sector in one, as in AZEGOV; null when neither is told. */
  public @Nullable String code() {
    String code = (country == null ? "" : country) + (sector == null ? "" : sector);
    return code.isEmpty() ? null : code;
  }
}
