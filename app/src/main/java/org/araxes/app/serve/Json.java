package org.araxes.app.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.araxes.app.ledger.Choice;
import org.araxes.model.Span;

/** Values as JSON: what is null is left out, constants are words, spans are pairs. */
final class Json {
  /** Surrogates are escaped, so that one without its partner survives UTF-8. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .highestNonEscapedChar(LAST_BEFORE_SURROGATES)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(Span.class, new Pair())
                  .addSerializer(Enum.class, new Word())
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(Instant.class, ToStringSerializer.instance))
          .build();

  private Json() {}

  private static final class Pair extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Word extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Choice.word(constant));
    }
  }

  static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }

  /**
   * @throws Problem when the body is none of these
   */
  static <T> T read(byte[] body, Class<T> kind) {
    try {
      T value = MAPPER.readValue(body, kind);
      if (value == null) {
        throw Problem.wrong("", "The body is empty; send a JSON object.");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw Problem.wrong("", "Not the JSON that is needed: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw Problem.wrong("", "The body cannot be read.");
    }
  }
}
