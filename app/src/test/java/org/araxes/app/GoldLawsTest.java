package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.notation.Layers;
import org.araxes.notation.Notation;
import org.araxes.notation.ReadingJson;
import org.araxes.score.GoldFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Six laws, over every gold text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldLawsTest {
  private final List<Document> documents =
      new GoldFolder(Shared.GOLD)
          .texts().stream().flatMap(text -> text.documents().stream()).toList();
  private final List<Reading> readings = documents.stream().map(Shared.araxes()::read).toList();
  private final List<String> lines = readings.stream().map(GoldLawsTest::json).toList();

  private static String json(Reading reading) {
    return ReadingJson.write(reading, Layers.ALL);
  }

  @Test
  void everySpanOfTheOutputLiesInTheTextAndHasWords() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 0; i < documents.size(); i++) {
      String text = documents.get(i).text();
      int length = text.codePointCount(0, text.length());
      List<JsonNode> spans = new ArrayList<>();
      collect(mapper.readTree(lines.get(i)), spans);
      assertThat(spans).isNotEmpty();
      for (JsonNode span : spans) {
        int start = span.get(0).intValue();
        int end = span.get(1).intValue();
        assertThat(start).as(documents.get(i).id()).isBetween(0, end - 1);
        assertThat(end).as(documents.get(i).id()).isLessThanOrEqualTo(length);
        String words =
            text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        assertThat(words).as(documents.get(i).id()).isNotBlank().isEqualTo(words.strip());
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> spans) {
    if (node.isArray() && node.size() == 2 && node.get(0).isInt() && node.get(1).isInt()) {
      spans.add(node);
    } else {
      node.forEach(child -> collect(child, spans));
    }
  }

  @Test
  void readingTwiceGivesTheSameBytes() {
    for (int i = 0; i < documents.size(); i++) {
      assertThat(json(Shared.araxes().read(documents.get(i)))).isEqualTo(lines.get(i));
    }
  }

  @Test
  void whatIsWrittenCanBeReadBack() {
    for (Reading reading : readings) {
      assertThat(Notation.read(Notation.write(reading, Layers.ALL), reading.document()))
          .as(reading.document().id())
          .isEqualTo(reading);
      assertThat(ReadingJson.read(json(reading))).isEqualTo(reading);
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<Document> backwards = new ArrayList<>(documents);
    Collections.reverse(backwards);
    List<String> again = new ArrayList<>();
    backwards.forEach(document -> again.add(json(Shared.araxes().read(document))));
    Collections.reverse(again);
    assertThat(again).isEqualTo(lines);
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    List<String> again = new ArrayList<>();
    InOrder.map(
        documents.iterator(), 4, document -> json(Shared.araxes().read(document)), again::add);
    assertThat(again).isEqualTo(lines);
  }

  @Test
  void boilerplateIsNeverEvidence() {
    for (Reading reading : readings) {
      List<Span> silent =
          reading.document().blocks().stream()
              .filter(block -> !block.kind().isEvidence())
              .map(Block::span)
              .toList();
      reading.events().forEach(event -> assertOutside(event.trigger(), silent, reading));
      reading
          .claims()
          .forEach(claim -> claim.evidence().forEach(span -> assertOutside(span, silent, reading)));
    }
  }

  private static void assertOutside(Span span, List<Span> silent, Reading reading) {
    assertThat(silent)
        .as("%s: \"%s\"", reading.document().id(), reading.document().quote(span))
        .noneMatch(span::overlaps);
  }
}
