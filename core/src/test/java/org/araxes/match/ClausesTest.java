package org.araxes.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.parse.Conllu;
import org.araxes.parse.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case of {@code clauses.txt} is a sentence, then words with the parts they must have; {@code
 * clauses.conllu} holds the parses.
 */
class ClausesTest {
  private static final BareTimes TIMES =
      new BareTimes(Set.of("saturday"), Set.of(), Set.of(), Set.of(), Set.of());

  private static final Path FOLDER = Path.of("src/test/resources/match");

  record Case(Sentence sentence, String word, Set<String> expected) {
    @Override
    public String toString() {
      return word
          + " in: "
          + sentence.tokens().stream().map(t -> t.word()).collect(Collectors.joining(" "));
    }
  }

  static Stream<Case> cases() throws IOException {
    List<String[]> blocks =
        Arrays.stream(Files.readString(FOLDER.resolve("clauses.txt")).strip().split("\n\n"))
            .map(block -> block.strip().split("\n"))
            .toList();
    String text = blocks.stream().map(block -> block[0]).collect(Collectors.joining("\n\n"));
    Document document = new Document("clauses", Origin.UNKNOWN, text, List.of());
    List<Sentence> sentences =
        Conllu.read(Files.readString(FOLDER.resolve("clauses.conllu")), document).sentences();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (int line = 1; line < blocks.get(i).length; line++) {
        String[] sides = blocks.get(i)[line].split(": ");
        cases.add(
            new Case(
                sentences.get(i),
                sides[0],
                Arrays.stream(sides[1].split(", ")).collect(Collectors.toSet())));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aWordHasItsLogicalParts(Case given) {
    Clauses clauses =
        new Clauses(
            given.sentence(),
            new ControlVerbs(Set.of("promise"), Set.of("launch"), Set.of(), TIMES));
    int head =
        given.sentence().tokens().stream()
            .filter(token -> token.word().equals(given.word()))
            .findFirst()
            .orElseThrow()
            .index();

    Set<String> read =
        clauses.arguments(head).stream()
            .map(a -> a.part() + " " + given.sentence().token(a.token()).word())
            .collect(Collectors.toSet());

    assertThat(read).containsAll(given.expected());
    assertThat(read.stream().filter(part -> isCore(part)).toList())
        .as("no other subject or object")
        .isSubsetOf(given.expected());
  }

  @Test
  void aTimeThatIsTakenForTheSubjectOfItsOwnClauseEndsTheSearch() {
    String text = "Guards Saturday seized by troops";
    String conllu =
        """
        # sent_id = 1
        # block = BODY
        # paragraph = 0
        1\tGuards\tguard\t_\tNNS\t_\t3\tdep\t_\tSpan=0:6
        2\tSaturday\tSaturday\t_\tNNP\t_\t3\tnsubj\t_\tSpan=7:15
        3\tseized\tseize\t_\tVBN\t_\t0\troot\t_\tSpan=16:22
        4\tby\tby\t_\tIN\t_\t5\tcase\t_\tSpan=23:25
        5\ttroops\ttroop\t_\tNNS\t_\t3\tobl\t_\tSpan=26:32
        """;
    Document document = new Document("loop", Origin.UNKNOWN, text, List.of());
    Sentence sentence = Conllu.read(conllu, document).sentences().get(0);
    Clauses clauses = new Clauses(sentence, new ControlVerbs(Set.of(), Set.of(), Set.of(), TIMES));

    assertThat(clauses.arguments(2)).contains(new Argument("subject", 4, true));
  }

  private static boolean isCore(String part) {
    return part.startsWith("subject ") || part.startsWith("object ");
  }
}
