package org.araxes.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page states for machines of the article on it (JSON-LD).
 *
 * @param article its description; a missing node if there is none
 */
record LinkedFacts(JsonNode article) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** So many nodes are looked at in one script. */
  private static final int MOST_NODES = 2000;

  /** Kinds of things that have a text, a writer and a day. */
  private static final List<String> KINDS =
      List.of("Article", "BlogPosting", "Report", "Review", "LiveBlogPosting", "Blog", "WebPage");

  static LinkedFacts of(PageMarks marks) {
    JsonNode best = JSON.missingNode();
    int rank = KINDS.size();
    for (Element script : marks.scripts) {
      for (JsonNode node : nodes(script.data())) {
        int own = rank(node);
        if (own < rank) {
          best = node;
          rank = own;
        }
      }
    }
    return new LinkedFacts(best);
  }

  private static int rank(JsonNode node) {
    String type = node.path("@type").toString();
    int rank = 0;
    while (rank < KINDS.size() && !type.contains(KINDS.get(rank))) {
      rank++;
    }
    return rank;
  }

  /** All objects in a script, the outermost first. */
  private static List<JsonNode> nodes(String script) {
    List<JsonNode> found = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      JsonNode root = JSON.readTree(uncommented(script));
      open.add(root == null ? JSON.missingNode() : root);
    } catch (JsonProcessingException e) {
      // Pages hold broken scripts: nothing is known from this one.
      return found;
    }
    while (!open.isEmpty() && found.size() < MOST_NODES) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        found.add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
    return found;
  }

  private static String uncommented(String script) {
    String plain = script.strip();
    plain = plain.startsWith("<!--") ? plain.substring(4) : plain;
    plain = plain.startsWith("//<![CDATA[") ? plain.substring(11) : plain;
    plain = plain.endsWith("-->") ? plain.substring(0, plain.length() - 3) : plain;
    plain = plain.endsWith("//]]>") ? plain.substring(0, plain.length() - 5) : plain;
    return plain.endsWith(";") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /** A field that is words; null when it is not there. */
  @Nullable String text(String field) {
    return text(article.path(field));
  }

  /** The name of something, or of the first of several; null when it has none. */
  @Nullable String name(String field) {
    List<String> names = names(field);
    return names.isEmpty() ? null : names.get(0);
  }

  /** The names of a thing or of several. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    JsonNode node = article.path(field);
    Iterable<JsonNode> all = node.isArray() ? node : List.of(node);
    for (JsonNode one : all) {
      JsonNode named = one.isObject() ? one.path("name") : one;
      String name = text(named.isArray() ? named.path(0) : named);
      if (name != null && !name.startsWith("http")) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank() ? node.textValue().strip() : null;
  }
}
