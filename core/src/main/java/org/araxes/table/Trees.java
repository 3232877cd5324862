package org.araxes.table;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects; what is not known is left out. */
final class Trees {
  /** Surrogates are escaped, so that one without its partner survives UTF-8. */
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .highestNonEscapedChar(LAST_BEFORE_SURROGATES)
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Trees() {}

  static JsonGenerator generator(OutputStream out) throws IOException {
    return MAPPER.createGenerator(out);
  }

  /** The cells of a row, empty ones left out; a dot in a name steps into an object. */
  static <R> ObjectNode object(Sheet<R> sheet, R row) {
    ObjectNode object = NODES.objectNode();
    for (Column<R> column : sheet.columns()) {
      JsonNode value = node(column.of(row));
      if (value != null) {
        ObjectNode inside = object;
        String name = column.name();
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.')) {
          inside = inside.withObjectProperty(name.substring(0, dot));
          name = name.substring(dot + 1);
        }
        inside.set(name, value);
      }
    }
    return object;
  }

  /** On one line. */
  static String written(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that we made cannot be written", e);
    }
  }

  /** Null for nothing. */
  static @Nullable JsonNode node(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof JsonNode node) {
      return node;
    }
    if (value instanceof BigDecimal number) {
      return DecimalNode.valueOf(number);
    }
    if (value instanceof Long number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Iterable<?> list) {
      ArrayNode array = NODES.arrayNode();
      list.forEach(one -> array.add(node(one)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((key, one) -> object.set(key.toString(), node(one)));
      return object;
    }
    return NODES.textNode(value.toString());
  }
}
