package org.araxes.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptParsesTest {
  @TempDir Path folder;

  /** Makes one sentence of one word of a document and nothing else. */
  private static final class OneWord implements Engine {
    private int tagged;

    @Override
    public String id() {
      return "one-word";
    }

    @Override
    public List<Sentence> tag(Document document) {
      tagged++;
      Token token = new Token(0, new Span(0, 4), "Rain", "rain", "NN", "O");
      return List.of(new Sentence(0, Block.Kind.BODY, 0, List.of(token), null));
    }

    @Override
    public Grammar grammar(Sentence sentence) {
      return new Grammar(new int[] {Grammar.ROOT}, List.of("root"));
    }
  }

  private static final Gate SHUT = sentence -> false;

  private static Document document(String text, @Nullable LocalDate published, Block.Kind kind) {
    Origin origin = new Origin(null, null, List.of(), null, published, null, null);
    return new Document("rain", origin, text, List.of(new Block(kind, new Span(0, text.length()))));
  }

  private static final LocalDate DAY = LocalDate.of(1993, 9, 6);

  @Test
  void aDocumentIsParsedOnce() {
    OneWord engine = new OneWord();
    Document document = document("Rain", DAY, Block.Kind.BODY);
    String first = Conllu.write(new KeptParses(folder, engine, Gate.OPEN).parse(document));
    assertThat(Conllu.write(new KeptParses(folder, engine, Gate.OPEN).parse(document)))
        .isEqualTo(first);
    assertThat(engine.tagged).isEqualTo(1);
    assertThat(new KeptParses(folder, new NoEngine("one-word"), Gate.OPEN).holds(document))
        .isTrue();
  }

  @Test
  void whatAnEarlierGateDidNotAskForIsThere() {
    Document document = document("Rain", DAY, Block.Kind.BODY);
    Sentence bare = new KeptParses(folder, new OneWord(), SHUT).parse(document).sentences().get(0);
    assertThat(bare.grammar()).isNull();
    Sentence whole =
        new KeptParses(folder, new NoEngine("one-word"), Gate.OPEN)
            .parse(document)
            .sentences()
            .get(0);
    assertThat(whole.grammar()).isNotNull();
  }

  @Test
  void textBlocksDayAndEngineTellParsesApart() {
    KeptParses kept = new KeptParses(folder, new OneWord(), Gate.OPEN);
    kept.parse(document("Rain", DAY, Block.Kind.BODY));
    assertThat(kept.holds(document("Rain", DAY.plusDays(1), Block.Kind.BODY))).isFalse();
    assertThat(kept.holds(document("Rain", null, Block.Kind.BODY))).isFalse();
    assertThat(kept.holds(document("Rain!", DAY, Block.Kind.BODY))).isFalse();
    assertThat(kept.holds(document("Rai\ud800", DAY, Block.Kind.BODY))).isFalse();
    assertThat(kept.holds(document("Rain", DAY, Block.Kind.HEADLINE))).isFalse();
    KeptParses other = new KeptParses(folder, new NoEngine("another"), Gate.OPEN);
    assertThat(other.holds(document("Rain", DAY, Block.Kind.BODY))).isFalse();
    assertThatThrownBy(() -> other.parse(document("Rain", DAY, Block.Kind.BODY)))
        .hasMessageContaining("no engine");
  }
}
