package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that are looked up in an archive of reports of our own invention. */
class CheckClaimTest {
  @TempDir private static Path folder;
  private static String archive;

  private static String report(String id, String published, String text) {
    return "{\"id\":\"%s\",\"publisher\":\"%s Gazette\",\"published\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, id, published, text);
  }

  @BeforeAll
  static void reports() throws IOException {
    Path corpus = folder.resolve("reports.jsonl");
    Files.write(
        corpus,
        List.of(
            report(
                "shelled",
                "2003-06-12",
                "Ardenian gunners shelled the town of Oskvar on Tuesday and killed nine people, the"
                    + " mayor said. About 40 houses burned."),
            report(
                "ten",
                "2003-06-13",
                "Ten people were killed when Ardenia shelled Oskvar on Tuesday, the hospital said."),
            report(
                "denied",
                "2003-06-14",
                "The Ardenian army denied that it had shelled Oskvar. Nothing was heard of the"
                    + " wounded."),
            report(
                "hundred",
                "2003-06-20",
                "Three hundred people were killed in the shelling of Oskvar, the rebels claimed."),
            report(
                "volunteers",
                "2003-06-15",
                "The government of Ardenia denied that it had sent volunteers to Velmark."),
            report(
                "diplomat",
                "2003-06-11",
                "Ardenia sent 300 volunteers to the front in Velmark, a diplomat told reporters."),
            report(
                "memoir",
                "2011-01-16",
                "In the spring of 2003 the president of Ardenia decided to avoid any involvement in the"
                    + " war between Velmark and Korvia. Hundreds of young men had asked for weapons."),
            report(
                "smugglers",
                "2003-06-12",
                "Police in Korvia shot at smugglers on Monday. Shelling was heard near Kesh.")));
    archive = folder.resolve("war.araxes").toString();
    Shared.run("init", "--archive", archive);
    Shared.run("add", corpus.toString(), "--archive", archive);
  }

  /** Which documents are on which side of a sentence, in the order in which they are shown. */
  private static Map<String, List<String>> sides(String sentence) {
    Shared.Run run = Shared.run("check-claim", sentence, "--archive", archive);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.OK);
    Map<String, List<String>> sides = new TreeMap<>();
    List<String> side = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      if (!line.startsWith(" ")) {
        side = sides.computeIfAbsent(line.replaceAll(" \\(.*", ""), s -> new ArrayList<>());
      } else if (line.startsWith("  ") && line.contains(" Gazette")) {
        String id = line.replaceAll(".*?(\\w+) Gazette.*", "$1");
        if (!side.contains(id)) {
          side.add(id);
        }
      }
    }
    return sides;
  }

  @Test
  void aDatedSentenceFindsWhatIsOfItAndNotWhatIsOfTheseDaysAlone() {
    Map<String, List<String>> sides = sides("Ardenia shelled Oskvar on 10 June 2003");
    assertThat(sides.get("For it"))
        .containsSubsequence("shelled", "ten")
        .doesNotContain("smugglers");
    assertThat(sides.get("Against it")).contains("denied");
    assertThat(sides.toString()).doesNotContain("smugglers", "diplomat");
  }

  @Test
  void whatWasDoneToAnotherTownSpeaksForNothing() {
    assertThat(sides("Ardenia shelled Dolny on 10 June 2003").get("For it"))
        .doesNotContain("shelled");
  }

  @Test
  void otherFormsOfItsWordsFindThem() {
    for (String sentence :
        List.of(
            "Oskvar was shelled by Ardenian troops",
            "Ardenia was shelling Oskvar",
            "The Ardenians began the shelling of Oskvar")) {
      assertThat(sides(sentence).get("For it")).as(sentence).contains("shelled");
    }
  }

  @Test
  void aNearFigureIsNeitherForNorAgainstAndAnotherIsAgainst() {
    Map<String, List<String>> sides = sides("Nine people were killed in the shelling of Oskvar");
    assertThat(sides.get("For it")).contains("shelled");
    assertThat(sides.get("Neither")).contains("ten");
    assertThat(sides.get("Against it")).contains("hundred").doesNotContain("ten");
  }

  @Test
  void whoHadNoPartInAWarSentNobodyToIt() {
    for (String sentence :
        List.of("Ardenia sent volunteers", "Ardenia sent volunteers to Velmark")) {
      Map<String, List<String>> sides = sides(sentence);
      assertThat(sides.get("For it")).as(sentence).containsExactly("diplomat");
      assertThat(sides.get("Against it")).as(sentence).containsExactly("volunteers", "memoir");
    }
  }

  @Test
  void aSentenceThatDeniesTurnsTheSidesRound() {
    Map<String, List<String>> sides = sides("Oskvar was not shelled by Ardenia");
    assertThat(sides.get("For it")).contains("denied");
    assertThat(sides.get("Against it")).contains("shelled", "ten");
  }
}
