package org.araxes.ground;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.ground.Gathered.Gender;
import org.araxes.mark.ActorWords;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Which bearer of a family name a single name means: "Strand", "Mrs Okafor", "the younger Varga".
 */
final class NameBearers {
  /** More mentions make nobody more prominent. */
  private static final int ENOUGH = 40;

  private final Set<String> women;
  private final Set<String> men;
  private final Set<String> womenTitles;
  private final Set<String> menTitles;
  private final Set<String> younger;
  private final Set<String> elder;

  NameBearers(Rulebook rulebook) {
    this.women = rulebook.words("women-given-names");
    this.men = rulebook.words("men-given-names");
    this.womenTitles = rulebook.words("women-titles");
    this.menTitles = rulebook.words("men-titles");
    this.younger = rulebook.words("younger-words");
    this.elder = rulebook.words("elder-words");
  }

  /** The bearer most spoken of until then, else the first one later; null when there is none. */
  @Nullable Gathered bearer(Cast cast, PersonName name, ActorWords words) {
    List<Gathered> bearers =
        cast.sharing(name).stream()
            .filter(other -> other.personName != null && other.personName.fits(name))
            .toList();
    if (bearers.size() > 1) {
      String before = before(cast, words);
      if (younger.contains(before)) {
        return bearers.get(bearers.size() - 1);
      }
      if (elder.contains(before)) {
        return bearers.get(0);
      }
    }
    Gender wanted = title(cast, words);
    Gathered best = null;
    int most = -1;
    for (Gathered other : bearers) {
      int weight = weight(cast, other, name, words);
      boolean fits = wanted == Gender.UNKNOWN || other.gender == wanted;
      boolean may = fits || other.gender == Gender.UNKNOWN;
      if (may && weight > most) {
        best = other;
        most = weight;
      }
    }
    return best != null || wanted != Gender.FEMALE ? best : wife(bearers);
  }

  /** "Mrs Okafor" where only he has been called Okafor. */
  private static @Nullable Gathered wife(List<Gathered> bearers) {
    return bearers.stream()
        .map(bearer -> bearer.kin.get("wife"))
        .filter(wife -> wife != null)
        .findFirst()
        .orElse(null);
  }

  private static int weight(Cast cast, Gathered other, PersonName name, ActorWords words) {
    int weight = 0;
    int seen = 0;
    for (ActorWords mention : other.before(words)) {
      weight += NameGatherer.isSubject(cast, mention) ? 3 : 2;
      if (++seen == ENOUGH) {
        break;
      }
    }
    PersonName own = other.personName;
    boolean family = own != null && NameFolding.alike(own.last(), name.last());
    return family ? weight + 1 : weight;
  }

  private static String before(Cast cast, ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    return first == 0 ? "" : sentence.token(first - 1).word().toLowerCase(Locale.ROOT);
  }

  /** What a title in or right before a name tells. */
  private Gender title(Cast cast, ActorWords words) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    for (int at = Math.max(0, first - 1); at <= first; at++) {
      String word = sentence.token(at).word().toLowerCase(Locale.ROOT);
      if (menTitles.contains(word)) {
        return Gender.MALE;
      }
      if (womenTitles.contains(word)) {
        return Gender.FEMALE;
      }
    }
    return Gender.UNKNOWN;
  }

  /** Takes the gender from a title or a given name, where it is not known yet. */
  void learn(Cast cast, ActorWords words, Gathered person) {
    if (person.gender != Gender.UNKNOWN) {
      return;
    }
    person.gender = title(cast, words);
    PersonName name = person.personName;
    if (person.gender == Gender.UNKNOWN && name != null && !name.isSingle()) {
      String given = name.raw().get(0).toLowerCase(Locale.ROOT);
      if (women.contains(given)) {
        person.gender = Gender.FEMALE;
      } else if (men.contains(given)) {
        person.gender = Gender.MALE;
      }
    }
  }
}
