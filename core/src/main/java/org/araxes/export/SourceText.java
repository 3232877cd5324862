package org.araxes.export;

import java.util.List;
import org.araxes.model.Document;
import org.araxes.model.Span;
import org.araxes.notation.CodePoints;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** A document's text, its sentences, and its offsets in code points. */
public final class SourceText {
  private final Document document;
  private final List<Span> sentences;
  private final CodePoints points;
  private final String hash;

  SourceText(Document document, List<Span> sentences) {
    this.document = document;
    this.sentences = sentences;
    this.points = new CodePoints(document.text());
    this.hash = ReadingJson.hash(document.text());
  }

  public Document document() {
    return document;
  }

  /** SHA-256 of the text's UTF-8 in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** A name for the text that depends on nothing but the text. */
  String urn() {
    return "urn:sha256:" + hash;
  }

  String words(Span span) {
    return span.of(document.text());
  }

  /** On one line. */
  String line(Span span) {
    return String.join(" ", words(span).strip().split("\\s+"));
  }

  long start(Span span) {
    return points.fromUtf16(span.start());
  }

  long end(Span span) {
    return points.fromUtf16(span.end());
  }

  long length() {
    return points.fromUtf16(document.text().length());
  }

  /** Number of the sentence that holds the beginning of a span, from 1; null when none does. */
  @Nullable Long sentence(Span span) {
    int at = index(span);
    return at < 0 ? null : Long.valueOf(at + 1L);
  }

  /** The sentence that holds the beginning of a span, or the span itself. */
  Span around(Span span) {
    int at = index(span);
    return at < 0 ? span : sentences.get(at);
  }

  private int index(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle);
      if (sentence.end() <= span.start()) {
        low = middle + 1;
      } else if (sentence.start() > span.start()) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
