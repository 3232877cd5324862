package org.araxes.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.araxes.ground.KnownPeople.KnownPerson;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.mark.Letters;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Gathers names: countries, organizations and full names of persons first, so that single names and
 * noun phrases, whose turn comes in the order of the text, find everybody there is.
 */
final class NameGatherer {
  private final PersonNames names;
  private final KnownPeople people;
  private final NameBearers bearers;

  NameGatherer(Rulebook rulebook, KnownPeople people) {
    this.names = new PersonNames(rulebook);
    this.people = people;
    this.bearers = new NameBearers(rulebook);
  }

  void gather(Cast cast, @Nullable LocalDate published) {
    MentionTable mentions = cast.mentions;
    for (int i = 0; i < mentions.size(); i++) {
      ActorWords words = mentions.get(i);
      Description description = words.description();
      if (description.country() != null && words.form() != Form.PRONOUN) {
        cast.countries.add(description.country(), words.sentence(), words.span().start());
      }
      switch (description.sort()) {
        case COUNTRY -> country(cast, i, words);
        case GOVERNMENT -> government(cast, i, words);
        case ORGANIZATION -> {
          if (!isOneUnknownWord(cast, words)) {
            organization(cast, i, words);
          }
        }
        default -> {}
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).description().sort() == Sort.PERSON) {
        PersonName name = names.of(cast.quote(mentions.get(i)));
        if (!name.isSingle() && !name.isEmpty()) {
          fullName(cast, i, name, published);
        }
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      ActorWords words = mentions.get(i);
      if (words.description().sort() == Sort.ORGANIZATION && cast.of(i) == null) {
        oneWord(cast, i, words);
      }
    }
  }

  private static boolean isOneUnknownWord(Cast cast, ActorWords words) {
    return words.description().organization() == null && !cast.quote(words).contains(" ");
  }

  /** The engine takes many a family name for an organization. */
  private void oneWord(Cast cast, int i, ActorWords words) {
    PersonName name = names.of(cast.quote(words));
    Gathered person = name.isSingle() ? bearers.bearer(cast, name, words) : null;
    if (person != null
        && person.personName != null
        && person.personName.words().contains(name.last())
        && cast.keyed("name:" + Letters.plain(cast.quote(words))) == null
        && cast.keyed("short:" + Letters.plain(cast.quote(words))) == null) {
      named(cast, i, person, cast.quote(words));
    } else {
      organization(cast, i, words);
    }
  }

  private static void country(Cast cast, int i, ActorWords words) {
    Description description = words.description();
    String name = description.role() == null ? cast.quote(words) : description.role();
    String code = description.country() == null ? "" : description.country() + "-";
    String id = (code + Letters.plain(name)).toLowerCase(Locale.ROOT);
    Gathered country = cast.keyed("country:" + id, id, Kind.COUNTRY, Sort.COUNTRY, name);
    if (country.descriptions.isEmpty()) {
      country.describe(description);
    }
    if (description.country() != null) {
      cast.key("code:" + description.country(), country);
    }
    country.names.add(cast.quote(words));
    cast.join(i, country);
  }

  private static void government(Cast cast, int i, ActorWords words) {
    Description description = words.description();
    Gathered government = governmentOf(cast, description.country(), description);
    government.names.add(cast.quote(words));
    cast.join(i, government);
  }

  /** The government of a country, whatever it is called. */
  static Gathered governmentOf(Cast cast, @Nullable String country, Description description) {
    Gathered government =
        cast.keyed(
            "government:" + country,
            country == null ? cast.newId() : (country + "-gov").toLowerCase(Locale.ROOT),
            Kind.ORGANIZATION,
            Sort.GOVERNMENT,
            "government of " + nameOf(cast, country, description));
    if (government.descriptions.isEmpty()) {
      government.describe(description);
    }
    return government;
  }

  private static String nameOf(Cast cast, @Nullable String country, Description description) {
    Gathered named = country == null ? null : cast.country(country);
    if (named != null) {
      return named.name;
    }
    return description.role() != null ? description.role() : String.valueOf(country);
  }

  private static void organization(Cast cast, int i, ActorWords words) {
    Description description = words.description();
    String name = cast.quote(words);
    String id = description.organization();
    String plain = Letters.plain(name);
    Gathered known = cast.keyed("name:" + plain);
    if (known == null && id != null) {
      known = cast.keyed("org:" + id, id, Kind.ORGANIZATION, Sort.ORGANIZATION, name);
    }
    if (known == null) {
      known = inBrackets(cast, i, words);
    }
    if (known == null) {
      known = cast.keyed("short:" + plain);
    }
    if (known == null) {
      known = cast.unnamed(Kind.ORGANIZATION, Sort.ORGANIZATION, name);
    }
    if (known.descriptions.isEmpty()) {
      known.describe(description);
      if (description.country() == null && id == null) {
        known.inheritedCountry = cast.countryOfPlaceIn(words.span());
      }
      if (description.role() != null) {
        cast.addOrganization(description.role(), known);
      }
    }
    cast.key("name:" + plain, known);
    shortForms(cast, name, known);
    if (known.name.length() < name.length()) {
      known.name = name;
    }
    known.names.add(name);
    cast.join(i, known);
  }

  /** What a long name may be called later: its initials, or its words before "of". */
  static void shortForms(Cast cast, String name, Gathered organization) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length && words.length > 1; i++) {
      boolean head = i == words.length - 1 || Character.isLowerCase(words[i + 1].codePointAt(0));
      if (head && words[i].length() > 3 && Character.isUpperCase(words[i].codePointAt(0))) {
        cast.key("short:" + Letters.plain(words[i]), organization);
      }
    }
    StringBuilder initials = new StringBuilder();
    StringBuilder before = new StringBuilder();
    boolean ended = false;
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
        before.append(ended ? "" : word);
      } else {
        ended = true;
      }
    }
    if (words.length > 1 && words[0].length() > 3) {
      cast.key("first:" + NameFolding.fold(words[0]), organization);
    }
    if (words.length == 2 && Letters.plain(words[0]).length() <= 4) {
      cast.key("short:" + Letters.plain(words[1]), organization);
    }
    if (initials.length() >= 3) {
      cast.key("short:" + Letters.plain(initials.toString()), organization);
    }
    if (ended && !before.isEmpty()) {
      cast.key("short:" + Letters.plain(before.toString()), organization);
    }
  }

  /** "The Tanar Liberation Front (TLF)": the letters in brackets are its name too. */
  private static @Nullable Gathered inBrackets(Cast cast, int i, ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    if (first < 2 || !isOpening(sentence.token(first - 1).word())) {
      return null;
    }
    int before = i - 1;
    while (before >= 0 && cast.mentions.get(before).sentence() == words.sentence()) {
      ActorWords other = cast.mentions.get(before);
      int after = cast.mentions.tokenAfter(other);
      if (after == first - 1 && other.description().sort() == Sort.ORGANIZATION) {
        return cast.of(before);
      }
      before--;
    }
    return null;
  }

  private static boolean isOpening(String word) {
    return word.equals("(") || word.equals("[") || word.equals("-LRB-") || word.equals("-LSB-");
  }

  private void fullName(Cast cast, int i, PersonName name, @Nullable LocalDate published) {
    String written = cast.quote(cast.mentions.get(i));
    Gathered person = null;
    for (Gathered other : cast.sharing(name)) {
      if (other.personName != null && other.personName.fits(name)) {
        person = other;
        break;
      }
    }
    KnownPerson known =
        person != null && person.known != null ? null : known(cast, name, published);
    if (person == null && known != null) {
      person = cast.keyed("known:" + known.id());
    }
    if (person == null) {
      person = cast.person(known == null ? cast.newId() : known.id(), written, name);
      if (known != null) {
        cast.know(person, known);
        countCountry(cast, person, i);
      }
    }
    if (person.personName == null || name.words().size() > person.personName.words().size()) {
      person.personName = name;
      person.name = written;
      cast.addPerson(person, name);
    }
    named(cast, i, person, written);
  }

  private static void countCountry(Cast cast, Gathered person, int i) {
    String country = person.country();
    if (country != null) {
      ActorWords words = cast.mentions.get(i);
      cast.countries.add(country, words.sentence(), words.span().start());
    }
  }

  private @Nullable KnownPerson known(Cast cast, PersonName name, @Nullable LocalDate published) {
    List<KnownPerson> found =
        people.named(name, published).stream()
            .filter(
                person ->
                    person.servesAt(published)
                        || person.offices().stream()
                            .anyMatch(o -> cast.countries.speaksOf(o.country())))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Whose a single name is, when its turn comes; null for what is no name. */
  @Nullable Gathered singleName(Cast cast, int i, @Nullable LocalDate published) {
    ActorWords words = cast.mentions.get(i);
    String written = cast.quote(words);
    PersonName name = names.of(written);
    if (name.isEmpty()) {
      return null;
    }
    Gathered person = bearers.bearer(cast, name, words);
    if (person == null) {
      person = cast.keyed("first:" + name.last());
    }
    if (person == null) {
      KnownPerson known = simplyKnown(cast, name, published);
      person = known == null ? null : cast.keyed("known:" + known.id());
      if (person == null) {
        person = cast.person(known == null ? cast.newId() : known.id(), written, name);
        if (known != null) {
          cast.know(person, known);
          person.name = known.name();
          countCountry(cast, person, i);
        }
      }
    }
    person.names.add(written);
    bearers.learn(cast, words, person);
    return person;
  }

  static boolean isSubject(Cast cast, ActorWords mention) {
    Sentence sentence = cast.mentions.sentence(mention);
    return sentence.grammar() != null && sentence.grammar().is(mention.head(), "nsubj");
  }

  private @Nullable KnownPerson simplyKnown(
      Cast cast, PersonName name, @Nullable LocalDate published) {
    if (published == null) {
      return simplyKnownAnytime(cast, name);
    }
    List<KnownPerson> found =
        people.calledSimply(name, published).stream()
            .filter(
                person ->
                    person.offices().stream()
                        .anyMatch(
                            o -> o.term().holds(published) && cast.countries.speaksOf(o.country())))
            .toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Without a date, the only one of that name who held office in the country spoken of. */
  private @Nullable KnownPerson simplyKnownAnytime(Cast cast, PersonName name) {
    String focus = cast.countries.focus();
    List<KnownPerson> found =
        people.calledSimply(name).stream().filter(person -> person.served(focus)).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private void named(Cast cast, int i, Gathered person, String written) {
    person.names.add(written);
    cast.join(i, person);
    bearers.learn(cast, cast.mentions.get(i), person);
  }
}
