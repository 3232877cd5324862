package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the descriptions of formats say of single fields. */
class ExportSheetsTest {
  private static final Formats FORMATS = new Formats(Invented.RULES);

  static List<Format> texts() {
    return FORMATS.all().stream().filter(format -> !format.name().equals("parquet")).toList();
  }

  private static String write(Format format, List<Reading> readings, List<Loss> lost)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(Invented.all(readings), Settings.USUAL, out, lost::add);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String special(String format) throws IOException {
    return write(FORMATS.named(format, null), Invented.special(), new ArrayList<>());
  }

  /** One reading alone: linked with others it would be part of another occurrence. */
  private static List<Reading> only(String id) {
    return Invented.special().stream().filter(r -> r.document().id().equals(id)).toList();
  }

  private static JsonNode plover(String id) throws IOException {
    return Faults.json(write(FORMATS.named("plover", null), only(id), new ArrayList<>()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void specialReadingsAreAsTheDescriptionDemands(Format format) throws IOException {
    String text = write(format, Invented.special(), new ArrayList<>());
    assertThat(Validators.faults(format.name(), text)).isEmpty();
    assertThat(text).doesNotContain("\r").doesNotStartWith("\ufeff").endsWith("\n");
  }

  @Test
  void hxlTagsMoneyAndTheAbducted() throws IOException {
    List<List<String>> rows = CsvText.quoted(special("hxl"), ',');
    assertThat(hxl(rows, "taken", "#affected+abducted+low")).isEqualTo("4");
    assertThat(hxl(rows, "money", "#value+low")).isEqualTo("7");
    assertThat(hxl(rows, "money", "#value+high")).isEqualTo("9");
    assertThat(hxl(rows, "money", "#currency+code")).isEqualTo("USD");
    assertThat(hxl(rows, "money", "#indicator+num+low")).isEmpty();
  }

  private static String hxl(List<List<String>> rows, String id, String tag) {
    return rows.stream()
        .filter(row -> row.get(0).startsWith(id + "#"))
        .findFirst()
        .orElseThrow()
        .get(rows.get(1).indexOf(tag));
  }

  @Test
  void ploverSaysWhatIsRememberedAndWhatIsAskedFor() throws IOException {
    assertThat(plover("remembered").path("context").toString()).contains("historical");
    assertThat(plover("taken").path("context").toString()).doesNotContain("historical");
    assertThat(plover("demanded").path("event").path(0).asText()).isEqualTo("REQUEST");
    assertThat(plover("demanded").path("mode").path(0).asText()).isEqualTo("yield");
    assertThat(plover("threatened").path("mode").path(0).asText()).isEqualTo("violence");
    assertThat(plover("pristina").path("recipient").path(0).path("code").asText()).isEqualTo("KOS");
    assertThat(plover("taken").path("event_loc").path("feature_code").asText()).isEqualTo("PPL");
  }

  @Test
  void ploverDemandsARecipientOfAid() throws IOException {
    List<Loss> lost = new ArrayList<>();
    assertThat(write(FORMATS.named("plover", null), only("alone"), lost)).isEmpty();
    assertThat(lost)
        .anyMatch(
            l ->
                l.claim().equals("alone#c1")
                    && l.field().equals("recipient")
                    && l.reason().endsWith("row not written"));
  }

  @Test
  void monthsAreMonths() throws IOException {
    Map<String, String> acled =
        CsvText.named(CsvText.quoted(special("acled"), ',')).stream()
            .filter(row -> row.get("time_precision").equals("3"))
            .findFirst()
            .orElseThrow();
    assertThat(acled.get("event_date")).isEqualTo("1997-02-14");
    assertThat(special("ftm")).contains("\"date\":[\"1997-02\"]");
  }

  @Test
  void aRangeIsNoApproximation() throws IOException {
    List<Map<String, String>> rows = CsvText.named(CsvText.quoted(special("idmc"), ','));
    assertThat(rows).anyMatch(row -> row.get("quantifier").equals("Exact"));
    assertThat(rows).allMatch(row -> !row.get("quantifier").equals("Approximately"));
  }

  @Test
  void onlyWhatLooksAtClaimsSaysThatNothingIsLost() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Selection selection = Invented.all(Invented.special());
    Losses part = FORMATS.named("csv", "figures").write(selection, Settings.USUAL, out, loss -> {});
    assertThat(part.summary().get(0)).doesNotContain("nothing lost");
    Losses whole = FORMATS.named("jsonl", null).write(selection, Settings.USUAL, out, loss -> {});
    assertThat(whole.summary().get(0)).endsWith("nothing lost");
  }
}
