package org.araxes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
  private static List<String> cut(String text) {
    return Blocks.of(text, null).stream()
        .map(block -> block.kind() + " " + block.span().of(text).replace('\n', ' '))
        .toList();
  }

  @Test
  void aReportIsCutIntoItsParts() {
    String text =
        """
        Ferry Sinks Off Port Vell, Crew Missing

        By Ada Lind and Omar Haddad

        Monday, May 3, 2021

        PORT VELL, Velmark (KNA) -- A ferry with 40 people on board sank on Sunday.

        Advertisement

        The harbour master said that nobody had been told.

        Ines Orlo contributed to this report.
        """;
    assertThat(cut(text))
        .containsExactly(
            "HEADLINE Ferry Sinks Off Port Vell, Crew Missing",
            "BYLINE By Ada Lind and Omar Haddad",
            "DATELINE Monday, May 3, 2021",
            "DATELINE PORT VELL, Velmark (KNA) --",
            "BODY  A ferry with 40 people on board sank on Sunday.".replace("  ", " "),
            "BOILERPLATE Advertisement",
            "BODY The harbour master said that nobody had been told.",
            "BYLINE Ines Orlo contributed to this report.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesOfAWrappedParagraphBelongTogether(String end) {
    String text =
        """
           THE MINISTRY SAID YESTERDAY THAT THE ROAD TO THE PORT WAS OPEN AGAIN
        AND THAT NO TROOPS HAD BEEN SEEN THERE SINCE THE MORNING OF THE DAY
        BEFORE.

           A DRIVER SAID THAT HE HAD SEEN SOME.
        """;
    assertThat(cut(text.replace("\n", end))).hasSize(2);
  }

  @Test
  void linesOfUnwrappedTextAreParagraphs() {
    String text =
        "Harbour reopens\nThe harbour reopened on Friday after a week of talks between the two"
            + " governments, officials in both capitals said.\nNobody had expected it.";
    assertThat(cut(text)).hasSize(3).first().asString().startsWith("HEADLINE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VELMARK CITY -- Rain fell. | VELMARK CITY --",
        "OSKVAR, 13 NOV 89 (KNA) -- [TEXT] RAIN FELL. | OSKVAR, 13 NOV 89 (KNA) -- [TEXT]",
        "KINGSVALE (KORVIA), 3 MAR 90 (KNA) -- RAIN FELL. | KINGSVALE (KORVIA), 3 MAR 90 (KNA) --",
        "Kingsvale (KNA) – Rain fell. | Kingsvale (KNA) –",
        "OSKVAR, May 5 (KNA): Rain fell. | OSKVAR, May 5 (KNA):"
      })
  void aDatelineIsABlockOfItsOwn(String text, String dateline) {
    Block first = Blocks.of(text, null).get(0);
    assertThat(first.kind()).isEqualTo(Block.Kind.DATELINE);
    assertThat(first.span().of(text)).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oskvar, 4 May 1999",
        "Port Vell, Korvia, Monday, 4 May 1999",
        "Kesh, on May 4th, 1999."
      })
  void placeAndDayOverAStatementAreItsDateline(String line) {
    String text = "Ministry of the Interior\n\n" + line + "\n\nRain fell on the camp.";
    assertThat(Blocks.of(text, null).get(1).kind()).isEqualTo(Block.Kind.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks -- the third this year -- failed.",
        "UPDATE - Police said the road was open.",
        "Officials in Oskvar - and there are many - said nothing.",
        "He spoke (in Korvian) -- and left."
      })
  void notEveryDashMakesADateline(String text) {
    assertThat(Blocks.of(text, null)).extracting(Block::kind).containsOnly(Block.Kind.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "Share",
        "Share this article",
        "Sign up for our newsletter",
        "Read more: Harbour talks fail again",
        "© 2021 Velmark Herald. All rights reserved.",
        "Follow Ada Lind on Twitter @adalind",
        "* * *",
        "Photo: Ines Orlo",
        "12 comments"
      })
  void pageFurnitureIsNoEvidence(String line) {
    String text = "Rain fell on the camp.\n\n" + line + "\n\nSoldiers left it at noon.";
    assertThat(Blocks.of(text, null).get(1).kind()).isEqualTo(Block.Kind.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell after the attack.",
        "Read more than one report and the picture changes.",
        "He contributed to the peace plan of the two governments.",
        "Comments by the minister were not welcome.",
        "Save the Children said that two of its drivers were held."
      })
  void textThatOnlyLooksLikeFurnitureIsText(String line) {
    String text = "Rain fell on the camp.\n\n" + line + "\n\nSoldiers left it at noon.";
    assertThat(Blocks.of(text, null).get(1).kind()).isEqualTo(Block.Kind.BODY);
  }

  @Test
  void theTitleThatIsKnownIsTheHeadlineWhereverItEnds() {
    String text = "Harbour reopens.\n\nThe harbour reopened on Friday.";
    assertThat(Blocks.of(text, "Harbour reopens.").get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
    assertThat(Blocks.of(text, "Another title")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void blocksCoverAllButWhiteSpaceInOrder(long seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "Rain",
            "By Ada Lind",
            "OSKVAR --",
            "(",
            "\ud83d",
            "\t",
            "Share",
            "—",
            "\u00a0",
            "\u2028",
            "a long line of words that goes on and on ",
            ".");
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      made.append(parts.get(random.nextInt(parts.size())));
    }
    String text = made.toString();
    int at = 0;
    for (Block block : Blocks.of(text, null)) {
      Span span = block.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, span.start())).matches("[\\s\u00a0\u2028]*");
      at = span.end();
    }
    assertThat(text.substring(at)).matches("[\\s\u00a0\u2028]*");
  }

  @Test
  void aLongTextIsCutInTimeThatGrowsWithItsLength() {
    String line = "Rain fell on the camp, and (as so often) nobody -- nobody at all -- left it.\n";
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(20),
        () -> {
          assertThat(Blocks.of(line.repeat(60_000), null)).isNotEmpty();
          assertThat(Blocks.of("A".repeat(3_000_000), null)).hasSize(1);
          assertThat(Blocks.of(" (".repeat(1_000_000), null)).hasSize(1);
          assertThat(Blocks.of("A B-".repeat(500_000), null)).hasSize(1);
        });
  }
}
