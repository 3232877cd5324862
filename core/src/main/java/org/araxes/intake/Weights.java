package org.araxes.intake;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much each element of a page weighs as a place of text: by the length of its paragraphs, their
 * commas, and how few of their letters are links. One pass.
 */
final class Weights implements NodeVisitor {
  /** Their text counts for what holds them. */
  private static final Set<String> PARAGRAPH =
      Set.of("p", "pre", "blockquote", "li", "dd", "dt", "td", "h2", "h3", "h4", "h5", "h6");

  /** Shorter stretches have no weight. */
  private static final int LEAST = 20;

  private static final int LINE = 80;
  private static final double[] SHARES = {1, 0.5, 0.3};

  private final Map<Element, Double> weights = new IdentityHashMap<>();
  private final Map<Element, Double> masses = new IdentityHashMap<>();
  private double mass;
  private @Nullable Element owner;
  private int letters;
  private int linked;
  private int commas;
  private int links;
  private boolean consent;

  private Weights() {}

  static Weights of(Element body) {
    Weights weights = new Weights();
    body.traverse(weights);
    return weights;
  }

  /** The weight of all paragraphs in an element, however deep. */
  double within(Element element) {
    return masses.getOrDefault(element, 0.0);
  }

  double at(Node element) {
    return element instanceof Element one ? weights.getOrDefault(one, 0.0) : 0;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      count(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isBlock(element)) {
        weigh();
        owner = element;
        masses.put(element, mass);
      }
      links += element.nameIs("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      if (isBlock(element)) {
        weigh();
        masses.put(element, mass - masses.getOrDefault(element, 0.0));
        owner = block(element.parent());
      }
    }
  }

  private static @Nullable Element block(@Nullable Element element) {
    Element block = element;
    while (block != null && !isBlock(block)) {
      block = block.parent();
    }
    return block;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("br");
  }

  private void count(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != '\u00A0') {
        letters++;
        linked += links > 0 ? 1 : 0;
        commas += c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C' ? 1 : 0;
      }
    }
    consent |= text.contains("ookies");
  }

  private void weigh() {
    Element at = owner;
    if (at != null && letters >= LEAST && !consent) {
      double text = 1 - (double) linked / letters;
      double weight = (1 + commas + Math.min(3, letters / LINE)) * text;
      mass += weight;
      Element above = PARAGRAPH.contains(at.normalName()) ? at.parent() : at;
      for (int i = 0; i < SHARES.length && above != null && !above.nameIs("html"); i++) {
        weights.merge(above, weight * SHARES[i], Double::sum);
        above = above.parent();
      }
    }
    letters = 0;
    linked = 0;
    commas = 0;
    consent = false;
  }
}
