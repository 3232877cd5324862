package org.araxes.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluTest {
  private static final List<String> LETTERS =
      List.of(
          "a", "Ω", "ع", "💥", "\ud83d", "\udc00", "\t", "\n", "\\", "_", "|", "=", "\u0000",
          "\u2028", "\u00a0", " ", "u000a", "#");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void nothingIsLostOnTheWay(long seed) {
    ParsedText parsed = some(new Random(seed));
    String written = Conllu.write(parsed);
    ParsedText read = Conllu.read(written, parsed.document());
    assertThat(Conllu.write(read)).isEqualTo(written);
    assertThat(read.sentences()).hasSameSizeAs(parsed.sentences());
    for (int i = 0; i < read.sentences().size(); i++) {
      assertSame(read.sentences().get(i), parsed.sentences().get(i));
    }
  }

  private static void assertSame(Sentence read, Sentence written) {
    assertThat(read.with(null)).isEqualTo(written.with(null));
    assertThat(read.grammar() == null).isEqualTo(written.grammar() == null);
    for (int i = 0; read.grammar() != null && i < read.size(); i++) {
      assertThat(read.grammar().head(i)).isEqualTo(written.grammar().head(i));
      assertThat(read.grammar().relation(i)).isEqualTo(written.grammar().relation(i));
    }
  }

  private static ParsedText some(Random random) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    int count = random.nextInt(5);
    for (int s = 0; s < count; s++) {
      List<Token> tokens = new ArrayList<>();
      int size = 1 + random.nextInt(6);
      for (int i = 0; i < size; i++) {
        Span span = new Span(at, at + 1 + random.nextInt(3));
        at = span.end() + random.nextInt(2);
        String entity = random.nextBoolean() ? "O" : "PERSON";
        tokens.add(new Token(i, span, word(random), word(random), "NN", entity));
      }
      sentences.add(
          new Sentence(
              s,
              Block.Kind.values()[random.nextInt(Block.Kind.values().length)],
              random.nextInt(9),
              tokens,
              random.nextBoolean() ? null : grammar(size, random)));
    }
    Document document = new Document("some", Origin.UNKNOWN, "x".repeat(at + 1), List.of());
    return new ParsedText(document, sentences);
  }

  private static Grammar grammar(int size, Random random) {
    int[] heads = new int[size];
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heads[i] = i == 0 ? Grammar.ROOT : random.nextInt(i);
      relations.add(i == 0 ? "root" : "nsubj:pass");
    }
    return new Grammar(heads, relations);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return word.toString();
  }

  @Test
  void aBrokenLineIsNamed() {
    Document document = new Document("x", Origin.UNKNOWN, "Rain fell", List.of());
    String line = "1\tRain\train\t_\tNN\t_\t_\t_\t_\tSpan=0:40\n";
    assertThatThrownBy(() -> Conllu.read("# block = BODY\n" + line, document))
        .isInstanceOf(ConlluException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("beyond the end of the text");
    assertThatThrownBy(() -> Conllu.read("1\tRain\n", document))
        .isInstanceOf(ConlluException.class)
        .hasMessageContaining("line 1");
  }
}
