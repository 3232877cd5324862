package org.araxes.ground;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.araxes.ground.KnownPeople.KnownPerson;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Description.Standing;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Decides whom the noun phrases mean: titles, appositions, offices, relatives, groups. */
final class NominalResolver {
  /** How many sentences back "the officer" may point. */
  private static final int BACK = 12;

  private final Set<String> ownCountry;
  private final Map<String, Gathered> counted = new HashMap<>();
  private final Cast cast;
  private final KnownPeople people;
  private final Kinship kinship;
  private final StoryTime story;
  private final CountryInheritance inheritance;
  private final OwnPeople ownPeople;
  private final NounMarks marks;
  private final Appositions appositions;
  private final Resolving resolving;

  /** Resolves a mention that stands before its turn, such as the owner of a phrase. */
  interface Resolving {
    @Nullable Gathered resolve(int mention);
  }

  NominalResolver(
      Rulebook rulebook,
      Cast cast,
      KnownPeople people,
      Kinship kinship,
      StoryTime story,
      Resolving resolving) {
    this.ownCountry = rulebook.words("own-country");
    this.cast = cast;
    this.people = people;
    this.kinship = kinship;
    this.story = story;
    this.resolving = resolving;
    this.inheritance = new CountryInheritance(rulebook, cast);
    this.ownPeople = new OwnPeople(rulebook);
    this.marks = new NounMarks(cast.mentions);
    this.appositions = new Appositions(cast, marks, resolving);
  }

  @Nullable Gathered resolve(int i) {
    ActorWords words = cast.mentions.get(i);
    Gathered owner = owner(words);
    Description description =
        inheritance.among(words, ownPeople.with(words.description(), words, owner));
    Gathered named = appositions.namedBeside(i, words);
    Gathered found = named;
    if (found == null) {
      found = found(words, description, owner);
    }
    if (found == null && description.sort() == Sort.KIN && owner == null) {
      return null;
    }
    if (found == null) {
      found = fresh(words, description);
    }
    if (description.sort() == Sort.KIN && owner != null && description.role() != null) {
      if (!description.plural()) {
        kinship.keep(owner, description.role(), found);
      }
    } else {
      describe(found, words, description, owner);
    }
    if (description.standing() == Standing.LATE) {
      found.late = true;
    }
    if (description.sort() == Sort.KIN && found.country() == null && owner != null) {
      found.inheritedCountry = owner.country();
    }
    return found;
  }

  private void describe(
      Gathered found, ActorWords words, Description description, @Nullable Gathered owner) {
    if (description.standing() == Standing.OTHER && found.kind == Kind.PERSON) {
      return;
    }
    if (found.sort == Sort.COUNTRY
        || description.country() == null && found.plural && !found.descriptions.isEmpty()) {
      return;
    }
    boolean ofOrganization =
        owner != null && owner.sort == Sort.ORGANIZATION && "GOV".equals(description.sector());
    found.describe(ofOrganization ? description.withSector(owner.sector()) : description);
    if (description.role() != null) {
      cast.hold(found, description.role());
    }
    found.foreign |= inheritance.isForeign(words);
    if (found.country() == null) {
      found.inheritedCountry =
          owner != null && owner.country() != null
              ? owner.country()
              : inheritance.countryFor(words, description);
    }
    inheritance.remember(found);
  }

  private @Nullable Gathered found(
      ActorWords words, Description description, @Nullable Gathered owner) {
    switch (description.sort()) {
      case KIN:
        return owner == null || description.plural() || description.role() == null
            ? null
            : kinship.find(cast, owner, description.role());
      case PEOPLE:
        return group(words, description, "people", null);
      case BARE:
        if (ownCountry.contains(description.role() == null ? "" : description.role())) {
          return country(words, description, owner);
        }
        return description.plural()
            ? group(words, description, description.role(), owner)
            : holder(words, description, owner);
      case OFFICE:
      case ROLE:
        return description.plural()
            ? group(words, description, description.role(), owner)
            : holder(words, description, owner);
      case BODY:
        return group(words, description, description.role(), owner);
      default:
        return null;
    }
  }

  /** Whose phrase it is: "his" in "his son", "Iran" in "Iran's president", "of" phrases. */
  private @Nullable Gathered owner(ActorWords words) {
    int owner = words.description().owner();
    if (owner >= 0) {
      int mention = cast.mentions.withHead(words.sentence(), owner);
      return mention < 0 || cast.mentions.get(mention) == words ? null : resolving.resolve(mention);
    }
    Sentence sentence = cast.mentions.sentence(words);
    Grammar grammar = sentence.grammar();
    boolean may =
        words.description().sort() == Sort.KIN || ownPeople.isHeldInBody(words.description());
    if (grammar == null || !may) {
      return null;
    }
    for (int child : grammar.children(words.head(), "nmod")) {
      int mention = cast.mentions.withHead(words.sentence(), child);
      if (mention >= 0 && cast.mentions.get(mention) != words && hasOf(sentence, grammar, child)) {
        return resolving.resolve(mention);
      }
    }
    return null;
  }

  private static boolean hasOf(Sentence sentence, Grammar grammar, int token) {
    return grammar.children(token, "case").stream()
        .anyMatch(child -> sentence.token(child).lemma().equals("of"));
  }

  /** The person who holds a role: named in the text, described before, or known from the lists. */
  private @Nullable Gathered holder(
      ActorWords words, Description description, @Nullable Gathered owner) {
    String role = description.role();
    boolean bareOffice =
        description.sort() == Sort.OFFICE
            && description.country() != null
            && !marks.isCounted(words);
    if (role == null
        || !marks.isDefinite(words) && !bareOffice
        || description.standing() == Standing.OTHER) {
      return null;
    }
    String country = description.country();
    if (country == null && owner != null) {
      country = owner.country();
    }
    Gathered named = heldInText(words, description, role, country);
    if (named != null || description.sort() != Sort.OFFICE) {
      return named;
    }
    String state = country != null ? country : cast.countries.focus();
    LocalDate day = story.at(words.span());
    if (state == null || day == null || description.standing() != Standing.HELD) {
      return null;
    }
    KnownPerson known = people.holder(state, role, day);
    if (known == null) {
      return null;
    }
    Gathered person = cast.keyed("known:" + known.id());
    if (person == null) {
      person = cast.person(known.id(), known.name(), known.names().get(0));
      cast.know(person, known);
    }
    return person;
  }

  private @Nullable Gathered heldInText(
      ActorWords words, Description description, String role, @Nullable String country) {
    Gathered best = null;
    int bestRank = Integer.MIN_VALUE;
    for (Gathered actor : cast.holders(role)) {
      if (!actor.isPerson() || actor.mentions.isEmpty() || !actor.holds(role, country)) {
        continue;
      }
      int rank = rank(words, actor);
      if (description.standing() == Standing.LATE && actor.late) {
        rank += 1000;
      }
      if (rank == 0 && isNamedBefore(words, actor)) {
        rank -= 2;
      }
      boolean far = rank < -BACK && description.sort() != Sort.OFFICE;
      if (!far && rank > bestRank) {
        best = actor;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Who has just been named in the sentence is seldom called by his office in it. */
  private static boolean isNamedBefore(ActorWords words, Gathered actor) {
    for (ActorWords mention : actor.before(words)) {
      if (mention.sentence() != words.sentence()) {
        return false;
      }
      if (mention.form() == Form.NAME) {
        return true;
      }
    }
    return false;
  }

  /** Nearer mentions rank higher; those after the words are a last resort. */
  private static int rank(ActorWords words, Gathered actor) {
    ActorWords nearest = actor.lastBefore(words);
    return nearest == null ? -500 : nearest.sentence() - words.sentence();
  }

  /** "Our country", "the republic": the country of the owner, else the one last named. */
  private @Nullable Gathered country(
      ActorWords words, Description description, @Nullable Gathered owner) {
    if (!marks.isDefinite(words) || marks.isPlural(words)) {
      return null;
    }
    if (owner != null && owner.sort == Sort.COUNTRY) {
      return owner;
    }
    String code = owner == null ? null : owner.country();
    if (code == null) {
      code = description.country() != null ? description.country() : cast.countries.focus();
    }
    return code == null ? null : cast.country(code);
  }

  /** A group spoken of before by the same noun, or a new one. */
  private @Nullable Gathered group(
      ActorWords words, Description description, @Nullable String noun, @Nullable Gathered owner) {
    String number = marks.number(words);
    if (number != null) {
      return counted(words, description, number);
    }
    if (marks.isCounted(words) || description.standing() == Standing.OTHER || noun == null) {
      return null;
    }
    String country = description.country();
    if (country == null && description.sort() == Sort.BODY && marks.isDefinite(words)) {
      Gathered organization = cast.organization(noun, words);
      if (organization != null) {
        return organization;
      }
    }
    if (country == null && owner != null) {
      country = owner.country();
    }
    if (country == null) {
      country = inheritance.countryFor(words, description);
    }
    if (noun.equals("government") && country != null) {
      return NameGatherer.governmentOf(cast, country, described(description, country));
    }
    String key = "group:" + noun + ":" + country + ":" + description.sector();
    String organization = description.organization();
    if (organization != null) {
      key += ":" + organization;
    }
    Gathered group = cast.keyed(key);
    if (group == null) {
      group = fresh(words, description);
      cast.key(key, group);
    }
    return group;
  }

  /** "The six men" are the six spoken of before; "six men" are new. */
  private Gathered counted(ActorWords words, Description description, String number) {
    Gathered before = counted.get(number);
    if (before != null
        && marks.isDefinite(words)
        && description.country() == null
        && (description.sector() == null
            || description.sector().equals("CVL")
            || description.sector().equals(before.sector()))) {
      return before;
    }
    Gathered fresh = fresh(words, description);
    counted.put(number, fresh);
    return fresh;
  }

  private static Description described(Description from, String country) {
    return new Description(Sort.GOVERNMENT, country, "GOV", null, null, -1, false, from.standing());
  }

  private Gathered fresh(ActorWords words, Description description) {
    Kind kind =
        description.plural() || description.sort() == Sort.BODY ? Kind.GROUP : Kind.DESCRIBED;
    Gathered made = cast.unnamed(kind, description.sort(), cast.quote(words));
    made.plural = description.plural();
    return made;
  }
}
