package org.araxes.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language engine must pass: extend it and say which engine. */
public abstract class EngineContract {
  private static final Set<String> RELATIONS =
      Set.of(
          "root",
          "nsubj",
          "csubj",
          "obj",
          "iobj",
          "ccomp",
          "xcomp",
          "obl",
          "vocative",
          "expl",
          "dislocated",
          "advcl",
          "advmod",
          "discourse",
          "aux",
          "cop",
          "mark",
          "nmod",
          "appos",
          "nummod",
          "acl",
          "amod",
          "det",
          "clf",
          "case",
          "conj",
          "cc",
          "fixed",
          "flat",
          "list",
          "parataxis",
          "compound",
          "orphan",
          "goeswith",
          "reparandum",
          "punct",
          "dep");

  protected abstract Engine engine();

  private static Document document(String text) {
    List<Block> blocks =
        text.isBlank()
            ? List.of()
            : List.of(new Block(Block.Kind.BODY, new Span(0, text.length())));
    return new Document("contract", Origin.UNKNOWN, text, blocks);
  }

  private Sentence only(String text) {
    List<Sentence> sentences = engine().tag(document(text));
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private Grammar grammar(Sentence sentence) {
    return engine().grammar(sentence);
  }

  private static int index(Sentence sentence, String word) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.token(i).word().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no word " + word));
  }

  @Test
  void wordsAreThoseOfTheText() {
    String text = "The ferry’s crew (12 men) didn't leave Port Vell—not on Monday, at 5 p.m.";
    for (Token token : only(text).tokens()) {
      assertThat(token.word()).isEqualTo(token.span().of(text));
    }
  }

  @Test
  void tagsLemmasAndNamesAreGiven() {
    Sentence sentence = only("Velmark accused Marta Lindqvist of shelling three villages.");
    Token accused = sentence.token(index(sentence, "accused"));
    assertThat(accused.tag()).isEqualTo("VBD");
    assertThat(accused.lemma()).isEqualTo("accuse");
    assertThat(sentence.token(index(sentence, "villages")).lemma()).isEqualTo("village");
    assertThat(sentence.token(index(sentence, "Lindqvist")).entity()).isEqualTo("PERSON");
    assertThat(sentence.token(index(sentence, "villages")).entity()).isEqualTo("O");
  }

  @Test
  void aBlockOrAnEmptyLineEndsASentence() {
    String text = "Rain fell on the camp\n\nand soldiers left it";
    assertThat(engine().tag(document(text))).hasSize(2);
    String blocks = "Rain fell on the camp and soldiers left it";
    Document two =
        new Document(
            "two",
            Origin.UNKNOWN,
            blocks,
            List.of(
                new Block(Block.Kind.HEADLINE, new Span(0, 21)),
                new Block(Block.Kind.BODY, new Span(22, blocks.length()))));
    List<Sentence> sentences = engine().tag(two);
    assertThat(sentences)
        .extracting(Sentence::block)
        .containsExactly(Block.Kind.HEADLINE, Block.Kind.BODY);
    assertThat(sentences.get(1).paragraph()).isGreaterThan(sentences.get(0).paragraph());
  }

  @Test
  void relationsAreThoseOfUniversalDependencies() {
    Sentence sentence =
        only(
            "A spokesman for the port said on Friday that the bridge was shelled by two gunboats.");
    Grammar grammar = grammar(sentence);
    assertThat(grammar.size()).isEqualTo(sentence.size());
    int shelled = index(sentence, "shelled");
    int said = index(sentence, "said");
    assertThat(grammar.relation(index(sentence, "bridge"))).isEqualTo("nsubj:pass");
    assertThat(grammar.relation(index(sentence, "gunboats"))).isEqualTo("obl:agent");
    assertThat(grammar.head(index(sentence, "gunboats"))).isEqualTo(shelled);
    assertThat(grammar.relation(index(sentence, "spokesman"))).isEqualTo("nsubj");
    assertThat(grammar.head(index(sentence, "spokesman"))).isEqualTo(said);
    for (int i = 0; i < grammar.size(); i++) {
      assertThat(RELATIONS).contains(grammar.relation(i).split(":")[0]);
    }
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "",
        " \n\t ",
        "\u0000",
        "Troops \u0000 left.",
        "Troops \ud83d left \udc00 the town.",
        "\ud800",
        "Smoke 💥💥 over 🇦🇿 Baku 👨‍👩‍👧‍👦 today.",
        "وصلت القوات إلى الحدود يوم الأحد. Troops arrived. ולא נשארו",
        "a\u0301\u0301\u0301 \u200b\u200d\ufeff zero\u00adwidth \u202eelttab\u202c",
        "!!! ??? ... --- ((( ))) \"\"\" ''' ``` @@@ ### $$$ %%% ^^^ &&& *** ___",
        "...",
        "x".repeat(3000),
        "(".repeat(500) + "a" + ")".repeat(500),
        "<p>Not <b>a</b> page</p> &amp; &lt; \u0085 \u2028 \u2029 end",
        "One. ".repeat(400),
        "\t\u000b\u000c\u001c\u001d x \u007f y \u009f z");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void oddTextIsTakenAsItComes(String text) {
    assertHolds(document(text));
  }

  @Test
  void aSentenceOfFiveThousandWordsIsTaken() {
    assertHolds(document("soldiers and sailors ".repeat(1667) + "left."));
  }

  @Test
  void aMillionLettersWithoutABlankAreTakenInBoundedTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          assertThat(engine().tag(document("a".repeat(1_000_000)))).isNotEmpty();
          assertThat(engine().tag(document("\n".repeat(1_000_000) + "x"))).hasSize(1);
        });
  }

  private void assertHolds(Document document) {
    int covered = 0;
    int index = 0;
    for (Sentence sentence : engine().tag(document)) {
      assertThat(sentence.index()).isEqualTo(index++);
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        assertThat(token.index()).isEqualTo(i);
        assertThat(token.span().start()).isGreaterThanOrEqualTo(covered);
        assertThat(token.word()).isNotEmpty();
        assertThat(token.lemma()).isNotEmpty();
        assertThat(token.tag()).isNotEmpty();
        covered = token.span().end();
      }
      assertThat(covered).isLessThanOrEqualTo(document.text().length());
      if (sentence.size() <= Parser.MOST_TOKENS) {
        assertIsTree(engine().grammar(sentence));
      }
    }
  }

  private static void assertIsTree(Grammar grammar) {
    for (int i = 0; i < grammar.size(); i++) {
      int steps = 0;
      for (int at = i; at != Grammar.ROOT; at = grammar.head(at)) {
        assertThat(steps++).as("steps to the root").isLessThanOrEqualTo(grammar.size());
      }
    }
  }

  @Test
  void theSameTextGivesTheSameAnswerOnManyThreads() {
    String text =
        "Korvia denied on Sunday that its gunboats had crossed the river. Three men from Ardenia"
            + " were held, the ministry said. IT WAS NOT CLEAR WHO HAD OPENED FIRE IN VELMARK.";
    Parser parser = new Parser(engine(), Gate.OPEN);
    String once = Conllu.write(parser.parse(document(text)));
    List<String> again =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> Conllu.write(parser.parse(document(text))))
            .toList();
    assertThat(again).containsOnly(once);
  }

  @Test
  void namesDoNotDependOnWhatWasReadBefore() {
    String text = "Governor Rill met Tarn at Oskvar.";
    String before = entities(text);
    engine().tag(document("the rill ran by a tarn. governor oskvar. ".repeat(20)));
    assertThat(entities(text)).isEqualTo(before);
  }

  private String entities(String text) {
    return only(text).tokens().stream().map(Token::entity).toList().toString();
  }
}
