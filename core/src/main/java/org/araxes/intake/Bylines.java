package org.araxes.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a line such as "By Ada Lind and Omar Haddad". */
final class Bylines {
  private static final Pattern BY =
      Pattern.compile(
          "(?i:(?:written |posted |reported |story |compiled )?by:? )(.{3,100}?)"
              + "(?:,? (?i:staff writer|staff reporter|correspondent|associated press).*)?");

  /** What bylines name besides names. */
  private static final Pattern JOB =
      Pattern.compile(
          "(?i).*\\b(?:writer|editor|correspondent|reporter|contributor|columnist|staff)s?\\b.*"
              + "|(?:the )?associated press|\\p{L}{2}|(?-i:\\p{Lu}{2,4})|ph\\.?d\\.?|m\\.?d\\.?|jr\\.?|sr\\.?");

  private static final Pattern START =
      Pattern.compile("(?i)^(?:written |posted |reported |story )?(?:by|von|par|por|di):? (?=\\S)");
  private static final Pattern AND = Pattern.compile(", and |,| and | & ");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|bin|al)){1,4}");

  private Bylines() {}

  /** The writers that a byline names; none if it names nobody for certain. */
  static List<String> names(String line) {
    Matcher by = BY.matcher(line.strip());
    if (!by.matches()) {
      return List.of();
    }
    return Arrays.stream(AND.split(by.group(1)))
        .map(String::strip)
        .filter(name -> NAME.matcher(name).matches())
        .toList();
  }

  /** The names in words that are known to be names, with or without a {@code By} before them. */
  static List<String> split(String words) {
    String line = START.matcher(words.strip()).replaceFirst("");
    return Arrays.stream(AND.split(line))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !JOB.matcher(name).matches())
        .toList();
  }
}
