package org.araxes.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.araxes.parse.ParsedText;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityMarkerTest {
  private static final Marker MARKER = new Marker(Rulebook.standard());

  private static List<QuantityWords> mark(String text) {
    return MARKER.mark(PlainText.of(text, null)).quantities();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Up to 8,000 refugees fled. | null 8000 false",
        "At least 17 miners were killed. | 17 null false",
        "More than 200 students fled. | 200 null false",
        "Fewer than 50 soldiers were there. | null 50 false",
        "About 1,500 refugees fled. | 1500 1500 true",
        "An estimated 60,000 villagers fled. | 60000 60000 true",
        "Some 640 families fled. | 640 640 true",
        "The blast killed 5-7 people. | 5 7 false",
        "Between 200 and 300 villagers fled. | 200 300 false",
        "Ten or twelve horsemen fled. | 10 12 false",
        "Hundreds of families fled. | 200 999 true",
        "Tens of thousands of refugees fled. | 20000 99999 true",
        "Dozens of shops burned. | 24 99 true",
        "A handful of soldiers fled. | 2 9 true",
        "Police held half of the 300 marchers. | 150 150 true",
        "Between 2 and 3 million people fled. | 2000000 3000000 false",
        "A loan of up to $ 40 million was asked. | null 40000000 false",
        "It cost 25 or more lives. | 25 null false"
      })
  void whatBoundsANumberIsKept(String text, String expected) {
    QuantityWords words = mark(text).get(0);
    String low = words.low() == null ? "null" : words.low().toPlainString();
    String high = words.high() == null ? "null" : words.high().toPlainString();
    assertThat(low + " " + high + " " + words.approximate()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He gave $ 500 to them. | USD",
        "He gave 500 euros to them. | EUR",
        "He paid Rs 2,50,000 to them. | INR",
        "It fell by 12 percent. | %",
        "They took 340 rifles. | rifles",
        "They took 340 refugees. | people",
        "Hundreds of families fled. | families"
      })
  void theUnitIsWhatIsCounted(String text, String unit) {
    assertThat(mark(text)).singleElement().extracting(QuantityWords::unit).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amina Dualeh, 34, was shot.",
        "They met at 10:30 on 5 May 1998.",
        "The 12-man crew fled.",
        "Resolution 242 was read.",
        "It was in 1998."
      })
  void agesDatesAndNumberedThingsCountNothing(String text) {
    assertThat(mark(text)).isEmpty();
  }

  @Test
  void everyQuantityPointsAtItsWordsAndItsBoundsAreInOrder() {
    String[] words = {
      "up",
      "to",
      "at",
      "least",
      "more",
      "than",
      "about",
      "half",
      "of",
      "the",
      "dozens",
      "tens",
      "thousands",
      "ten",
      "or",
      "12",
      "5-7",
      "1,200",
      "$",
      "€",
      "Rs",
      "million",
      "hundred",
      "and",
      "a",
      "between",
      "people",
      "refugees",
      "soldiers",
      "killed",
      "were",
      ",",
      "percent",
      "-",
      "\uD83D\uDE00",
      "\uD800",
      "families",
      "0",
      "one",
      "١٢",
      "3.5",
      "999999999999999999999999"
    };
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(14))
              .mapToObj(n -> words[random.nextInt(words.length)])
              .collect(Collectors.joining(" "));
      ParsedText parsed = PlainText.of(text, null);
      int end = 0;
      for (QuantityWords found : MARKER.mark(parsed).quantities()) {
        assertThat(found.span().start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(found.span().end()).as(text).isLessThanOrEqualTo(text.length());
        end = found.span().end();
        assertThat(found.low() != null || found.high() != null).as(text).isTrue();
        if (found.low() != null && found.high() != null) {
          assertThat(found.low()).as(text).isLessThanOrEqualTo(found.high());
        }
      }
    }
  }
}
