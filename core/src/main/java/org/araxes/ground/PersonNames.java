package org.araxes.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.rulebook.Rulebook;

/** Takes names of persons out of what is written. */
final class PersonNames {
  private final Set<String> honorifics;
  private final Set<String> particles;

  PersonNames(Rulebook rulebook) {
    this.honorifics = rulebook.words("honorifics");
    this.particles = rulebook.words("name-particles");
  }

  /** The name in some words; empty where they hold none. */
  PersonName of(String name) {
    List<String> words = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    for (String part : parts(name)) {
      String plain = part.toLowerCase(Locale.ROOT);
      String folded = NameFolding.fold(part);
      if (!folded.isEmpty() && !honorifics.contains(plain) && !particles.contains(plain)) {
        words.add(folded);
        raw.add(part);
      }
    }
    return new PersonName(words, raw);
  }

  /** Cut at everything that is no letter, apostrophe or mark on a letter. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019';
      if (Character.isLetter(c) || Character.isSurrogate(c) || mark && !part.isEmpty()) {
        part.append(c);
      } else if (!part.isEmpty()) {
        String whole = part.toString();
        parts.add(
            whole.endsWith("'s") || whole.endsWith("\u2019s")
                ? whole.substring(0, whole.length() - 2)
                : whole);
        part.setLength(0);
      }
    }
    return parts;
  }
}
