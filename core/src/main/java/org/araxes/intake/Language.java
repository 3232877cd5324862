package org.araxes.intake;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Tells a text's language by its most frequent little words, as in {@code rules/languages.tsv}. */
final class Language {
  private static final String ENGLISH = "en";

  /** ISO 639-2 for a language that could not be told. */
  private static final String UNDETERMINED = "und";

  private static final int LOOKED_AT = 20_000;
  private static final int FEWEST_WORDS = 25;
  private static final double SURE = 0.08;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private record Profile(String code, Set<String> words) {
    double share(List<String> text) {
      return (double) text.stream().filter(words::contains).count() / text.size();
    }
  }

  private final List<Profile> profiles;

  private Language(List<Profile> profiles) {
    this.profiles = profiles;
  }

  static Language of(Table table) {
    return new Language(
        table.rows().stream()
            .map(row -> new Profile(row.need("code"), words(row.need("words"))))
            .toList());
  }

  private static Set<String> words(String cell) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(cell.split(" "))));
  }

  /** Whether documents in a language are read; unknown is taken for English. */
  static boolean isRead(@Nullable String language) {
    return language == null || language.toLowerCase(Locale.ROOT).startsWith(ENGLISH);
  }

  /** An ISO 639 code; null when the text is too short or its language is none that is known. */
  @Nullable String in(String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length())).toLowerCase(Locale.ROOT);
    List<String> words = NO_LETTERS.splitAsStream(start).filter(word -> !word.isEmpty()).toList();
    if (words.size() < FEWEST_WORDS) {
      return null;
    }
    Profile best = null;
    double most = 0;
    for (Profile profile : profiles) {
      double share = profile.share(words);
      if (share > most) {
        best = profile;
        most = share;
      }
    }
    if (best != null && most >= SURE) {
      return best.code;
    }
    return isLatin(start) ? null : UNDETERMINED;
  }

  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(c -> Character.isLetter(c))
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }
}
