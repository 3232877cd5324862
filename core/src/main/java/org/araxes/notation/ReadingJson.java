package org.araxes.notation;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import org.araxes.model.Document;
import org.araxes.model.Reading;

/**
 * Readings as JSON Lines: one object a document, offsets in Unicode code points, fields that do not
 * apply left out.
 */
public final class ReadingJson {
  /** Surrogates are escaped, so that one without its partner survives UTF-8. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  /** No text that was read is longer. */
  private static final int LONGEST_BLANK = 100_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .highestNonEscapedChar(LAST_BEFORE_SURROGATES)
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private ReadingJson() {}

  /** Writes one line, with the line feed that ends it. */
  public static void write(Reading reading, Layers layers, Writer out) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      new JsonReadingWriter(json, reading, layers).write();
    }
    out.write('\n');
  }

  /** Writes a document with its text in one line: the field {@code document} of a reading. */
  public static void write(Document document, Writer out) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      new JsonReadingWriter(json, Reading.unread(document), Layers.ALL).writeDocument();
    }
    out.write('\n');
  }

  /** SHA-256 of a text's UTF-8 in hexadecimal, as in the field {@code sha256}. */
  public static String hash(String text) {
    return JsonReadingWriter.sha256(text);
  }

  /** One line, without a line feed. */
  public static String write(Reading reading, Layers layers) {
    StringWriter out = new StringWriter();
    try {
      write(reading, layers, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.getBuffer().setLength(out.getBuffer().length() - 1);
    return out.toString();
  }

  /**
   * Reads one line back. What was not written is empty; with {@link Layers#ALL} nothing is lost.
   *
   * @throws NotationException when the line is no reading, or has no text
   */
  public static Reading read(String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new NotationException("not valid JSON: " + e.getOriginalMessage());
    }
    JsonNode text = node.path("document").path("text");
    if (!text.isTextual()) {
      throw new NotationException("no document.text: write readings with the layer 'text'");
    }
    return read(node, text.textValue());
  }

  /**
   * Reads one line back, over blanks where its text was not written: spans and values are there,
   * words are not.
   *
   * @throws NotationException when the line is no reading
   */
  public static Reading readAnyway(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      JsonNode text = node.path("document").path("text");
      return read(node, text.isTextual() ? text.textValue() : " ".repeat(lastOffset(node)));
    } catch (JsonProcessingException e) {
      throw new NotationException("not valid JSON: " + e.getOriginalMessage());
    }
  }

  /** The largest end of a span; a span is a pair of whole numbers. */
  private static int lastOffset(JsonNode node) {
    int last = 0;
    boolean pair = node.isArray() && node.size() == 2 && node.get(1).isInt();
    if (pair) {
      last = Math.max(0, node.get(1).intValue());
    }
    for (JsonNode child : node) {
      last = Math.max(last, lastOffset(child));
    }
    return Math.min(last, LONGEST_BLANK);
  }

  /**
   * Reads one line back whose text is kept elsewhere.
   *
   * @throws NotationException when the line is no reading of that text
   */
  public static Reading read(String line, String text) {
    try {
      return read(MAPPER.readTree(line), text);
    } catch (JsonProcessingException e) {
      throw new NotationException("not valid JSON: " + e.getOriginalMessage());
    }
  }

  private static Reading read(JsonNode node, String text) {
    try {
      return new JsonReadingReader(text).reading(node);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new NotationException("not a reading: " + e.getMessage());
    }
  }
}
