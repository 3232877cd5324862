package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** A file or stream that is one document: plain text or an HTML page. */
final class SingleDocument {
  /** How far into a text is looked for marks of HTML. */
  private static final int PEEK = 2000;

  /** The same in a file that is called a page: errors of a server may stand before it. */
  private static final int FAR = 100_000;

  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");

  private SingleDocument() {}

  /**
   * @param sidecar what the file beside it says; null when there is none
   */
  static Outcome read(byte[] bytes, String name, @Nullable Sidecar sidecar, Origin given) {
    if (bytes.length == 0) {
      return new Refused(name, "empty");
    }
    String binary = Decoded.binaryKind(bytes);
    if (binary != null) {
      return new Refused(name, binary);
    }
    Decoded decoded = Decoded.of(bytes);
    List<String> notes = new ArrayList<>();
    if (isHtml(name, decoded.text())) {
      Decoded html = Decoded.ofPage(bytes, decoded);
      Page page = Page.read(html.text());
      if (html.note() != null) {
        notes.add(name + ": " + html.note());
      }
      if (page.text().isBlank()) {
        return new Refused(name, "a page without text");
      }
      Origin known =
          sidecar == null ? page.origin() : Origins.filled(sidecar.origin(), page.origin());
      return finished(name, name, page.text(), page.blocks(), known, sidecar, given, notes);
    }
    if (decoded.note() != null) {
      notes.add(name + ": " + decoded.note());
    }
    Origin known = sidecar == null ? Origin.UNKNOWN : sidecar.origin();
    return finished(name, name, decoded.text(), null, known, sidecar, given, notes);
  }

  private static Outcome finished(
      String own,
      String name,
      String text,
      @Nullable List<org.araxes.model.Block> blocks,
      Origin known,
      @Nullable Sidecar sidecar,
      Origin given,
      List<String> notes) {
    if (text.isBlank()) {
      return new Refused(name, "empty");
    }
    if (text.length() > Intake.LONGEST_DOCUMENT) {
      return tooLong(name, text.length());
    }
    if (sidecar != null) {
      notes.addAll(sidecar.notes());
    }
    String id = sidecar != null && sidecar.id() != null ? sidecar.id() : own;
    return Stated.taken(id, name, text, blocks, known, given, notes);
  }

  static Outcome finished(Extract extract, Source source, Origin given) {
    Sidecar sidecar = source.sidecar();
    String name = source.name();
    List<String> notes = new ArrayList<>();
    extract.notes().forEach(note -> notes.add(name + ": " + note));
    Origin stated = Origins.filled(extract.stated(), source.known());
    Origin known = sidecar == null ? stated : Origins.filled(sidecar.origin(), stated);
    Outcome outcome =
        finished(
            extract.id() == null ? name : extract.id(),
            name,
            extract.text(),
            extract.blocks(),
            known,
            sidecar,
            given,
            notes);
    return outcome.fold(taken -> taken.of(extract.pages()), refused -> refused);
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
