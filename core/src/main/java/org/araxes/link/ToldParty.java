package org.araxes.link;

import java.util.Set;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * A party of an event, as far as it tells events apart.
 *
 * @param party as it was read
 * @param actor who it is; null when the words lead to nobody known
 * @param names last words of the names it goes by, folded; empty when it is not named
 * @param words content words that describe it, folded
 */
public record ToldParty(Party party, @Nullable Actor actor, Set<String> names, Set<String> words) {
  private static final int COUNTRY_LETTERS = 3;

  public ToldParty {
    names = WordSet.of(names);
    words = WordSet.of(words);
  }

  public @Nullable String code() {
    return party.code();
  }

  /** The first letters of the code: a country, or what stands in its place. */
  public @Nullable String country() {
    String code = party.code();
    return code == null || code.length() < COUNTRY_LETTERS
        ? null
        : code.substring(0, COUNTRY_LETTERS);
  }

  /** Whether it stands there as "he" or "they" only, so that who it is had to be guessed. */
  boolean isPronoun() {
    return actor != null
        && actor.mentions().stream()
            .anyMatch(
                mention ->
                    mention.form() == ActorMention.Form.PRONOUN
                        && mention.span().equals(party.span()));
  }

  /** The letters behind the country's; null when there are none. */
  @Nullable String sector() {
    String code = party.code();
    return code == null || code.length() <= COUNTRY_LETTERS
        ? null
        : code.substring(COUNTRY_LETTERS);
  }

  /** The first of two names or more that a person goes by, folded; null when only one is known. */
  @Nullable String firstName() {
    if (actor == null || actor.kind() != Actor.Kind.PERSON || names.isEmpty()) {
      return null;
    }
    String name = Folding.fold(actor.name());
    int blank = name.indexOf(' ');
    return blank < 0 ? null : name.substring(0, blank);
  }
}
