package org.araxes.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.rulebook.Lexicon;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with what bounds them: "up to 10,000", "5-7", "tens of thousands", "half of 300".
 */
final class NumberPhrases {
  private static final int LONGEST_BOUND = 4;
  private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);

  /** How words around a number bound the truth. */
  private record Bound(List<String> words, boolean before, String bound) {}

  private record Money(List<String> words, String code, boolean before) {}

  private final Numerals numerals;
  private final Lexicon words;
  private final List<Bound> bounds = new ArrayList<>();
  private final List<Money> money = new ArrayList<>();

  NumberPhrases(Rulebook rulebook) {
    this.numerals = new Numerals(rulebook);
    this.words = Lexicon.of(List.of(rulebook.table("en/quantity-words.tsv")), Map.of());
    for (Table.Row row : rulebook.table("en/quantity-bounds.tsv").rows()) {
      bounds.add(new Bound(parts(row.need("words")), isBefore(row), row.need("bound")));
    }
    for (Table.Row row : rulebook.table("en/quantity-money.tsv").rows()) {
      for (String written : row.list("words")) {
        money.add(new Money(parts(written), row.need("code"), isBefore(row)));
      }
    }
    bounds.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    money.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  private static boolean isBefore(Table.Row row) {
    return row.need("side").equals("before");
  }

  private static List<String> parts(String written) {
    return List.of(written.split(" +"));
  }

  boolean isLabel(String word) {
    return !words.read("label", List.of(word), 0).isEmpty();
  }

  boolean isTimeUnit(List<String> pieces, int at) {
    return !words.read("timeunit", pieces, at).isEmpty();
  }

  /**
   * The number phrase whose number begins at a piece; null when there is none.
   *
   * @param floor where the phrase before it ends
   */
  @Nullable NumberPhrase at(List<String> pieces, int from, int floor) {
    NumberPhrase phrase = fractionOrNumber(pieces, from);
    return phrase == null ? null : bounded(pieces, inMoney(pieces, phrase, floor), floor);
  }

  private @Nullable NumberPhrase fractionOrNumber(List<String> pieces, int from) {
    for (Lexicon.Reading fraction : longestFirst(words.read("fraction", pieces, from))) {
      int at = fraction.end();
      while (at < pieces.size()
          && Set.of("the", "his", "its", "their", "some").contains(pieces.get(at))) {
        at++;
      }
      NumberPhrase whole = number(pieces, at);
      if (whole != null && at > from) {
        return whole.times(new BigDecimal(fraction.value())).spanning(from, whole.end());
      }
    }
    return number(pieces, from);
  }

  private static List<Lexicon.Reading> longestFirst(List<Lexicon.Reading> readings) {
    List<Lexicon.Reading> sorted = new ArrayList<>(readings);
    sorted.sort((a, b) -> Integer.compare(b.end(), a.end()));
    return sorted;
  }

  private @Nullable NumberPhrase number(List<String> pieces, int from) {
    Lexicon.Reading vague =
        longestFirst(words.read("vague", pieces, from)).stream().findFirst().orElse(null);
    Numerals.Numeral numeral = numerals.at(pieces, from);
    if (numeral != null && (vague == null || numeral.end() >= vague.end())) {
      return exactOrRange(pieces, from, numeral);
    }
    if (vague == null) {
      return null;
    }
    int dash = vague.value().indexOf('-');
    BigDecimal low = new BigDecimal(vague.value().substring(0, dash));
    BigDecimal high = new BigDecimal(vague.value().substring(dash + 1));
    return new NumberPhrase(
        from, vague.end(), vague.end(), low, high, !low.equals(high), null, false);
  }

  private NumberPhrase exactOrRange(List<String> pieces, int from, Numerals.Numeral first) {
    int link = first.end();
    BigDecimal low = first.value();
    if (link + 1 < pieces.size() && links(pieces, from, link)) {
      Numerals.Numeral second = numerals.at(pieces, link + 1);
      if (second != null && second.value().compareTo(low) > 0) {
        return new NumberPhrase(
            from,
            second.end(),
            second.end(),
            scaledLike(low, second.value(), pieces, second.end()),
            second.value(),
            false,
            null,
            false);
      }
    }
    boolean isOne = first.end() == from + 1 && pieces.get(from).equals("one");
    return new NumberPhrase(from, first.end(), first.end(), low, low, false, null, isOne);
  }

  /** "Between 5 and 7 million": five is five million. */
  private static BigDecimal scaledLike(
      BigDecimal low, BigDecimal high, List<String> pieces, int highEnd) {
    boolean isScaled =
        highEnd >= 2
            && Character.isLetter(pieces.get(highEnd - 1).charAt(0))
            && Character.isDigit(pieces.get(highEnd - 2).charAt(0));
    BigDecimal scaled = low;
    while (isScaled && low.signum() > 0 && scaled.multiply(THOUSAND).compareTo(high) <= 0) {
      scaled = scaled.multiply(THOUSAND);
    }
    return scaled;
  }

  private static boolean links(List<String> pieces, int from, int link) {
    String word = pieces.get(link);
    boolean between = from > 0 && pieces.get(from - 1).equals("between");
    return word.equals("-")
        || word.equals("to")
        || word.equals("or")
        || word.equals("and") && between;
  }

  private NumberPhrase inMoney(List<String> pieces, NumberPhrase phrase, int floor) {
    for (Lexicon.Reading percent : longestFirst(words.read("percent", pieces, phrase.end()))) {
      return phrase.spanning(phrase.from(), percent.end()).in("%");
    }
    for (Money currency : money) {
      int size = currency.words().size();
      int from = currency.before() ? phrase.from() - size : phrase.end();
      boolean fits =
          from >= floor
              && from + size <= pieces.size()
              && pieces.subList(from, from + size).equals(currency.words());
      if (fits) {
        return phrase
            .spanning(Math.min(from, phrase.from()), Math.max(from + size, phrase.end()))
            .in(currency.code());
      }
    }
    return phrase;
  }

  private NumberPhrase bounded(List<String> pieces, NumberPhrase phrase, int floor) {
    NumberPhrase result = phrase;
    int from = phrase.from();
    if (from > floor && pieces.get(from - 1).equals("between")) {
      result = result.spanning(from - 1, result.end());
    }
    for (Bound bound : bounds) {
      int size = bound.words().size();
      int start = bound.before() ? result.from() - size : result.end();
      boolean fits =
          size <= LONGEST_BOUND
              && start >= floor
              && start + size <= pieces.size()
              && pieces.subList(start, start + size).equals(bound.words());
      if (fits) {
        result =
            bound(result, bound.bound())
                .spanning(Math.min(start, result.from()), Math.max(start + size, result.end()));
      }
    }
    return result;
  }

  private static NumberPhrase bound(NumberPhrase phrase, String bound) {
    return switch (bound) {
      case "low" -> phrase.atLeast();
      case "high" -> phrase.atMost();
      default -> phrase.about();
    };
  }
}
