package org.araxes.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.intake.Blocks;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.notation.Layers;
import org.araxes.rulebook.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One gold file: comments, what is known of the document, the text (or several, in {@code
 * linking}), and what should be read in it.
 *
 * @param name path in the gold folder, as in {@code time/weekday.gold}
 * @param source the lines before the expected reading, as they stand in the file
 * @param layers what the expected reading is about
 * @param open why the program does not read it rightly yet; null when it does
 * @param expected in the notation; null while nobody has said it; empty when it is to be filled in
 */
public record GoldText(
    String name,
    List<String> source,
    List<Document> documents,
    Layers layers,
    @Nullable String open,
    @Nullable String expected) {
  static final String EXPECTED = "=====";
  static final String NEXT = "-----";

  private static final Set<String> FIELDS =
      Set.of("published", "publisher", "title", "kind", "layers", "open");

  public GoldText {
    source = List.copyOf(source);
    documents = List.copyOf(documents);
  }

  /** The folder a file lies in. */
  public String topic() {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /**
   * @throws GoldException when a line cannot be understood
   */
  static GoldText parse(String name, List<String> lines) {
    int end = lines.indexOf(EXPECTED);
    List<String> source = end < 0 ? lines : lines.subList(0, end);
    String expected =
        end < 0 ? null : String.join("\n", lines.subList(end + 1, lines.size())).strip();
    List<Document> documents = new ArrayList<>();
    Map<String, String> first = Map.of();
    int begin = 0;
    for (int i = 0; i <= source.size(); i++) {
      if (i == source.size() || source.get(i).equals(NEXT)) {
        Part part = Part.of(name, begin, source.subList(begin, i));
        documents.add(part.document(name, documents.size()));
        first = begin == 0 ? part.fields() : first;
        begin = i + 1;
      }
    }
    return new GoldText(name, source, documents, layers(name, first), first.get("open"), expected);
  }

  private static Layers layers(String name, Map<String, String> fields) {
    String topic = name.substring(0, Math.max(0, name.indexOf('/')));
    String names =
        fields.getOrDefault(
            "layers",
            switch (topic) {
              case "time" -> "times,events";
              case "places" -> "places,events";
              case "quantity" -> "quantities,events";
              case "actors" -> "actors,events";
              case "attribution" -> "attributions";
              case "events" -> "events";
              default -> "attributions,events,claims";
            });
    return Layers.parse(names);
  }

  /** One text with what is known of it. */
  private record Part(Map<String, String> fields, String text) {
    static Part of(String name, int offset, List<String> lines) {
      Map<String, String> fields = new LinkedHashMap<>();
      int i = 0;
      for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
        String line = lines.get(i);
        int colon = line.indexOf(": ");
        if (!line.startsWith("#")) {
          if (colon < 0 || !FIELDS.contains(line.substring(0, colon))) {
            String known = String.join(", ", FIELDS.stream().sorted().toList());
            throw new GoldException(
                new Fault(name, offset + i + 1, 0, "not one of " + known + ": " + line));
          }
          fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
      }
      String text = String.join("\n", lines.subList(i, lines.size())).strip();
      if (text.isEmpty()) {
        throw new GoldException(
            new Fault(name, offset + 1, 0, "no text; an empty line goes before it"));
      }
      return new Part(fields, text + "\n");
    }

    Document document(String name, int index) {
      String published = fields.get("published");
      String title = fields.get("title");
      try {
        Origin origin =
            new Origin(
                title,
                fields.get("publisher"),
                List.of(),
                null,
                published == null ? null : LocalDate.parse(published),
                null,
                fields.get("kind"));
        String id = index == 0 ? name : name + "#" + (index + 1);
        return new Document(id, origin, text, Blocks.of(text, title));
      } catch (DateTimeException e) {
        throw new GoldException(new Fault(name, 1, 0, "not a day like 2021-10-11: " + published));
      }
    }
  }
}
