package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Block;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** A file or stream that is one document: plain text or an HTML page. */
final class SingleDocument {
  /** How far into a text is looked for marks of HTML. */
  private static final int PEEK = 2000;

  /** The same in a file that is called a page: errors of a server may stand before it. */
  private static final int FAR = 100_000;

  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");

  private final Source source;
  private final Origin given;
  private final Conventions conventions;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param given what the user says of documents that do not say it themselves
   */
  SingleDocument(Source source, Origin given, Conventions conventions) {
    this.source = source;
    this.given = given;
    this.conventions = conventions;
  }

  Outcome read(byte[] bytes) {
    String name = source.name();
    if (bytes.length == 0) {
      return new Refused(name, "empty");
    }
    String binary = Decoded.binaryKind(bytes);
    if (binary != null) {
      return new Refused(name, binary);
    }
    Decoded plain = Decoded.of(bytes);
    if (isHtml(name, plain.text())) {
      return page(Decoded.declared(bytes, source.charset(), true, plain));
    }
    Decoded text = Decoded.declared(bytes, source.charset(), false, plain);
    note(text.note());
    return finished(name, text.text(), null, Origin.UNKNOWN);
  }

  private Outcome page(Decoded html) {
    Page page = Page.read(html.text(), conventions);
    note(html.note());
    return page.text().isBlank()
        ? new Refused(source.name(), "a page without text")
        : finished(source.name(), page.text(), page.blocks(), page.origin());
  }

  /** A text that a format has taken out of the source. */
  Outcome read(Extract extract) {
    extract.notes().forEach(this::note);
    return finished(
            extract.id() == null ? source.name() : extract.id(),
            extract.text(),
            extract.blocks(),
            Origins.filled(extract.stated(), source.known()))
        .fold(taken -> taken.of(extract.pages()), refused -> refused);
  }

  private void note(@Nullable String note) {
    if (note != null) {
      notes.add(source.name() + ": " + note);
    }
  }

  private Outcome finished(String own, String text, @Nullable List<Block> blocks, Origin stated) {
    String name = source.name();
    if (text.isBlank()) {
      return new Refused(name, "empty");
    }
    if (text.length() > Intake.LONGEST_DOCUMENT) {
      return tooLong(name, text.length());
    }
    Sidecar sidecar = source.sidecar();
    if (sidecar != null) {
      notes.addAll(sidecar.notes());
    }
    String id = sidecar != null && sidecar.id() != null ? sidecar.id() : own;
    Origin known = sidecar == null ? stated : Origins.filled(sidecar.origin(), stated);
    return new Stated(conventions, given).taken(id, name, text, blocks, known, notes);
  }

  static Refused tooLong(String name) {
    return new Refused(
        name,
        String.format(
            Locale.ROOT,
            "too long: at most %,d characters are read as one document",
            Intake.LONGEST_DOCUMENT));
  }

  static Refused tooLong(String name, long length) {
    return new Refused(
        name,
        String.format(
            Locale.ROOT,
            "too long: %,d characters or bytes; at most %,d characters are read as one document",
            length,
            Intake.LONGEST_DOCUMENT));
  }

  private static boolean isHtml(String name, String text) {
    if (isHtml(text, PEEK, false)) {
      return true;
    }
    return PAGE.contains(Beginning.ending(name)) && isHtml(text, FAR, true);
  }

  private static boolean isHtml(String text, int length, boolean anywhere) {
    String start = text.substring(0, Math.min(length, text.length())).stripLeading();
    String small = start.toLowerCase(Locale.ROOT);
    return small.startsWith("<!doctype html")
        || small.startsWith("<html")
        || (anywhere || small.startsWith("<"))
            && (small.contains("<html") || small.contains("<body"));
  }
}
