package org.araxes.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.araxes.notation.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages and the blocks of a text begin, as a line of a corpus states that was made by us.
 * Its offsets are code points.
 *
 * @param blocks null when it states none
 * @param pages empty when it states none
 * @param isSound false when something else is stated than places in the text, in their order
 */
record JsonLayout(@Nullable List<Block> blocks, List<Integer> pages, boolean isSound) {
  private static final JsonLayout NONE = new JsonLayout(null, List.of(), true);
  private static final JsonLayout UNSOUND = new JsonLayout(null, List.of(), false);

  static JsonLayout of(JsonNode node, String text) {
    JsonNode pages = node.path("pages");
    JsonNode blocks = node.path("blocks");
    if (!pages.isArray() && !blocks.isArray()) {
      return NONE;
    }
    CodePoints points = new CodePoints(text);
    try {
      return new JsonLayout(
          blocks.isArray() ? blocks(blocks, text, points) : null, pages(pages, text, points), true);
    } catch (IllegalArgumentException e) {
      return UNSOUND;
    }
  }

  private static List<Integer> pages(JsonNode nodes, String text, CodePoints points) {
    List<Integer> pages = new ArrayList<>();
    int before = 0;
    for (JsonNode node : nodes) {
      before = place(node, before, text, points);
      pages.add(before);
    }
    return pages;
  }

  private static List<Block> blocks(JsonNode nodes, String text, CodePoints points) {
    List<Block> blocks = new ArrayList<>();
    int before = 0;
    for (JsonNode node : nodes) {
      int start = place(node.path("span").path(0), before, text, points);
      before = place(node.path("span").path(1), start + 1, text, points);
      String kind = node.path("kind").asText().toUpperCase(Locale.ROOT);
      blocks.add(new Block(Block.Kind.valueOf(kind), new Span(start, before)));
    }
    return blocks;
  }

  private static int place(JsonNode node, int least, String text, CodePoints points) {
    boolean place =
        node.isInt() && node.intValue() >= 0 && node.intValue() <= points.fromUtf16(text.length());
    int at = place ? points.toUtf16(node.intValue()) : -1;
    if (at < least) {
      throw new IllegalArgumentException("no place in the text");
    }
    return at;
  }
}
