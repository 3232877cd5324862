package org.araxes.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of invented incidents, counted by hand. */
class ComparisonTest {
  private static final String TEXT = "KESH LEAGUE MEN KIDNAPPED JUDGE ORBAN IN TARNA ON SUNDAY.";

  private static final String GOLD =
      """
      {"doc_id":"a","text":"%s","events":[{"date":"4 JUN 89","location":"ARDENIA: TARNA (CITY)",\
      "type":"KIDNAPPING","optional":false,\
      "perp_organization":[{"alternatives":[{"text":"KESH LEAGUE"},{"text":"KL"}]}],\
      "human_target":[{"alternatives":[{"text":"ORBAN"}]}],\
      "human_target_description":[{"alternatives":[{"text":"JUDGE"}],"of":[{"text":"ORBAN"}]}]}]}
      """
          .formatted(TEXT);

  private static final String READING =
      """
      {"document":{"id":"a","published":"1989-06-05"},\
      "places":[{"span":[41,46],"id":"p1","name":"Tarna","feature":"city","relation":"at"}],\
      "actors":[{"id":"a1","name":"Kesh League","kind":"organization","mentions":[]},\
      {"id":"a2","name":"Orban","kind":"person","mentions":[{"span":[32,37],"kind":"name"}]}],\
      "events":[{"id":"e1","trigger":[16,25],"type":{"plover":"ASSAULT","mode":"abduct"},\
      "actor":{"span":[0,15],"id":"a1"},"recipient":{"span":[26,37],"id":"a2"},\
      "when":{"value":"%s","anchor":"stated"},"where":{"span":[41,46],"id":"p1"},"rule":"r:1"}],\
      "claims":[{"id":"c1","event":"e1","content":[0,57],"standing":"%s",\
      "factuality":{"polarity":"positive","certainty":"certain","mode":"actual"}}]}
      """;

  @TempDir private Path folder;

  @Test
  void everySlotOfAnIncidentIsRight() throws IOException {
    assertThat(rows(GOLD, READING.formatted("1989-06-04", "happened")))
        .containsExactly(
            "slot\twanted\tgiven\tright\tprecision\trecall\tF1",
            "incident type\t1\t1\t1\t1.000\t1.000\t1.000",
            "date\t1\t1\t1\t1.000\t1.000\t1.000",
            "place\t1\t1\t1\t1.000\t1.000\t1.000",
            "perpetrator organisation\t1\t1\t1\t1.000\t1.000\t1.000",
            "human target\t1\t1\t1\t1.000\t1.000\t1.000",
            "all\t5\t5\t5\t1.000\t1.000\t1.000");
  }

  @Test
  void aWrongDayIsGivenInVain() throws IOException {
    assertThat(rows(GOLD, READING.formatted("1989-06-03", "happened")))
        .contains("date\t1\t1\t0\t0.000\t0.000\t0.000", "all\t5\t5\t4\t0.800\t0.800\t0.800");
  }

  @Test
  void whatDidNotHappenIsNoIncident() throws IOException {
    assertThat(rows(GOLD, READING.formatted("1989-06-04", "denied")))
        .contains("all\t5\t0\t0\t0.000\t0.000\t0.000");
  }

  @Test
  void whatWasNotReadIsMissed() throws IOException {
    assertThat(rows(GOLD, "")).contains("all\t5\t0\t0\t0.000\t0.000\t0.000");
  }

  @Test
  void anOptionalIncidentCostsNothingWhenMissed() throws IOException {
    String optional = GOLD.replace("\"optional\":false", "\"optional\":true");

    assertThat(rows(optional, "")).contains("all\t0\t0\t0\t0.000\t0.000\t0.000");
  }

  @Test
  void anIncidentThatNobodyWantsIsGivenInVain() throws IOException {
    String none = GOLD.replaceFirst("\"events\":\\[.*\\]", "\"events\":[]");

    assertThat(rows(none, READING.formatted("1989-06-04", "happened")))
        .contains("all\t0\t5\t0\t0.000\t0.000\t0.000");
  }

  @Test
  void readingsOfOtherDocumentsDoNotCount() throws IOException {
    String other =
        READING.formatted("1989-06-04", "happened").replace("\"id\":\"a\"", "\"id\":\"b\"");

    assertThat(rows(GOLD, other)).contains("all\t5\t0\t0\t0.000\t0.000\t0.000");
  }

  @Test
  void aFileThatIsNoJsonIsNamedWithItsLine() {
    assertThatThrownBy(() -> rows(GOLD, "\n{"))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("readings.jsonl:2");
  }

  @Test
  void aGoldFileWithNothingToMeasureIsRefused() {
    assertThatThrownBy(() -> rows("{\"doc_id\":\"a\",\"text\":\"x\"}\n", ""))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("nothing that could be measured");
  }

  private List<String> rows(String gold, String readings) throws IOException {
    Path goldFile = Files.writeString(folder.resolve("gold.jsonl"), gold);
    Path readingsFile = Files.writeString(folder.resolve("readings.jsonl"), readings);
    return new Comparison(Rulebook.standard()).table(goldFile, readingsFile).lines().toList();
  }

  @Test
  void tollsAreRightWhenTheyAreExact() throws IOException {
    String gold =
        "{\"doc_id\":\"%s\",\"text\":\"A bomb killed two.\",\"incident\":{\"killed\":%d,\"injured\":0}}\n";
    String reading =
        "{\"document\":{\"id\":\"%s\"},\"sentences\":[[0,18]],\"quantities\":[{\"id\":\"q1\","
            + "\"span\":[14,17],\"low\":2,\"high\":2,\"unit\":\"people\",\"of\":\"killed\"}]}\n";
    assertThat(
            rows(
                gold.formatted("a", 2) + gold.formatted("b", 3),
                reading.formatted("a") + reading.formatted("b")))
        .contains("killed\t2\t1\t0.500", "injured\t2\t2\t1.000", "both\t2\t1\t0.500");
  }
}
