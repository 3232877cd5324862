package org.araxes.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of JSON Schema that openapi.yaml uses; a field that no schema names is a fault. */
final class Schema {
  private final JsonNode document;

  Schema() {
    try (InputStream in = Server.class.getResourceAsStream("openapi.yaml")) {
      document = new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** What is wrong with a value; none when it fits the schema of this name. */
  List<String> faults(String schema, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(document.at("/components/schemas/" + schema), value, schema, faults);
    return faults;
  }

  /** The schema that the answer to a question has. */
  JsonNode answer(String path) {
    JsonNode responses = document.path("paths").path(path).path("get").path("responses");
    return responses.at("/200/content/application~1json/schema");
  }

  void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    JsonNode real = resolved(schema);
    if (real.has("enum") && !contains(real.path("enum"), value)) {
      faults.add(at + ": " + value + " is none of " + real.path("enum"));
    }
    String type = real.path("type").asText("");
    boolean fits =
        switch (type) {
          case "string" -> value.isTextual();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          case "array" -> value.isArray();
          case "object" -> value.isObject();
          default -> true;
        };
    if (!fits) {
      faults.add(at + ": not " + type + ": " + cut(value));
    } else if (value.isObject()) {
      object(real, value, at, faults);
    } else if (value.isArray() && real.path("items").isObject()) {
      for (int i = 0; i < value.size(); i++) {
        check(real.path("items"), value.get(i), at + "/" + i, faults);
      }
    }
  }

  private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
    Map<String, JsonNode> properties = new TreeMap<>();
    List<String> required = new ArrayList<>();
    gather(schema, properties, required);
    required.stream()
        .filter(name -> !value.has(name))
        .forEach(name -> faults.add(at + ": no " + name));
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      JsonNode known = properties.getOrDefault(field.getKey(), schema.path("additionalProperties"));
      if (field.getValue().isNull()) {
        faults.add(at + "/" + field.getKey() + ": null");
      } else if (known.isObject()) {
        check(known, field.getValue(), at + "/" + field.getKey(), faults);
      } else {
        faults.add(at + ": nothing is said of " + field.getKey());
      }
    }
  }

  private void gather(JsonNode schema, Map<String, JsonNode> properties, List<String> required) {
    JsonNode real = resolved(schema);
    real.path("allOf").forEach(part -> gather(part, properties, required));
    real.path("properties")
        .properties()
        .forEach(
            field ->
                properties.merge(
                    field.getKey(),
                    field.getValue(),
                    (a, b) -> b.has("items") || !a.has("items") ? b : a));
    real.path("required").forEach(name -> required.add(name.textValue()));
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.path("$ref").textValue().substring(1)) : schema;
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode one : list) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(JsonNode value) {
    String text = value.toString();
    return text.length() < 60 ? text : text.substring(0, 60);
  }
}
