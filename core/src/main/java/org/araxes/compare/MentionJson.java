package org.araxes.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.link.MentionLinker;
import org.araxes.link.MentionLinker.Marked;
import org.araxes.model.Span;
import org.araxes.notation.CodePoints;
import org.araxes.notation.NotationException;

/**
 * Marked mentions of events as JSON Lines, {@code {"doc_id","text","mentions":[{"start","end"}]}},
 * offsets in code points; and the same with a chain for each.
 */
public final class MentionJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MentionJson() {}

  /**
   * Mentions of another kind than event or incident are left out.
   *
   * @throws NotationException when the line is not like that
   */
  public static Marked read(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      String text = json.path("text").textValue();
      if (text == null || !json.path("doc_id").isTextual()) {
        throw new NotationException("needs doc_id, text and mentions");
      }
      List<Span> mentions = new ArrayList<>();
      CodePoints points = new CodePoints(text);
      for (JsonNode mention : json.path("mentions")) {
        String kind = mention.path("kind").asText("event");
        if (kind.equals("event") || kind.equals("incident")) {
          mentions.add(
              new Span(
                  points.toUtf16(mention.path("start").asInt(-1)),
                  points.toUtf16(mention.path("end").asInt(-1))));
        }
      }
      return new Marked(json.path("doc_id").textValue(), text, mentions);
    } catch (JsonProcessingException e) {
      throw new NotationException("not valid JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new NotationException("a mention is not in the text");
    }
  }

  /** One line a text, without line feeds. */
  public static List<String> linked(MentionLinker linker, List<Marked> texts) {
    Map<String, List<String>> chains = linker.chains(texts);
    List<String> lines = new ArrayList<>();
    for (Marked text : texts) {
      ObjectNode json = MAPPER.createObjectNode().put("doc_id", text.document());
      ArrayNode mentions = json.putArray("mentions");
      CodePoints points = new CodePoints(text.text());
      for (int i = 0; i < text.mentions().size(); i++) {
        Span span = text.mentions().get(i);
        mentions
            .addObject()
            .put("start", points.fromUtf16(span.start()))
            .put("end", points.fromUtf16(span.end()))
            .put("kind", "event")
            .put("chain_id", chains.get(text.document()).get(i));
      }
      lines.add(json.toString());
    }
    return lines;
  }
}
