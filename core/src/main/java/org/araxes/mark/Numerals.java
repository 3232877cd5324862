package org.araxes.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.rulebook.Lexicon;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads exact numbers: {@code 12}, {@code 1,234,567}, {@code 10,00,000}, {@code 1.234.567}, {@code
 * 100 000}, {@code 2.5 million}, {@code 2 1/2}, {@code twenty-two}, {@code two hundred and fifty
 * thousand}, {@code half a million}, {@code a dozen}, {@code 40k}.
 */
final class Numerals implements Lexicon.Reader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_DIGITS = 18;

  private final Lexicon lexicon;

  Numerals(Rulebook rulebook) {
    List<Table> tables = List.of(rulebook.table("en/numbers.tsv"));
    this.lexicon = Lexicon.of(tables, Map.of());
  }

  /** A number and where it ends. */
  record Numeral(int end, BigDecimal value) {}

  @Override
  public List<Lexicon.Reading> read(List<String> words, int from) {
    Numeral numeral = at(words, from);
    return numeral == null
        ? List.of()
        : List.of(
            new Lexicon.Reading(
                numeral.end(), numeral.value().stripTrailingZeros().toPlainString()));
  }

  /** The longest number that begins at a word; null when there is none. */
  @Nullable Numeral at(List<String> words, int from) {
    if (from >= words.size()) {
      return null;
    }
    Numeral half = halfOf(words, from);
    if (half != null) {
      return half;
    }
    String first = words.get(from);
    boolean isArticle = first.equals("a") || first.equals("an");
    if (isArticle && multiplier(words, from + 1) != null) {
      return spelled(words, from + 1, BigDecimal.ONE);
    }
    Numeral digits = digits(words, from);
    if (digits != null) {
      return scaled(words, digits);
    }
    return isNumberWord(words, from) ? spelled(words, from, null) : null;
  }

  private boolean isNumberWord(List<String> words, int at) {
    return value("unit", words, at) != null || value("tens", words, at) != null;
  }

  private @Nullable Numeral halfOf(List<String> words, int from) {
    if (!words.get(from).equals("half") || from + 2 >= words.size()) {
      return null;
    }
    int next = words.get(from + 1).equals("-") || words.get(from + 1).equals("a") ? 2 : 1;
    BigDecimal whole = multiplier(words, from + next);
    return whole == null ? null : new Numeral(from + next + 1, plain(whole.multiply(HALF)));
  }

  private @Nullable Numeral digits(List<String> words, int from) {
    String word = words.get(from);
    BigDecimal value = DigitGroups.value(word);
    if (value == null) {
      return shortened(word, from);
    }
    int end = from + 1;
    if (word.length() <= 3 && word.charAt(0) != '0') {
      StringBuilder grouped = new StringBuilder(word);
      while (end < words.size()
          && DigitGroups.isThreeDigits(words.get(end))
          && grouped.length() < MOST_DIGITS) {
        grouped.append(words.get(end++));
      }
      value = end == from + 1 ? value : new BigDecimal(grouped.toString());
    }
    if (end + 2 < words.size()
        && words.get(end).equals("1")
        && words.get(end + 1).equals("/")
        && words.get(end + 2).equals("2")) {
      return new Numeral(end + 3, value.add(HALF));
    }
    return new Numeral(end, value);
  }

  /** Without a trailing ".0". */
  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  /** 40k, 5m, 2.5bn. */
  private @Nullable Numeral shortened(String word, int from) {
    for (int letters = 1; letters <= 2 && letters < word.length(); letters++) {
      BigDecimal value = DigitGroups.value(word.substring(0, word.length() - letters));
      List<Lexicon.Reading> suffix =
          lexicon.read("short", List.of(word.substring(word.length() - letters)), 0);
      if (value != null && !suffix.isEmpty()) {
        return new Numeral(from + 1, value.multiply(new BigDecimal(suffix.get(0).value())));
      }
    }
    return null;
  }

  private Numeral scaled(List<String> words, Numeral digits) {
    int next = digits.end();
    if (next < words.size() && words.get(next).equals("-")) {
      next++;
    }
    BigDecimal scale = value("scale", words, next);
    if (scale == null && digits.value().compareTo(BigDecimal.TEN.pow(2)) < 0) {
      scale = value("hundred", words, next);
    }
    return scale == null ? digits : new Numeral(next + 1, plain(digits.value().multiply(scale)));
  }

  private Numeral spelled(List<String> words, int from, @Nullable BigDecimal implied) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = implied;
    BigDecimal last = null;
    int at = from;
    int end = from;
    while (at < words.size()) {
      String word = words.get(at);
      if ((word.equals("-") || word.equals("and")) && end == at && at > from) {
        if (word.equals("and") && isAndAHalf(words, at)) {
          group = (group == null ? BigDecimal.ZERO : group).add(HALF);
          at += 3;
          end = at;
          continue;
        }
        if (word.equals("and") && !(group == null || group.compareTo(BigDecimal.TEN.pow(2)) >= 0)) {
          break;
        }
        at++;
        continue;
      }
      BigDecimal scale = value("scale", words, at);
      BigDecimal hundred = value("hundred", words, at);
      BigDecimal unit = value("unit", words, at);
      BigDecimal tens = value("tens", words, at);
      if (scale != null) {
        total = total.add((group == null ? BigDecimal.ONE : group).multiply(scale));
        group = null;
      } else if (hundred != null && (group == null ? from == at : fitsHundred(group))) {
        group = (group == null ? BigDecimal.ONE : group).multiply(hundred);
      } else if (tens != null && joins(group, last, true)) {
        group = (group == null ? BigDecimal.ZERO : group).add(tens);
      } else if (unit != null && joins(group, last, false)) {
        group = (group == null ? BigDecimal.ZERO : group).add(unit);
      } else {
        break;
      }
      last = tens != null ? tens : unit != null ? unit : null;
      at++;
      end = at;
    }
    return new Numeral(end, plain(group == null ? total : total.add(group)));
  }

  private static boolean fitsHundred(BigDecimal group) {
    return group.compareTo(BigDecimal.TEN.pow(2)) < 0;
  }

  /** Whether tens or a unit may follow: after nothing, a round hundred, or a unit after tens. */
  private static boolean joins(
      @Nullable BigDecimal group, @Nullable BigDecimal last, boolean tens) {
    if (group == null) {
      return true;
    }
    if (last == null) {
      return group.remainder(BigDecimal.TEN.pow(2)).signum() == 0;
    }
    return !tens && last.compareTo(BigDecimal.TEN.add(BigDecimal.TEN)) >= 0;
  }

  private static boolean isAndAHalf(List<String> words, int at) {
    return at + 2 < words.size()
        && words.get(at + 1).equals("a")
        && words.get(at + 2).equals("half");
  }

  private @Nullable BigDecimal multiplier(List<String> words, int at) {
    BigDecimal scale = value("scale", words, at);
    return scale == null ? value("hundred", words, at) : scale;
  }

  private @Nullable BigDecimal value(String name, List<String> words, int at) {
    List<Lexicon.Reading> readings = new ArrayList<>(lexicon.read(name, words, at));
    return readings.isEmpty() ? null : new BigDecimal(readings.get(0).value());
  }

  /** Years as they are spoken: nineteen ninety-seven, twenty fifteen. */
  List<Lexicon.Reading> spokenYear(List<String> words, int from) {
    BigDecimal unit = value("unit", words, from);
    BigDecimal century = unit == null ? value("tens", words, from) : unit;
    if (century == null || from + 1 >= words.size() || DigitGroups.value(words.get(from)) != null) {
      return List.of();
    }
    int hundreds = century.intValueExact();
    if (hundreds < 16
        || hundreds > 20
        || value("tens", words, from + 1) == null && !teen(words, from + 1)) {
      return List.of();
    }
    Numeral rest = spelled(words, from + 1, null);
    int year = hundreds * 100 + rest.value().intValue();
    return rest.value().compareTo(BigDecimal.TEN.pow(2)) < 0
        ? List.of(new Lexicon.Reading(rest.end(), Integer.toString(year)))
        : List.of();
  }

  private boolean teen(List<String> words, int at) {
    BigDecimal unit = value("unit", words, at);
    return unit != null && unit.compareTo(BigDecimal.TEN) >= 0;
  }
}
