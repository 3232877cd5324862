package org.araxes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.araxes.model.Copy;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiesTest {
  private static final String WIRE =
      """
      Gunners shelled the port of Kesh before dawn on Sunday and killed 12 people, the harbour \
      master said. Hospitals in the town took in forty others, most of them dockers. The army of \
      Velmark said that it had not fired. A spokesman for the governor said that the port would \
      stay closed until the end of the week. Nobody has claimed the attack. It was the third on \
      the port this year.
      """;

  private final Copies copies = new Copies(Rulebook.standard());

  private static Document document(String id, String text) {
    return new Document(id, Origin.UNKNOWN, text, Blocks.of(text, null));
  }

  private Copy offered(String id, String text) {
    return copies.seen(document(id, text)).copyOf();
  }

  @Test
  void theSameWordsUnderOtherQuotesAndHeadlinesAreACopy() {
    assertThat(offered("agency", WIRE)).isNull();
    assertThat(offered("one", WIRE)).isEqualTo(new Copy("agency", 1.0));
    String paper = "Port of Kesh under fire\n\nBy Ada Lind\n\nKESH (KNA) -- " + WIRE;
    assertThat(offered("two", paper)).isEqualTo(new Copy("agency", 1.0));
    assertThat(offered("three", WIRE.replace(". ", ".\n\n").replace("the port", "the Port")))
        .isEqualTo(new Copy("agency", 1.0));
  }

  @Test
  void aShortenedTextIsACopy() {
    offered("agency", WIRE);
    String shortened = WIRE.substring(0, WIRE.indexOf("Nobody has claimed"));
    assertThat(offered("short", shortened)).isEqualTo(new Copy("agency", 1.0));
  }

  @Test
  void aTouchedSentenceIsACopyStill() {
    offered("agency", WIRE);
    Copy copy = offered("touched", WIRE.replace("stay closed until", "remain shut until"));
    assertThat(copy).isNotNull();
    assertThat(copy.share()).isBetween(0.6, 0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "killed 12 people, killed 14 people",
    "had not fired, had fired",
    "that it had not fired, that it had never fired",
    "Nobody has claimed, The rebels of Korvia have claimed",
    "in the town, in Oskvar",
    "took in forty others, took in thirty others"
  })
  void whatSaysSomethingElseIsRead(String said, String otherwise) {
    offered("agency", WIRE);
    assertThat(WIRE).contains(said);
    assertThat(offered("update", WIRE.replace(said, otherwise))).isNull();
  }

  @Test
  void whatSaysMoreIsRead() {
    offered("agency", WIRE);
    assertThat(offered("more", WIRE + "Soldiers later searched houses near the fish market."))
        .isNull();
  }

  @Test
  void shortTextsAreNotCompared() {
    String flash = "Gunners shelled the port of Kesh before dawn.";
    assertThat(offered("one", flash)).isNull();
    assertThat(offered("two", flash)).isNull();
  }

  @Test
  void whatIsKeptInMindHasAnEnd() {
    Random random = new Random(7);
    for (int i = 0; i < Copies.KEPT + 10; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 45; word++) {
        text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(1000)).append(' ');
        text.append(word % 15 == 14 ? ". " : "");
      }
      offered("random" + i, text.toString());
      if (i == 0 || i == Copies.KEPT + 9) {
        assertThat(offered("again" + i, text.toString())).isEqualTo(new Copy("random" + i, 1.0));
      }
    }
  }

  @Test
  void theRulesSayWhichWordsTurnAStatement(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("en/words"));
    Files.writeString(rules.resolve("en/words/turning-words.txt"), "gently\n");
    Document touched = document("one", WIRE.replace("stay closed", "stay gently closed"));
    for (boolean own : new boolean[] {true, false}) {
      Copies all = new Copies(own ? Rulebook.of(rules) : Rulebook.standard());
      all.seen(document("agency", WIRE));
      assertThat(all.seen(touched).copyOf() == null).isEqualTo(own);
    }
  }
}
