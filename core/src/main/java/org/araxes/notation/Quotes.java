package org.araxes.notation;

import java.util.List;
import java.util.stream.Collectors;
import org.araxes.model.Span;

/**
 * Spans of one text as quotations, both ways: {@code "crossed"}, {@code "crossed"#2} for the second
 * time the text has it, {@code "in the morning" ... "to the river"} for a long one, {@code
 * "cross"~3} for the third time where a word is cut in two. Not for several threads.
 */
final class Quotes {
  private static final int LONG = 90;
  private static final int HEAD = 36;
  private static final int TAIL = 24;

  private final String text;
  private final Words words;

  Quotes(String text) {
    this.text = text;
    this.words = new Words(text);
  }

  String of(List<Span> spans) {
    return spans.stream().map(this::of).collect(Collectors.joining(", "));
  }

  String of(Span span) {
    if (!words.isWhole(span.start(), span.end())) {
      return quoted(span) + "~" + words.rawNumber(span);
    }
    if (span.length() > LONG) {
      int headEnd = wordEnd(span.start() + HEAD, span.end());
      int tailStart = wordStart(span.end() - TAIL, span.start());
      if (headEnd < tailStart) {
        Span tail = new Span(tailStart, span.end());
        int number = words.count(tail.of(text), headEnd, span.end());
        return whole(new Span(span.start(), headEnd)) + " ... " + numbered(tail, number);
      }
    }
    return whole(span);
  }

  private String whole(Span span) {
    return numbered(span, words.number(span));
  }

  private String numbered(Span span, int number) {
    return number == 1 ? quoted(span) : quoted(span) + "#" + number;
  }

  private String quoted(Span span) {
    return Quoting.quote(span.of(text), '"');
  }

  private int wordEnd(int from, int limit) {
    int at = from;
    while (at < limit && !(words.isWhole(at, at) && text.charAt(at - 1) > ' ')) {
      at++;
    }
    return at;
  }

  private int wordStart(int from, int limit) {
    int at = from;
    while (at > limit && !(words.isWhole(at, at) && text.charAt(at) > ' ')) {
      at--;
    }
    return at;
  }

  /** Reads the quotation that comes next. */
  Span read(Cursor cursor) {
    String first = cursor.quoted();
    if (cursor.takeGlued("~")) {
      return found(cursor, first, words.findRaw(first, cursor.number()));
    }
    int number = cursor.takeGlued("#") ? cursor.number() : 1;
    Span head = found(cursor, first, words.find(first, number));
    if (!cursor.take("...")) {
      return head;
    }
    String last = cursor.quoted();
    int end = words.findEnd(last, head.end(), cursor.takeGlued("#") ? cursor.number() : 1);
    if (end < 0) {
      throw cursor.error("the text does not go on to " + Quoting.quote(last, '"'));
    }
    return new Span(head.start(), end);
  }

  private Span found(Cursor cursor, String sought, int start) {
    if (start < 0 || sought.isEmpty()) {
      throw cursor.error("the text has no such words: " + Quoting.quote(sought, '"'));
    }
    return new Span(start, start + sought.length());
  }

  /** Reads quotations between commas. */
  List<Span> readList(Cursor cursor) {
    return cursor.list(() -> read(cursor));
  }
}
