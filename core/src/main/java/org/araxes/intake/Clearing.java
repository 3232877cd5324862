package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.intake.PageNames.Job;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Takes out of a page what is beside its main text: scripts, menus, sharing, other stories,
 * comments. What holds most of the page's text stays, whatever it is called.
 */
final class Clearing implements NodeFilter {
  /** Never text that a reader sees. */
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "template",
          "iframe",
          "object",
          "embed",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "svg",
          "canvas",
          "audio",
          "video",
          "picture",
          "img",
          "map",
          "meta",
          "link",
          "dialog",
          "math",
          "datalist",
          "rt",
          "rp");

  /** Beside the text unless they hold most of it. */
  private static final Set<String> ASIDE = Set.of("nav", "footer", "aside", "menu");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "tablist",
          "toolbar",
          "tooltip");

  /** Names say nothing of parts that are this large a share of the page. */
  private static final double MOST = 0.4;

  /** Within the main text, what is long and no links is text, whatever it is called. */
  private static final int LONG = 250;

  private final PageNames names;
  private final Extents extents;
  private final boolean strict;
  private final int all;
  private final List<Node> beside = new ArrayList<>();
  private int withinBody;

  private Clearing(Element body, PageNames names, boolean strict) {
    this.names = names;
    this.extents = Extents.of(body);
    this.strict = strict;
    this.all = extents.letters(body);
  }

  /**
   * @param strict whether the names of parts are believed
   */
  static void of(Element body, PageNames names, boolean strict) {
    Clearing clearing = new Clearing(body, names, strict);
    body.filter(clearing);
    clearing.beside.forEach(Node::remove);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Comment || node instanceof DataNode) {
      beside.add(node);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (depth == 0 || !(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isBeside(element)) {
      beside.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    withinBody += isBody(element) ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element) {
      withinBody -= isBody(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isBody(Element element) {
    return names.has(element, Job.BODY) || element.attr("itemprop").equals("articleBody");
  }

  private boolean isBeside(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return true;
    }
    boolean most = extents.letters(element) > MOST * all;
    if (tag.equals("noscript")) {
      return strict && !most;
    }
    if (!most && isUnseen(element)) {
      return true;
    }
    if (most || !strict) {
      return false;
    }
    if (tag.equals("figcaption")) {
      return extents.letters(element) < LONG;
    }
    if (ASIDE.contains(tag) || ROLES.contains(element.attr("role"))) {
      return !isText(element);
    }
    Set<Job> jobs = names.jobs(element);
    if (jobs.isEmpty() || jobs.contains(Job.BODY) || jobs.contains(Job.LEAD)) {
      return false;
    }
    if (jobs.contains(Job.BESIDE) || jobs.contains(Job.COMMENTS)) {
      return !isText(element);
    }
    int letters = extents.letters(element);
    return jobs.contains(Job.CAPTION) && letters < LONG
        || jobs.contains(Job.BYLINE) && letters < LONG
        || jobs.contains(Job.DECK) && withinBody == 0 && letters < LONG;
  }

  private boolean isText(Element element) {
    return withinBody > 0 && extents.letters(element) > LONG && extents.linked(element) < 0.25;
  }

  private static boolean isUnseen(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }
}
