package org.araxes.export;

import java.util.List;
import java.util.Objects;
import org.araxes.model.Actor;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.notation.CodePoints;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** A document's text, its sentences, and its offsets in code points. */
public final class SourceText {
  private final Reading reading;
  private final Document document;
  private final List<Span> sentences;
  private final CodePoints points;
  private final String hash;

  SourceText(Reading reading) {
    this.reading = reading;
    this.document = reading.document();
    this.sentences = reading.sentences();
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

  /** At most so many letters before a span; no letter is cut in two. */
  String before(Span span, int most) {
    int start = Math.max(0, span.start() - most);
    return document.text().substring(isInside(start) ? start + 1 : start, span.start());
  }

  /** At most so many letters after a span. */
  String after(Span span, int most) {
    int end = Math.min(document.text().length(), span.end() + most);
    return document.text().substring(span.end(), isInside(end) ? end - 1 : end);
  }

  private boolean isInside(int at) {
    String text = document.text();
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
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

  /** Names of the actors of some kind. */
  List<String> names(Actor.Kind kind) {
    return reading.actors().stream()
        .filter(actor -> actor.kind() == kind)
        .map(Actor::name)
        .distinct()
        .toList();
  }

  /** Names of the places that are known. */
  List<String> places() {
    return reading.places().stream()
        .map(PlaceMention::place)
        .filter(Objects::nonNull)
        .map(Place::name)
        .distinct()
        .toList();
  }

  /** Whether it stands in the first paragraph of the body. */
  boolean isInLead(Span span) {
    int start =
        document.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.BODY)
            .mapToInt(block -> block.span().start())
            .min()
            .orElse(0);
    int end = document.text().indexOf("\n\n", start + 1);
    return span.start() >= start && (end < 0 || span.start() < end);
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
