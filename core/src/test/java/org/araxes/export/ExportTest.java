package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.araxes.model.Reading;
import org.araxes.notation.RandomReadings;
import org.araxes.notation.ReadingJson;
import org.araxes.table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {
  private static final Formats FORMATS = new Formats(Invented.RULES);

  static List<Format> all() {
    return FORMATS.all();
  }

  static List<Format> texts() {
    return FORMATS.all().stream().filter(format -> !format.name().equals("parquet")).toList();
  }

  private static String write(
      Format format, Selection selection, Settings settings, List<Loss> lost) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(selection, settings, out, lost::add);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String write(Format format, Selection selection) throws IOException {
    return write(format, selection, Settings.USUAL, new ArrayList<>());
  }

  private static Format format(String name) {
    return FORMATS.named(name, null);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFormatIsAsItsDescriptionDemands(Format format) throws IOException {
    Selection selection = Invented.all(Invented.readings());
    Settings other = Settings.USUAL.with(Settings.Undated.PUBLISHED).withoutQuotes();
    assertThat(Validators.faults(format.name(), write(format, selection))).isEmpty();
    assertThat(Validators.faults(format.name(), write(format, selection, other, new ArrayList<>())))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readingsThatMakeNoSenseAreWrittenWellFormed(Format format) throws IOException {
    RandomReadings random = new RandomReadings(7);
    for (int i = 0; i < 60; i++) {
      Selection selection = Invented.all(List.of(random.next()));
      String text = write(format, selection);
      if (format.name().equals("jsonl") || format.name().equals("tsv")) {
        assertThat(Validators.faults(format.name(), text)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameRecordGivesTheSameBytes(Format format) throws IOException {
    List<Reading> readings = Invented.readings();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    format.write(Invented.all(readings), Settings.USUAL, first, loss -> {});
    format.write(Invented.all(Invented.readings()), Settings.USUAL, second, loss -> {});
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEmptyRecordGivesAnEmptyFileOfThatFormat(Format format) throws IOException {
    String text = write(format, Invented.all(List.of()));
    if (!format.name().equals("parquet")) {
      assertThat(Validators.faults(format.name(), text)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyColumnSaysWhatItMeans(Format format) {
    assertThat(format.columns()).isNotEmpty();
    assertThat(format.columns()).extracting(Column::meaning).allMatch(words -> !words.isBlank());
  }

  @Test
  void nothingIsLostOnTheWayThroughJsonLines() throws IOException {
    RandomReadings random = new RandomReadings(11);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      readings.add(random.next());
    }
    Selection selection = new Selection(Readings.of(readings), List.of(), ref -> true);
    String text = write(format("jsonl"), selection);
    assertThat(text.lines().map(ReadingJson::read).toList()).isEqualTo(readings);
  }

  @Test
  void everyClaimIsInARowOrInTheLossReport() throws IOException {
    Selection selection = Invented.all(Invented.readings());
    for (String name : List.of("acled", "ucdp", "plover", "polecat", "gdelt", "icews", "idmc")) {
      List<Loss> lost = new ArrayList<>();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Losses losses = format(name).write(selection, Settings.USUAL, out, lost::add);
      assertThat(losses.claims()).as(name).isEqualTo(10);
      assertThat(lost.stream().filter(loss -> loss.reason().endsWith("row not written")))
          .as(name)
          .hasSize((int) losses.unwritten());
      assertThat(losses.summary().get(0)).contains("10 claims");
    }
  }

  @Test
  void figuresAreSettledByTheRuleThatIsAskedFor() throws IOException {
    Selection selection = Invented.all(only(id -> id.startsWith("ford")));
    String usual = write(format("ucdp"), selection);
    String latest =
        write(format("ucdp"), selection, Settings.USUAL.with(FigureRule.LATEST), new ArrayList<>());
    assertThat(day(usual)).containsEntry("low", "12").containsEntry("high", "15");
    assertThat(day(latest)).containsEntry("best", "12");
  }

  private static List<Reading> only(Predicate<String> wanted) {
    return Invented.readings().stream()
        .filter(reading -> wanted.test(reading.document().id()))
        .toList();
  }

  private static Map<String, String> day(String ucdp) {
    return CsvText.named(CsvText.quoted(ucdp, ',')).stream()
        .filter(row -> row.get("date_start").equals("1997-03-04"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEventWithoutADayTakesThatOfPublicationOnlyWhenAskedTo() throws IOException {
    Selection selection = Invented.all(only(id -> id.equals("undated")));
    List<Loss> lost = new ArrayList<>();
    assertThat(write(format("plover"), selection)).doesNotContain("\"id\":\"undated#c1\"");
    Settings asked = Settings.USUAL.with(Settings.Undated.PUBLISHED);
    assertThat(write(format("plover"), selection, asked, lost))
        .contains("\"id\":\"undated#c1\",\"date\":\"1997-03-06\"");
    assertThat(lost)
        .anyMatch(l -> l.claim().equals("undated#c1") && l.reason().equals(Dated.ASSUMED));
  }

  @Test
  void mentionsAreOfEventsThatAreThere() throws IOException {
    Selection selection = Invented.all(Invented.readings());
    List<String> events =
        CsvText.bare(write(FORMATS.named("gdelt", "events"), selection)).stream()
            .map(row -> row.get(0))
            .toList();
    assertThat(CsvText.bare(write(FORMATS.named("gdelt", "mentions"), selection)))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(events).contains(row.get(0)));
  }

  @Test
  void whatIsNotWantedIsNotThere() throws IOException {
    List<Reading> readings = Invented.readings();
    Selection some =
        new Selection(
            Readings.of(readings),
            new org.araxes.link.Linker(Invented.RULES).link(readings),
            ref -> ref.document().equals("month"));
    assertThat(CsvText.quoted(write(format("csv"), some), ',')).hasSize(2);
    assertThat(write(format("jsonl"), some).lines()).hasSize(1);
  }

  @Test
  void occurrencesAreLookedUpOneDocumentAtATimeAndNoneTwice() throws IOException {
    List<Reading> all = Invented.readings();
    List<String> asked = new ArrayList<>();
    Readings one =
        new Readings() {
          @Override
          public Reading of(String document) {
            asked.add(document);
            return Readings.of(all).of(document);
          }

          @Override
          public java.util.Iterator<Reading> iterator() {
            throw new AssertionError("all readings were asked for");
          }
        };
    Selection selection =
        new Selection(
            one,
            new org.araxes.link.Linker(Invented.RULES).link(all),
            ref -> ref.document().equals("month"));
    assertThat(write(FORMATS.named("csv", "occurrences"), selection))
        .isEqualTo(
            write(
                FORMATS.named("csv", "occurrences"),
                new Selection(
                    Readings.of(all),
                    new org.araxes.link.Linker(Invented.RULES).link(all),
                    ref -> ref.document().equals("month"))));
    assertThat(asked).contains("month").doesNotHaveDuplicates();
  }

  @Test
  void quotesAreLeftOutWhenNotWanted() throws IOException {
    Selection selection = Invented.all(Invented.readings());
    for (String name : List.of("web-annotation", "prov", "plover", "idmc")) {
      String text =
          write(format(name), selection, Settings.USUAL.withoutQuotes(), new ArrayList<>());
      assertThat(text).doesNotContain("at the ford; count").doesNotContain("\"exact\"");
    }
  }
}
