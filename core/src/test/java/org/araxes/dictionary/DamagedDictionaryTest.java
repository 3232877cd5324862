package org.araxes.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.araxes.match.BareTimes;
import org.araxes.match.ControlVerbs;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.parse.Conllu;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were cut, shuffled or scribbled on: no crash, every fault with its line. */
class DamagedDictionaryTest {
  private static final List<String> LINES =
      List.of(
          "<TIME> NEXT_FORTNIGHT [+14]",
          "&BUILDING",
          "+PALACE",
          "MARCH {MARCHES MARCHED} [141] ; comment",
          "- $ * ON { PARLIAMENT | &BUILDING } ~_ ^ + [144]",
          "- SOLDIER (OF ARMY) * {OLD CANNON} (TO NEIGHBOUR) [032:033]",
          "~ a (a b WILL_ATTACK) SAY = a b 138",
          "--- HELP [070] ---",
          "SUCCOUR",
          "ARDENIA_ [ARD]",
          "J_DORN_ [ARDGOV 910101-950630] [ARDELI >950630]",
          "HARBOUR_FRONT_",
          "+PORT_FRONT_",
          "\t[VELREB 19900101-19991231]",
          "!CHIEF! = COMMANDER, CHIEFTAIN",
          "REBEL_!CHIEF!_ [~REB]",
          "n:grain [FOOD]",
          "~grain silo");

  @TempDir private Path folder;

  @Test
  void anUndamagedFileHasNoFaults() throws IOException {
    assertThat(read(LINES).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - * ON [144]                     | a pattern of no verb
          MARCH [14x]                      | 'x' is no event code
          MARCH [141                       | ']' is missing
          MARCH {MARCHES [141]             | '}' is missing
          [141]                            | a code without words
          ARDENIA [ARD 950630-910101]      | ends before it begins
          ARDENIA [ARD 911301-950630]      | is no date
          ~ a (a b) SAY = a b 138          | a transformation is
          <TIME> SOON [many]               | is no number of days
          n:grain                          | an issue is
          REBEL_!CHIEF!_ [~REB]            | no set for
          !CHIEF! = ,                      | a set without members
          """)
  void aFaultIsNamed(String line, String message) throws IOException {
    List<Fault> faults = read(List.of("; first line", line)).faults();

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).line()).isEqualTo(2);
    assertThat(faults.get(0).file()).isEqualTo("d.txt");
    String bare = message.replace("'x'", "'14x'");
    assertThat(faults.get(0).message()).contains(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - ON [144]            | no verb (*)
          - * * [144]           | two verbs
          - * &NOWHERE [144]    | no set &NOWHERE
          - * { A B [144]       | '}' is missing
          - * A ) [144]         | ')' closes nothing
          - * A                 | one code in brackets
          - * A [ABC]           | 'ABC' is no event code
          """)
  void aFaultyPatternIsNamedAndTheVerbKept(String line, String message) throws IOException {
    Dictionary dictionary = read(List.of("SEIZE [170]", line));

    assertThat(dictionary.faults()).hasSize(1);
    assertThat(dictionary.faults().get(0).toString()).startsWith("d.txt:2  ").contains(message);
    assertThat(dictionary.code(sentence(), control())).extracting(Coded::code).contains("170");
  }

  @Test
  void noDamageStopsTheReading() throws IOException {
    Random random = new Random(7);
    Sentence sentence = sentence();
    for (int round = 0; round < 400; round++) {
      List<String> damaged = new ArrayList<>(LINES);
      if (round % 3 == 0) {
        Collections.shuffle(damaged, random);
      }
      for (int i = 0; i < damaged.size(); i++) {
        damaged.set(i, random.nextInt(3) == 0 ? scribbled(damaged.get(i), random) : damaged.get(i));
      }
      damaged.add("SEIZE [170]");
      Dictionary dictionary = read(damaged);
      int lines = String.join("\n", damaged).split("\n", -1).length;

      assertThat(dictionary.faults())
          .allSatisfy(fault -> assertThat(fault.line()).isBetween(1, lines + 1));
      assertThat(dictionary.code(sentence, control()))
          .allSatisfy(coded -> assertThat(coded.trigger()).isBetween(0, sentence.size() - 1));
      dictionary.actor(sentence, 0, sentence.size(), null);
      dictionary.issues(sentence);
    }
  }

  @Test
  void randomBytesAreRead() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 100; round++) {
      byte[] bytes = new byte[random.nextInt(2_000)];
      random.nextBytes(bytes);
      Path file = Files.write(folder.resolve("bytes"), bytes);

      Dictionary dictionary = Dictionary.read(List.of(file));
      dictionary.code(sentence(), control());
    }
  }

  private static String scribbled(String line, Random random) {
    String signs = "[]{}()|&+-~_!=;#<>* \t\u0000\uD83D\u0661\n";
    int at = random.nextInt(line.length() + 1);
    return switch (random.nextInt(4)) {
      case 0 -> line.substring(0, at);
      case 1 -> line.substring(at);
      case 2 ->
          line.substring(0, at) + signs.charAt(random.nextInt(signs.length())) + line.substring(at);
      default -> line + line;
    };
  }

  private Dictionary read(List<String> lines) throws IOException {
    Path file = folder.resolve("d.txt");
    Files.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return Dictionary.read(List.of(file));
  }

  private static ControlVerbs control() {
    return new ControlVerbs(
        Set.of(),
        Set.of(),
        Set.of(),
        new BareTimes(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
  }

  private static Sentence sentence() {
    String text = "Rebels seized palaces";
    String conllu =
        """
        # sent_id = 1
        # block = BODY
        # paragraph = 0
        1\tRebels\trebel\t_\tNNS\t_\t2\tnsubj\t_\tSpan=0:6
        2\tseized\tseize\t_\tVBD\t_\t0\troot\t_\tSpan=7:13
        3\tpalaces\tpalace\t_\tNNS\t_\t2\tobj\t_\tSpan=14:21
        """;
    Document document = new Document("d", Origin.UNKNOWN, text, List.of());
    return Conllu.read(conllu, document).sentences().get(0);
  }
}
