package org.araxes.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page states of its origin. */
final class PageOrigin {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageOrigin() {}

  static Origin of(Document page) {
    JsonNode article = article(page);
    String language = blankToNull(page.select("html").attr("lang"));
    return new Origin(
        title(page),
        first(meta(page, "og:site_name"), text(article.path("publisher").path("name"))),
        authors(page, article),
        first(href(page), meta(page, "og:url")),
        published(page, article),
        language == null ? null : language.split("[-_]")[0],
        null);
  }

  private static @Nullable String title(Document page) {
    List<Element> headings = page.select("h1");
    String heading = headings.size() == 1 ? blankToNull(headings.get(0).text()) : null;
    String shared = meta(page, "og:title");
    String window = blankToNull(page.title());
    return first(first(heading, shared), window == null ? null : window.split(" [|–—] | - ")[0]);
  }

  private static List<String> authors(Document page, JsonNode article) {
    List<String> authors = new ArrayList<>();
    JsonNode node = article.path("author");
    for (JsonNode author : node.isArray() ? node : JSON.createArrayNode().add(node)) {
      String name = text(author.isObject() ? author.path("name") : author);
      if (name != null) {
        authors.add(name);
      }
    }
    String stated = meta(page, "author");
    if (authors.isEmpty() && stated != null && !stated.startsWith("http")) {
      authors.add(stated);
    }
    return authors;
  }

  private static @Nullable LocalDate published(Document page, JsonNode article) {
    Element time = page.selectFirst("time[itemprop=datePublished], time[pubdate]");
    List<@Nullable String> stated = new ArrayList<>();
    stated.add(text(article.path("datePublished")));
    stated.add(meta(page, "article:published_time"));
    stated.add(meta(page, "datePublished"));
    stated.add(meta(page, "pubdate"));
    stated.add(meta(page, "date"));
    stated.add(meta(page, "DC.date.issued"));
    stated.add(time == null ? null : time.attr("datetime"));
    for (String value : stated) {
      if (value != null && value.length() >= 10) {
        try {
          return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException e) {
          // Not a date that can be trusted: another one may be.
          continue;
        }
      }
    }
    return null;
  }

  /** The description of the article in the page's linked data; a missing node if there is none. */
  private static JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        for (JsonNode node : nodes(JSON.readTree(script.data()))) {
          if (node.path("@type").toString().contains("Article")) {
            return node;
          }
        }
      } catch (JsonProcessingException e) {
        // Pages hold broken scripts: nothing is known from this one.
        continue;
      }
    }
    return JSON.missingNode();
  }

  private static Iterable<JsonNode> nodes(@Nullable JsonNode root) {
    if (root == null) {
      return List.of();
    }
    return root.isArray() ? root : root.has("@graph") ? root.path("@graph") : List.of(root);
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (name.equalsIgnoreCase(meta.attr("property"))
          || name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("itemprop"))) {
        return blankToNull(meta.attr("content"));
      }
    }
    return null;
  }

  private static @Nullable String href(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? null : blankToNull(link.attr("href"));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? blankToNull(node.textValue()) : null;
  }

  private static @Nullable String blankToNull(String value) {
    return value.isBlank() ? null : value.strip();
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
