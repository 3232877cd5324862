package org.araxes.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read back, whatever the text is like. */
class RoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  /** Ids must name one thing; the notation puts events where their claims are. */
  private static Reading withUniqueIds(Reading r) {
    LinkedHashMap<String, Event> events = new LinkedHashMap<>();
    r.events().forEach(event -> events.putIfAbsent(event.id(), event));
    return new Reading(
        r.document(),
        r.sentences(),
        r.times(),
        r.places(),
        r.quantities(),
        r.actors(),
        r.attributions(),
        List.copyOf(events.values()),
        r.claims(),
        r.predicates());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void notationReadsBackWhatItWrote(long seed) {
    Reading reading = withUniqueIds(new RandomReadings(seed).next());
    String written = Notation.write(reading, Layers.ALL);
    Reading back = Notation.read(written, reading.document());
    assertThat(Notation.write(back, Layers.ALL)).isEqualTo(written);
    assertThat(back).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonReadsBackWhatItWroteEvenThroughBytes(long seed) {
    Reading reading = new RandomReadings(seed).next();
    String line = ReadingJson.write(reading, Layers.ALL);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(line).doesNotContain("\n");
    assertThat(ReadingJson.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonOffsetsCountCodePoints(long seed) throws Exception {
    Reading reading = new RandomReadings(seed).next();
    Document document = reading.document();
    var sentences =
        new ObjectMapper().readTree(ReadingJson.write(reading, Layers.USUAL)).get("sentences");
    for (int i = 0; i < sentences.size(); i++) {
      int start = document.text().offsetByCodePoints(0, sentences.get(i).get(0).intValue());
      assertThat(start).isEqualTo(reading.sentences().get(i).start());
    }
  }
}
