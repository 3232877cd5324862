package org.araxes.export;

import static org.araxes.table.Column.text;
import static org.araxes.table.Column.tree;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.model.Span;
import org.araxes.table.JsonRows;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;

/** W3C Web Annotations on the words of claims. A row a span of evidence. */
final class WebAnnotation {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int AROUND = 32;

  private WebAnnotation() {}

  /** A row. */
  record Row(SourcedClaim claim, Span span, boolean quotes) {}

  static Syntax page() {
    Map<String, Object> around = new LinkedHashMap<>();
    around.put("@context", CONTEXT);
    around.put("id", "urn:araxes:annotations");
    around.put("type", "AnnotationPage");
    return JsonRows.in("items", around);
  }

  static Sheet<Row> sheet() {
    return new Sheet<>(
        "annotations",
        List.of(
            text("id", "Made of claim and position", r -> id(r)),
            text("type", "Always Annotation", r -> "Annotation"),
            text("motivation", "Always describing", r -> "describing"),
            tree(
                "body",
                "The claim, and in words what it says, how it stands, when, where, how many, according to whom",
                WebAnnotation::bodies),
            text("target.type", "Always SpecificResource", r -> "SpecificResource"),
            text("target.source", "The text by its hash", r -> r.claim().text().urn()),
            tree(
                "target.selector",
                "The words with what stands around them, and their place in code points",
                WebAnnotation::selectors)));
  }

  private static String id(Row row) {
    SourceText text = row.claim().text();
    return claim(row.claim()) + ":" + text.start(row.span()) + "-" + text.end(row.span());
  }

  /** A claim's name as an IRI. */
  static String claim(SourcedClaim claim) {
    return "urn:araxes:claim:" + encoded(claim.document().id()) + ":" + encoded(claim.claim().id());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static List<Object> bodies(Row row) {
    SourcedClaim claim = row.claim();
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("type", "SpecificResource");
    link.put("source", claim(claim));
    link.put("purpose", "linking");
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("type", "TextualBody");
    words.put("value", told(claim));
    words.put("format", "text/plain");
    words.put("purpose", "describing");
    return List.of(link, words);
  }

  /**
   * As in "ASSAULT: guns -> farmers (happened); 1994-10-11; Silistra; 3 killed; according to ...".
   */
  private static String told(SourcedClaim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(Labels.of(claim) + " (" + claim.standing() + ")");
    String when = Labels.when(claim);
    if (when != null) {
      parts.add(when);
    }
    if (claim.where() != null) {
      parts.add(claim.text().line(claim.where().span()));
    }
    parts.addAll(claim.figures());
    parts.add("according to " + claim.accordingTo());
    return String.join("; ", parts);
  }

  private static List<Object> selectors(Row row) {
    SourceText text = row.claim().text();
    Span span = row.span();
    List<Object> selectors = new ArrayList<>();
    if (row.quotes()) {
      Map<String, Object> quote = new LinkedHashMap<>();
      quote.put("type", "TextQuoteSelector");
      quote.put("exact", text.words(span));
      put(quote, "prefix", text.before(span, AROUND));
      put(quote, "suffix", text.after(span, AROUND));
      selectors.add(quote);
    }
    Map<String, Object> position = new LinkedHashMap<>();
    position.put("type", "TextPositionSelector");
    position.put("start", text.start(span));
    position.put("end", text.end(span));
    selectors.add(position);
    return selectors;
  }

  private static void put(Map<String, Object> quote, String key, String words) {
    if (!words.isEmpty()) {
      quote.put(key, words);
    }
  }

  static void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedClaim claim : selection.claims()) {
      for (Span span : claim.claim().evidence().stream().distinct().toList()) {
        sink.row(new Row(claim, span, settings.quotes()));
      }
      if (claim.claim().evidence().isEmpty()) {
        sink.row(new Row(claim, claim.at(), settings.quotes()));
      }
      sink.kept(claim);
    }
  }
}
