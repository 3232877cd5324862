package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that may tell its origin, in their order. One pass. */
final class PageMarks implements NodeVisitor {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");
  private static final String SAVED = "saved from url=(";
  private static final int MOST_LINKS = 60;
  private static final int MOST = 500;

  final List<Element> metas = new ArrayList<>();
  final List<Element> scripts = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();

  /** What is marked as a time, or as the day of publication. */
  final List<Element> times = new ArrayList<>();

  /** What is marked as the name of a writer. */
  final List<Element> writers = new ArrayList<>();

  /** Addresses of the first links. */
  final List<String> links = new ArrayList<>();

  private String saved = "";
  private @Nullable Element canonical;
  private @Nullable Element html;

  private PageMarks() {}

  static PageMarks of(Document page) {
    PageMarks marks = new PageMarks();
    page.traverse(marks);
    return marks;
  }

  /** Where the page says that it is at home; blank when it does not. */
  String canonical() {
    return canonical == null ? "" : canonical.attr("href");
  }

  /** Where a browser says that it saved the page from; blank when it does not. */
  String saved() {
    return saved;
  }

  /** An attribute of the page as a whole; blank when it is not there. */
  String ofPage(String attribute) {
    return html == null ? "" : html.attr(attribute);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Comment comment && html == null) {
      saved(comment.getData());
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    boolean plain = element.attributesSize() == 0;
    String says = plain ? "" : element.attr("itemprop");
    switch (tag) {
      case "meta" -> add(metas, element);
      case "html" -> html = html == null ? element : html;
      case "link" -> link(element);
      case "script" -> {
        if (element.attr("type").contains("ld+json")) {
          add(scripts, element);
        }
      }
      case "a" -> {
        if (links.size() < MOST_LINKS) {
          links.add(element.attr("href"));
        }
      }
      default -> {
        if (HEADINGS.contains(tag) || says.equals("headline")) {
          add(headings, element);
        }
      }
    }
    if (tag.equals("time")
        || says.equals("datePublished") && !tag.equals("meta")
        || tag.equals("abbr") && element.hasClass("published")) {
      add(times, element);
    }
    if (!plain && isWriter(element, says)) {
      add(writers, element);
    }
  }

  /** As in {@code saved from url=(0021)https://kesh.example/1}. */
  private void saved(String comment) {
    int start = comment.indexOf(SAVED);
    int end = start < 0 ? -1 : comment.indexOf(')', start + SAVED.length());
    saved = end < 0 ? saved : comment.substring(end + 1).strip();
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equals("canonical")) {
      canonical = element;
    }
  }

  private static boolean isWriter(Element element, String says) {
    return says.equals("author")
        || element.attr("rel").equals("author")
        || element.hasClass("byline")
        || element.hasClass("author-name");
  }

  private static void add(List<Element> all, Element element) {
    if (all.size() < MOST) {
      all.add(element);
    }
  }
}
