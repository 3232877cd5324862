package org.araxes.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** Decides whom the noun phrases mean: titles, appositions, offices, relatives, groups. */
final class NominalResolver {
  /** How many sentences back "the officer" may point. */
  private static final int BACK = 12;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Cast cast;
  private final KnownPeople people;
  private final Kinship kinship;
  private final StoryTime story;
  private final CountryInheritance inheritance;
  private final Resolving resolving;

  /** Resolves a mention that stands before its turn, such as the owner of a phrase. */
  interface Resolving {
    @Nullable Gathered resolve(int mention);
  }

  NominalResolver(
      Cast cast, KnownPeople people, Kinship kinship, StoryTime story, Resolving resolving) {
    this.cast = cast;
    this.people = people;
    this.kinship = kinship;
    this.story = story;
    this.resolving = resolving;
    this.inheritance = new CountryInheritance(cast);
  }

  Gathered resolve(int i) {
    ActorWords words = cast.mentions.get(i);
    Description description = words.description();
    Gathered owner = owner(words);
    Gathered named = namedBeside(i, words);
    Gathered found = named;
    if (found == null) {
      found = found(words, description, owner);
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
    found.describe(description);
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
        return group(words, description, "people");
      case OFFICE:
      case ROLE:
      case BARE:
        return description.plural()
            ? group(words, description, description.role())
            : holder(words, description, owner);
      case BODY:
        return group(words, description, description.role());
      default:
        return null;
    }
  }

  /** The name that stands beside a title or an apposition: "President Tolo", "Tolo, the king". */
  private @Nullable Gathered namedBeside(int i, ActorWords words) {
    int next = cast.mentions.tokenAfter(words);
    if (next >= 0) {
      int name = cast.mentions.startingAt(words.sentence(), next);
      if (name > i && isTitleOf(words, name)) {
        return cast.of(name);
      }
    }
    Sentence sentence = cast.mentions.sentence(words);
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    int head = words.head();
    if (grammar.is(head, "appos")) {
      Gathered above = apposed(words, grammar.head(head));
      if (above != null) {
        return above;
      }
    }
    for (int child : grammar.children(head, "appos")) {
      Gathered below = apposed(words, child);
      if (below != null) {
        return below;
      }
    }
    int subject = grammar.child(head, "cop") >= 0 ? grammar.child(head, "nsubj") : -1;
    return subject < 0 || isNegated(grammar, sentence, head) ? null : apposed(words, subject);
  }

  private static boolean isNegated(Grammar grammar, Sentence sentence, int head) {
    return grammar.children(head, "advmod").stream()
        .anyMatch(child -> sentence.token(child).lemma().toLowerCase(Locale.ROOT).equals("not"));
  }

  private boolean isTitleOf(ActorWords title, int name) {
    ActorWords named = cast.mentions.get(name);
    Sort sort = named.description().sort();
    if (title.description().sort() == Sort.BODY) {
      return sort == Sort.ORGANIZATION && named.description().organization() == null;
    }
    return sort == Sort.PERSON && !title.description().plural();
  }

  /** The actor of a head word, if the phrase may be another description of it. */
  private @Nullable Gathered apposed(ActorWords words, int head) {
    int other = cast.mentions.withHead(words.sentence(), head);
    if (other < 0 || cast.mentions.get(other) == words) {
      return null;
    }
    ActorWords beside = cast.mentions.get(other);
    Gathered actor =
        beside.form() == Form.NAME || beside.span().start() < words.span().start()
            ? resolving.resolve(other)
            : null;
    if (actor == null || actor.kind == Kind.COUNTRY || actor.sort == Sort.GOVERNMENT) {
      return null;
    }
    Description description = words.description();
    boolean organization = actor.kind == Kind.ORGANIZATION;
    boolean body = description.sort() == Sort.BODY;
    return organization == body && (body || actor.isPerson() != description.plural())
        ? actor
        : null;
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
    if (grammar == null || words.description().sort() != Sort.KIN) {
      return null;
    }
    for (int child : grammar.children(words.head(), "nmod")) {
      int mention = cast.mentions.withHead(words.sentence(), child);
      if (mention >= 0 && hasOf(sentence, grammar, child)) {
        return resolving.resolve(mention);
      }
    }
    return null;
  }

  private static boolean hasOf(Sentence sentence, Grammar grammar, int token) {
    return grammar.children(token, "case").stream()
        .anyMatch(child -> sentence.token(child).lemma().equals("of"));
  }

  private boolean isDefinite(ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    return words.description().owner() >= 0
        || DEFINITE.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isCounted(ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = first; at < words.head(); at++) {
      String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
      if (sentence.token(at).tag().equals("CD") || lemma.equals("a") || lemma.equals("another")) {
        return true;
      }
    }
    return false;
  }

  /** The person who holds a role: named in the text, described before, or known from the lists. */
  private @Nullable Gathered holder(
      ActorWords words, Description description, @Nullable Gathered owner) {
    String role = description.role();
    boolean bareOffice =
        description.sort() == Sort.OFFICE && description.country() != null && !isCounted(words);
    if (role == null
        || !isDefinite(words) && !bareOffice
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
      person = cast.person(known.id(), known.name(), PersonName.of(known.name()));
      person.known = known;
      cast.key("known:" + known.id(), person);
    }
    return person;
  }

  private @Nullable Gathered heldInText(
      ActorWords words, Description description, String role, @Nullable String country) {
    Gathered best = null;
    int bestRank = Integer.MIN_VALUE;
    List<Gathered> all = cast.all();
    for (Gathered actor : all) {
      if (!actor.isPerson() || actor.mentions.isEmpty() || !actor.holds(role, country)) {
        continue;
      }
      int rank = rank(words, actor);
      if (description.standing() == Standing.LATE && actor.late) {
        rank += 1000;
      }
      boolean far = rank < -BACK && description.sort() != Sort.OFFICE;
      if (!far && rank > bestRank) {
        best = actor;
        bestRank = rank;
      }
    }
    return best;
  }

  /** Nearer mentions rank higher; those after the words are a last resort. */
  private static int rank(ActorWords words, Gathered actor) {
    int nearest = Integer.MAX_VALUE;
    for (ActorWords mention : actor.mentions) {
      if (mention.span().start() < words.span().start()) {
        nearest = Math.min(nearest, words.sentence() - mention.sentence());
      }
    }
    return nearest == Integer.MAX_VALUE ? -500 : -nearest;
  }

  /** A group spoken of before by the same noun, or a new one. */
  private @Nullable Gathered group(
      ActorWords words, Description description, @Nullable String noun) {
    if (isCounted(words) || description.standing() == Standing.OTHER || noun == null) {
      return null;
    }
    String country = description.country();
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
