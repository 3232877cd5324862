package org.araxes.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.Rulebook;

/**
 * Readings beside a gold file: JSON Lines of documents with their text and what is known of them.
 * The fields of its first line tell what is measured.
 */
public final class Comparison {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Rulebook rulebook;

  public Comparison(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * The table of figures. Documents that were not read count as read in vain.
   *
   * @param readings JSON Lines, as {@code araxes read} writes them
   * @throws GoldException when one of the files cannot be understood
   * @throws IOException when one of the files cannot be read
   */
  public String table(Path gold, Path readings) throws IOException {
    Map<String, JsonNode> documents = documents(gold);
    if (documents.isEmpty()) {
      throw new GoldException(new Fault(gold.toString(), 1, 1, "no documents"));
    }
    Measure measure = measure(gold, documents.values().iterator().next());
    try (BufferedReader lines = Files.newBufferedReader(readings)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          compare(documents, line, readings, number, measure);
        }
      }
    }
    documents.values().forEach(missed -> measure.add(missed, null));
    return measure.table();
  }

  private Measure measure(Path gold, JsonNode first) {
    if (first.has("events")) {
      return new IncidentMeasure(rulebook);
    }
    if (first.path("incident").has("killed")) {
      return new TollMeasure(rulebook);
    }
    throw new GoldException(
        new Fault(
            gold.toString(), 1, 1, "nothing that could be measured: no 'events', no 'incident'"));
  }

  private static Map<String, JsonNode> documents(Path gold) throws IOException {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(gold)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode document = tree(line, gold, number);
          found.put(document.path("doc_id").asText(), document);
        }
      }
    }
    return found;
  }

  private static void compare(
      Map<String, JsonNode> documents, String line, Path file, int number, Measure measure) {
    JsonNode document = tree(line, file, number).path("document");
    JsonNode known = documents.remove(document.path("id").asText());
    if (known == null) {
      return;
    }
    try {
      measure.add(known, ReadingJson.read(line, known.path("text").asText()));
    } catch (NotationException e) {
      throw new GoldException(new Fault(file.toString(), number, 1, e.getMessage()));
    }
  }

  private static JsonNode tree(String line, Path file, int number) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          new Fault(file.toString(), number, 1, "not valid JSON: " + e.getOriginalMessage()));
    }
  }
}
