package org.araxes.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** One line of a corpus: one document as a JSON object, or a reading of one. */
final class JsonLine {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonLine() {}

  /**
   * @param where file and line
   * @param given what is known of documents that do not say it themselves
   */
  static Outcome read(String line, String where, Origin given, Conventions conventions) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return new Refused(where, "not valid JSON: " + firstLine(e.getOriginalMessage()));
    }
    if (node == null || !node.isObject()) {
      return new Refused(where, "not a JSON object");
    }
    JsonNode inner = node.path("document");
    return text(node, "text") == null && text(inner, "text") != null
        ? new WrittenReading(line, node, where, given)
            .of(document(inner, where, given, conventions))
        : document(node, where, given, conventions);
  }

  private static Outcome document(
      JsonNode node, String where, Origin given, Conventions conventions) {
    String text = text(node, "text");
    if (text == null) {
      return new Refused(where, "no text");
    }
    if (text.length() > Intake.LONGEST_DOCUMENT) {
      return SingleDocument.tooLong(where, text.length());
    }
    List<String> notes = new ArrayList<>();
    Origin own = origin(node, conventions.days(), where, notes);
    String id = text(node, "id");
    JsonLayout layout = JsonLayout.of(node, text);
    if (!layout.isSound()) {
      notes.add(where + ": what it says of pages or blocks does not fit its text, passed over");
    }
    Taken taken =
        new Stated(conventions, given)
            .taken(id == null ? where : id, where, text, layout.blocks(), own, notes);
    return new Taken(taken.document().onPages(layout.pages()), taken.notes(), false);
  }

  private static Origin origin(JsonNode node, WrittenDay days, String where, List<String> notes) {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      if (author.isTextual() && !author.textValue().isBlank()) {
        authors.add(author.textValue());
      }
    }
    return new Origin(
            text(node, "title"),
            text(node, "publisher"),
            authors,
            text(node, "url"),
            published(text(node, "published"), days, where, notes),
            text(node, "language"),
            text(node, "kind"))
        .told((part, value) -> found(node.path("found"), part, value));
  }

  /** As the corpus itself says how it was found, when it was made by us. */
  private static Optional<Found> found(JsonNode node, Found.Part part, String value) {
    String how = text(node, part.toString());
    Optional<Found> said = how == null ? Optional.empty() : Found.of(part, value, how);
    return said.or(() -> Optional.of(new Found(part, value, Found.Way.CORPUS, "")));
  }

  private static @Nullable LocalDate published(
      @Nullable String value, WrittenDay days, String where, List<String> notes) {
    LocalDate day = value == null ? null : days.stated(value.strip());
    if (value != null && day == null) {
      notes.add(where + ": published is not a date like 2021-10-11, taken as unknown: " + value);
    }
    return day;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isTextual() || value.textValue().isBlank()
        ? null
        : value.textValue();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
