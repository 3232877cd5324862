package org.araxes.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static final Numerals NUMERALS = new Numerals(Rulebook.standard());
  private static final String[] ONES = {
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 12",
        "1,234,567 | 1234567",
        "10,00,000 | 1000000",
        "1.250.000 | 1250000",
        "100 000 | 100000",
        "2.5 million | 2500000",
        "1.5 lakh | 150000",
        "twenty - two | 22",
        "two hundred and fifty thousand | 250000",
        "one and a half million | 1500000",
        "half a million | 500000",
        "a dozen | 12",
        "a hundred | 100",
        "two dozen | 24",
        "40k | 40000",
        "2 1 / 2 | 2.5",
        "seven hundred and six | 706"
      })
  void numbersAreRead(String words, String expected) {
    Numerals.Numeral numeral = NUMERALS.at(List.of(words.split(" ")), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(new BigDecimal(expected));
    assertThat(numeral.end()).isEqualTo(words.split(" ").length);
  }

  @ParameterizedTest
  @CsvSource({"rebels", "0930", "1.2.3", "12a", "and", "hundred-fold"})
  void otherWordsAreNoNumbers(String word) {
    assertThat(NUMERALS.at(List.of(word), 0)).isNull();
  }

  @Test
  void twoNumbersSideBySideStayTwo() {
    assertThat(NUMERALS.at(List.of("twenty", "thirty"), 0).value()).isEqualByComparingTo("20");
    assertThat(NUMERALS.at(List.of("five", "six"), 0).value()).isEqualByComparingTo("5");
  }

  @Test
  void aNumberWrittenInWordsIsReadBack() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2_000; i++) {
      int number = 1 + random.nextInt(999_999);
      List<String> words = List.of(words(number).strip().split(" +"));
      Numerals.Numeral numeral = NUMERALS.at(words, 0);
      assertThat(numeral.value())
          .as(words(number))
          .isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(numeral.end()).isEqualTo(words.size());
    }
  }

  private static String words(int number) {
    if (number >= 1000) {
      return words(number / 1000) + " thousand " + words(number % 1000);
    }
    if (number >= 100) {
      int rest = number % 100;
      return ONES[number / 100] + " hundred " + (rest == 0 ? "" : "and " + words(rest));
    }
    if (number >= 20) {
      return TENS[number / 10] + (number % 10 == 0 ? "" : " - " + ONES[number % 10]);
    }
    return ONES[number];
  }
}
