package org.araxes.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.formats.child.Child;
import org.araxes.formats.child.Frame;
import org.araxes.intake.Beginning;
import org.araxes.intake.Extract;
import org.araxes.intake.Format;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Source;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** PDF, Word, OpenDocument, RTF, mail and books, opened in a child process. */
public final class OfficeFormat implements Format {
  private static final Set<String> MAIL = Set.of("eml", "mbox");
  private static final Set<String> PACKED = Set.of("docx", "odt", "epub");
  private static final List<String> MAIL_BEGINS =
      List.of("Return-Path:", "Received:", "Delivered-To:", "Message-ID:", "MIME-Version:");

  private final Limits limits;
  private final Class<?> main;
  private @Nullable Worker worker;

  public OfficeFormat() {
    this(Limits.USUAL, Child.class);
  }

  /**
   * @param main what runs in the child process
   */
  OfficeFormat(Limits limits, Class<?> main) {
    this.limits = limits;
    this.main = main;
  }

  @Override
  public int rank() {
    return 10;
  }

  @Override
  public boolean knows(Beginning beginning) {
    String ending = beginning.ending();
    if (beginning.isBytes('P', 'K', 3, 4)) {
      return PACKED.contains(ending) || isPackedDocument(beginning.letters());
    }
    if (beginning.isBytes(0xD0, 0xCF, 0x11, 0xE0) || beginning.isBytes('{', '\\', 'r', 't', 'f')) {
      return true;
    }
    if (beginning.isGzip()) {
      return false;
    }
    String letters = beginning.letters();
    int pdf = letters.indexOf("%PDF-");
    return pdf >= 0 && (pdf < 8 || ending.equals("pdf") && pdf < 1024)
        || MAIL.contains(ending) && !letters.isBlank()
        || MAIL_BEGINS.stream().anyMatch(letters::startsWith);
  }

  private static boolean isPackedDocument(String letters) {
    return letters.contains("[Content_Types].xml")
        || letters.contains("mimetypeapplication/epub+zip")
        || letters.contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    List<Part> parts = parts(source);
    List<Outcome> outcomes = new ArrayList<>();
    for (Part part : parts) {
      boolean box = part.path.isEmpty() && parts.size() > 1 && part.hasNothing();
      if (!box) {
        outcomes.add(outcome(part, source, intake));
      }
    }
    return outcomes.stream();
  }

  private synchronized List<Part> parts(Source source) throws IOException {
    Worker open = worker;
    if (open == null || !open.isFit()) {
      close();
      open = new Worker(limits, main);
      worker = open;
    }
    List<Part> parts = new ArrayList<>();
    String[] refused = new String[1];
    try {
      open.open(
          source.name(),
          source.stream(),
          frame -> {
            if (frame.kind() == Frame.Kind.DOCUMENT) {
              parts.add(new Part(frame.words()));
            } else if (frame.kind() == Frame.Kind.REFUSED) {
              refused[0] = frame.words();
            } else if (!parts.isEmpty()) {
              parts.get(parts.size() - 1).hear(frame);
            }
          });
    } catch (IOException e) {
      close();
      throw e;
    }
    if (refused[0] != null) {
      throw new IOException(refused[0]);
    }
    return parts;
  }

  private static Outcome outcome(Part part, Source source, Intake intake) throws IOException {
    Source own =
        part.path.isEmpty()
            ? source
            : source.member(part.path, java.io.InputStream::nullInputStream, null, Origin.UNKNOWN);
    Composed text = Composed.of(part.paragraphs);
    if (text.text().isBlank()) {
      return new Refused(own.name(), nothing(part));
    }
    List<String> notes = new ArrayList<>(part.notes);
    if (part.broken != null) {
      notes.add(part.broken + ": what comes after the damage is missing");
    }
    notes.addAll(text.notes());
    return intake.take(
        new Extract(null, text.text(), null, text.pages(), Stated.of(part), notes), own);
  }

  private static String nothing(Part part) {
    if (part.broken != null) {
      return part.broken;
    }
    return part.first("xmpTPg:NPages") != null
        ? "no text: the pages are pictures, as of a scan; recognise the text first"
        : "empty";
  }

  @Override
  public synchronized void close() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }
}
