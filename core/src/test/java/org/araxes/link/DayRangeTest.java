package org.araxes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "1993-09-05, 1993-09-05, 1993-09-05",
    "1993-09-05T14:00, 1993-09-05, 1993-09-05",
    "1993-09-05~, 1993-09-05, 1993-09-05",
    "1993-09, 1993-09-01, 1993-09-30",
    "1993-09-XX, 1993-09-01, 1993-09-30",
    "1993, 1993-01-01, 1993-12-31",
    "1993-XX-XX, 1993-01-01, 1993-12-31",
    "199, 1990-01-01, 1999-12-31",
    "199X, 1990-01-01, 1999-12-31",
    "19, 1900-01-01, 1999-12-31",
    "1993-SU, 1993-06-01, 1993-08-31",
    "1993-22, 1993-06-01, 1993-08-31",
    "1993-WI, 1993-12-01, 1994-02-28",
    "1993-Q3, 1993-07-01, 1993-09-30",
    "1993-35, 1993-07-01, 1993-09-30",
    "1993-H2, 1993-07-01, 1993-12-31",
    "1993-W35, 1993-08-30, 1993-09-05",
    "1993-W35-WE, 1993-09-04, 1993-09-05",
    "1988/1993, 1988-01-01, 1993-12-31",
    "1993-09-03/1993-09-05, 1993-09-03, 1993-09-05"
  })
  void valuesMeanDays(String value, LocalDate from, LocalDate until) {
    assertThat(DayRange.of(value)).isEqualTo(new DayRange(from.toEpochDay(), until.toEpochDay()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P5Y",
        "PRESENT_REF",
        "XXXX-WXX-5",
        "1993-13",
        "1993-09-31",
        "/",
        "T14:00",
        "1993-W99",
        "1994/1993",
        "soon",
        "1993-",
        "99999"
      })
  void otherValuesMeanNone(String value) {
    assertThat(DayRange.of(value)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"../1993, -10000000", "/1993, -10000000"})
  void openStartsStayOpen(String value, long from) {
    assertThat(DayRange.of(value).from()).isEqualTo(from);
  }
}
