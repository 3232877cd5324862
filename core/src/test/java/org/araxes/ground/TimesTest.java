package org.araxes.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.MarkedText;
import org.araxes.mark.Marker;
import org.araxes.mark.PlainText;
import org.araxes.model.TimeExpression;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final Rulebook RULES = Rulebook.standard();
  private static final Marker MARKER = new Marker(RULES);
  private static final TimeGrounder GROUNDER = new TimeGrounder(RULES);

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2010, 6, 16);

  private static List<TimeExpression> times(String text, @Nullable LocalDate published) {
    MarkedText marked = MARKER.mark(PlainText.of(text, published));
    return GROUNDER.ground(new AttributedText(marked, List.of()), DayEntries.of(marked));
  }

  private static String values(String text, @Nullable LocalDate published) {
    return times(text, published).stream()
        .map(time -> String.valueOf(time.value()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Friday. | 2010-06-11",
        "They will meet on Friday. | 2010-06-18",
        "They met on Wednesday. | 2010-06-16",
        "They met yesterday. | 2010-06-15",
        "They met last night. | 2010-06-15TNI",
        "They met last week. | 2010-W23",
        "They met last month. | 2010-05",
        "They met this summer. | 2010-SU",
        "They met last winter. | 2009-WI",
        "They met in March. | 2010-03",
        "They met in November. | 2009-11",
        "They will meet in November. | 2010-11",
        "They met on 14 March 1991. | 1991-03-14",
        "They met on the 3rd of April, 1978. | 1978-04-03",
        "They met on March 14. | 2010-03-14",
        "They met in late 1991. | 1991",
        "They met in the 1970s. | 197",
        "They met in the 19th century. | 18",
        "They met two years ago. | 2008",
        "They met 11 days ago. | 2010-06-05",
        "They met several years ago. | PAST_REF",
        "They fled for five years. | P5Y",
        "They met for two and a half hours. | PT2H30M",
        "They met every Friday. | SET",
        "They met at 7:30 p.m. on Friday. | 2010-06-11T19:30",
        "They met on Friday morning. | 2010-06-11TMO",
        "They met in the third quarter of 1990. | 1990-Q3",
        "They met on 5-7 June 1990. | 1990-06-05/1990-06-07",
        "They met on April 24 and 25. | 2010-04-24 2010-04-25",
        "It was a meeting of 23 Khordad 1378. | 1999-06-13",
        "It was a meeting of 10 Muharram 1431. | 2009-12-27",
        "It was on 25 October 1917 (old style. | 1917-11-07"
      })
  void anExpressionIsResolvedAgainstTheDayOfPublication(String text, String expected) {
    String found = values(text, PUBLISHED);
    assertThat(found).isEqualTo(expected.equals("SET") ? "XXXX-WXX-5" : expected);
  }

  @Test
  void aStoryGivesDaysToWhatFollows() {
    assertThat(values("They met on 5 May 1980.\nThey fled a day later.", PUBLISHED))
        .isEqualTo("1980-05-05 1980-05-06");
    assertThat(values("They met on 5 May 1980.\nThe next morning they fled.", PUBLISHED))
        .isEqualTo("1980-05-05 1980-05-06TMO");
    assertThat(values("They met on 5 May 1980.\nTwo days earlier they had met.", PUBLISHED))
        .isEqualTo("1980-05-05 1980-05-03");
    assertThat(values("They met on 5 May 1980.\nThey fled that night.", PUBLISHED))
        .isEqualTo("1980-05-05 1980-05-05TNI");
    assertThat(values("They met in 1980.\nThey fled a year later.", PUBLISHED))
        .isEqualTo("1980 1981");
  }

  @Test
  void aPastDateThatWouldLieAheadTakesTheYearOfTheStory() {
    assertThat(values("They met in 1980.\nThey fled on 23 October.", PUBLISHED))
        .isEqualTo("1980 1980-10-23");
    assertThat(values("They fled on 23 October.", PUBLISHED)).isEqualTo("2009-10-23");
  }

  @Test
  void withoutADayOfPublicationNothingIsGuessed() {
    assertThat(values("They met on Friday.", null)).isEqualTo("XXXX-WXX-5");
    assertThat(values("They met yesterday.", null)).isEqualTo("null");
    assertThat(values("They met last year.", null)).isEqualTo("null");
    assertThat(values("They met on 23 October.", null)).isEqualTo("XXXX-10-23");
  }

  @Test
  void theEdtfTellsPartsAndLengths() {
    assertThat(times("They met in late 1991.", PUBLISHED).get(0).edtf())
        .isEqualTo("1991-09/1991-12");
    assertThat(times("They met last week.", PUBLISHED).get(0).edtf())
        .isEqualTo("2010-06-07/2010-06-13");
    assertThat(times("They met in the 1970s.", PUBLISHED).get(0).edtf()).isEqualTo("197X");
    assertThat(times("In the five-year war they fled.", PUBLISHED).get(0).edtf())
        .isEqualTo("2005/2010");
    assertThat(times("They fled for five years.", PUBLISHED).get(0).edtf()).isNull();
  }

  private static final String DATE = "-?\\d{4}(-\\d{2}(-\\d{2})?)?~?";
  private static final Pattern EDTF =
      Pattern.compile(
          DATE
              + "|"
              + DATE
              + "/"
              + DATE
              + "|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}|\\d{3}X|\\d{2}XX|\\d{4}-2[1-4]~?");

  @Test
  void everyTimePointsAtItsWordsAndItsEdtfIsValid() {
    String[] words = {
      "Monday",
      "friday",
      "March",
      "may",
      "Oct.",
      "5",
      "23",
      "31",
      "1993",
      "2021",
      "'94",
      "late",
      "early",
      "the",
      "of",
      "last",
      "next",
      "this",
      "that",
      "week",
      "year",
      "months",
      "days",
      "ago",
      "later",
      "earlier",
      "two",
      "several",
      "a",
      "morning",
      "night",
      "10:30",
      "p.m.",
      "at",
      "on",
      "in",
      "since",
      "1990s",
      "century",
      "19th",
      "quarter",
      "third",
      "winter",
      ",",
      "-",
      "ten",
      "day",
      "yesterday",
      "Khordad",
      "1378",
      "Ramadan",
      "1431",
      "fiscal",
      "and",
      "half",
      "to",
      "was",
      "will",
      "\uD83D\uDE00",
      "\uD800",
      "0",
      "99999999999",
      "the",
      "before",
      "weekend"
    };
    Random random = new Random(99);
    for (int i = 0; i < 2_000; i++) {
      String text =
          IntStream.range(0, 1 + random.nextInt(16))
              .mapToObj(n -> words[random.nextInt(words.length)])
              .collect(Collectors.joining(" "));
      int end = 0;
      for (TimeExpression time : times(text, i % 4 == 0 ? null : PUBLISHED)) {
        assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(time.span().end()).as(text).isLessThanOrEqualTo(text.length());
        end = time.span().end();
        if (time.edtf() != null) {
          assertThat(time.edtf()).as(text).matches(EDTF);
          assertThat(isInOrder(time.edtf())).as(text + ": " + time.edtf()).isTrue();
        }
      }
    }
  }

  private static boolean isInOrder(String edtf) {
    String[] ends = edtf.replace("~", "").split("/");
    if (ends.length < 2) {
      return true;
    }
    try {
      return !day(ends[1], "12-31").isBefore(day(ends[0], "01-01"));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static LocalDate day(String date, String rest) {
    String whole = date.length() == 4 ? date + "-" + rest : date;
    whole = whole.length() == 7 ? whole + "-01" : whole;
    return LocalDate.parse(whole);
  }

  @Test
  void aLongSentenceOfTimeWordsIsReadInGoodTime() {
    String text = "on Friday 5 May 1993 the third quarter of last year ".repeat(2_000);
    long start = System.nanoTime();
    assertThat(times(text, PUBLISHED)).hasSizeGreaterThan(3_000);
    assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
  }
}
