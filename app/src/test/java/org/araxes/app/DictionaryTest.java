package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.araxes.Araxes;
import org.araxes.dictionary.Dictionary;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.Origin;
import org.araxes.model.Party;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences coded with invented dictionaries of every known syntax. */
class DictionaryTest {
  private static final String ACTORS =
      """
      ; actors of the TABARI kind
      ARDENIA_ [ARD]
      VELMARK [VEL]
      KORVIA_ [KOR]
      J_DORN_ [ARDGOV 910101-950630] [ARDELI >950630]
      KESH_LEAGUE_ [---]
      FOOTBALL_ASSOCIATION_ [###]
      # actors of the PETRARCH kind
      HARBOUR_FRONT_
      +HARBOR_FRONT_
      +PORT_FRONT_
      \t[VELREB 19900101-19991231]
      \t[VELOPP >20000101]
      !CHIEF! = COMMANDER, CHIEFTAIN
      FOREIGN_MINISTER_ [~GOV]
      SOLDIER {SOLDIERS} [~MIL]
      REBEL_!CHIEF!_ [~REB]
      """;

  private static final String VERBS =
      """
      <TIME> NEXT_FORTNIGHT [+14]
      &BUILDING
      +PALACE
      +TOWN_HALL
      MARCH [141]
      - * ON { PARLIAMENT | &BUILDING } [144]
      - * AGAINST CORRUPTION [---]
      TOAST [055]
      - % * [040]
      - $ * CROWN ^ BEFORE + [050]
      - * GLASS ~_ TO + [034]
      CHASE [017]
      - * THIEF [###]
      CONFER [040]
      - * WITH + [032:033]
      --- HELP [070] ---
      SUCCOUR {SUCCOURS SUCCOURED SUCCOURING}
      BOOST
      """;

  private static final String PETRARCH2 =
      """
      &ARMS
      +RIFLES
      +CANNONS
      SHIP [060]
      - * {PEACE ACCORD} [057]
      - SOLDIER (OF ARMY) * {OLD &ARMS} (TO NEIGHBOUR) [072]
      SHELL [190:191]
      - * (NEAR BORDER) [194:195]
      ATTACK [190]
      ~ a (a b WILL_ATTACK) SAY = a b 138
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ardenia marched through the valley.                           | 141 ARD *
          Ardenia marched on the parliament of Velmark.                 | 144 ARD VEL
          Korvia marched on the old town hall.                          | 144 KOR *
          Ardenia marched against corruption.                           | nothing
          Ardenia toasted Velmark.                                      | 055 ARD VEL
          Velmarkians toasted Korvia.                                   | 055 VEL KOR
          Ardenia and Korvia toasted the day.                           | 040 ARD KOR
          Ardenia chased a thief.                                       | nothing
          Ardenia conferred with Velmark.                               | 032 ARD VEL; 033 VEL ARD
          The commander succoured Ardenia.                              | 070 MIL ARD
          The rebel chieftain of Ardenia boosted Korvia.                | 070 ARDREB KOR
          The foreign minister of Ardenia boosted Korvia.               | 070 ARDGOV KOR
          Ardenian soldiers boosted Korvia.                             | 070 MIL KOR
          The Kesh League boosted Korvia.                               | 070 * KOR
          The Harbor Front boosted Ardenia.                             | 070 VELREB ARD
          Velmark will boost Ardenia.                                   | 033 VEL ARD
          The Football Association boosted Korvia.                      | nothing
          """)
  void sentencesAreCodedByTabariAndPetrarch(String sentence, String expected) throws IOException {
    assertThat(coded(sentence, ACTORS, VERBS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ardenia shipped grain to Velmark.                             | 060 ARD *
          A soldier of the army shipped old cannons to the neighbour.   | 072 MIL *
          A soldier of the army shipped old trousers to the neighbour.  | 060 MIL *
          Ardenia shelled Velmark.                                      | 190 ARD VEL
          Ardenia was shelled by Velmark.                               | 191 VEL ARD
          Ardenia shelled Velmark near the border.                      | 194 ARD VEL
          Ardenia said it will attack Velmark.                          | 138 ARD VEL
          """)
  void sentencesAreCodedByPetrarch2(String sentence, String expected) throws IOException {
    assertThat(coded(sentence, ACTORS, PETRARCH2)).isEqualTo(expected);
  }

  @Test
  void anOfficeIsThatOfTheDay() throws IOException {
    Dictionary dictionary = dictionary(ACTORS, VERBS);

    assertThat(parties("J. Dorn boosted Korvia.", "1993-05-01", dictionary)).contains("ARDGOV");
    assertThat(parties("J. Dorn boosted Korvia.", "1998-05-01", dictionary)).contains("ARDELI");
    assertThat(parties("J. Dorn boosted Korvia.", "1980-05-01", dictionary))
        .doesNotContain("ARDGOV", "ARDELI");
  }

  @Test
  void wordsForATimeShiftTheDay() throws IOException {
    Reading reading =
        read("Ardenia boosted Velmark next fortnight.", "1993-05-01", dictionary(ACTORS, VERBS));

    assertThat(reading.events().get(0).when().value()).isEqualTo("1993-05-15");
  }

  @Test
  void issuesBecomeContextsUnlessTheyAreHidden() throws IOException {
    String issues = "n:grain [FOOD]\\n~grain silo\\n".replace("\\n", "\n");

    assertThat(contexts("Ardenia boosted Velmark with grain.", issues)).contains("food");
    assertThat(contexts("Ardenia boosted Velmark with a grain silo.", issues))
        .doesNotContain("food");
  }

  @Test
  void discardsPassOverASentenceOrAWholeStory() throws IOException {
    String story = "Ardenia boosted Velmark. Korvia boosted Velmark at the chess final.";

    assertThat(coded(story, ACTORS, VERBS, "CHESS_FINAL\n")).isEqualTo("070 ARD VEL");
    assertThat(coded(story, ACTORS, VERBS, "+CHESS_FINAL\n")).isEqualTo("nothing");
  }

  @Test
  void aFaultyLineIsNamedAndTheOthersAreUsed() throws IOException {
    Path verbs = Files.writeString(folder.resolve("mine.verbs"), "BOOST [070]\n- * {A | B [071]\n");
    Path text = Files.writeString(folder.resolve("t.txt"), "Ardenia boosted Velmark.");

    Shared.Run run =
        Shared.run("read", text.toString(), "--dictionary", verbs.toString(), "-f", "jsonl");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).contains("mine.verbs:2", "passed over");
    assertThat(run.out()).contains("\"cameo\":\"070\"", "mine.verbs:1");
  }

  @Test
  void explainShowsThePatternThatFits() throws IOException {
    Path verbs =
        Files.writeString(folder.resolve("mine.verbs"), "BOOST [070]\n- * WITH GRAIN [073]\n");
    Path text = Files.writeString(folder.resolve("t.txt"), "Ardenia boosted Velmark with grain.");

    Shared.Run run = Shared.run("explain", text.toString(), "--dictionary", verbs.toString());

    assertThat(run.out()).contains("mine.verbs:2  - * WITH GRAIN [073]");
  }

  private List<String> contexts(String sentence, String issues) throws IOException {
    return read(sentence, "1993-05-01", dictionary(ACTORS, VERBS, issues))
        .events()
        .get(0)
        .type()
        .contexts();
  }

  private String parties(String sentence, String day, Dictionary dictionary) {
    return read(sentence, day, dictionary).events().stream()
        .map(event -> code(event.actor()))
        .collect(Collectors.joining(" "));
  }

  private String coded(String text, String... files) throws IOException {
    List<Event> events = read(text, "1993-05-01", dictionary(files)).events();
    return events.isEmpty()
        ? "nothing"
        : events.stream()
            .map(e -> e.type().cameo() + " " + code(e.actor()) + " " + code(e.recipient()))
            .collect(Collectors.joining("; "))
            .strip();
  }

  private static String code(Party party) {
    return party == null ? "-" : party.code() == null ? "*" : party.code();
  }

  private Dictionary dictionary(String... texts) throws IOException {
    List<Path> files = new java.util.ArrayList<>();
    for (String text : texts) {
      files.add(Files.writeString(folder.resolve(files.size() + ".txt"), text));
    }
    Dictionary dictionary = Dictionary.read(files);
    assertThat(dictionary.faults()).isEmpty();
    return dictionary;
  }

  private static Reading read(String text, String day, Dictionary dictionary) {
    Origin origin = new Origin(null, null, List.of(), null, LocalDate.parse(day), null, null);
    Block body = new Block(Block.Kind.BODY, new Span(0, text.length()));
    return Araxes.builder()
        .engine(Shared.araxes().engine())
        .dictionary(dictionary)
        .build()
        .read(new Document("d", origin, text, List.of(body)));
  }
}
