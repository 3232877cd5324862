package org.araxes.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a page's meta elements.
 *
 * @param meta name in small letters to what is stated, none blank
 */
record PageHead(Map<String, List<String>> meta) {
  static PageHead of(PageMarks marks) {
    Map<String, List<String>> meta = new LinkedHashMap<>();
    for (Element element : marks.metas) {
      String content = element.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = element.attr(attribute).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
        }
      }
    }
    return new PageHead(meta);
  }

  /** The first statement under a name; null when there is none. */
  @Nullable String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.get(0);
  }

  List<String> all(String name) {
    return meta.getOrDefault(name, List.of());
  }
}
