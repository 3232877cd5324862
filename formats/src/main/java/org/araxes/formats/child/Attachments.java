package org.araxes.formats.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/**
 * Documents in documents, as a report in a mail: put aside, and opened after the one around them.
 */
final class Attachments implements EmbeddedDocumentExtractor {
  /**
   * @param path its name, after those of what it is packed in
   */
  record Attachment(String path, Path file, int depth) {}

  static final int DEEPEST = 5;
  static final int MOST = 1_000;
  private static final long LONGEST = 100_000_000;
  private static final Set<String> WANTED =
      Set.of("pdf", "doc", "docx", "odt", "rtf", "epub", "eml", "msg", "txt", "html", "htm");

  private final Path folder;
  private final Talk talk;
  private final Deque<Attachment> waiting = new ArrayDeque<>();
  private String around = "";
  private int depth;
  private int count;

  Attachments(Path folder, Talk talk) {
    this.folder = folder;
    this.talk = talk;
  }

  @Nullable Attachment next() {
    Attachment next = waiting.poll();
    if (next != null) {
      around = next.path() + "!/";
      depth = next.depth();
    }
    return next;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String name = name(metadata);
    boolean mail = "message/rfc822".equals(metadata.get(Metadata.CONTENT_TYPE));
    return mail || WANTED.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String name(Metadata metadata) {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    if (depth + 1 > DEEPEST || count + 1 > MOST) {
      talk.say(
          Frame.Kind.NOTE,
          "what is packed more than "
              + DEEPEST
              + " deep or is one of more than "
              + MOST
              + " attachments is not opened");
      return;
    }
    count++;
    Path file = Files.createTempFile(folder, "attached", ".part");
    try (java.io.OutputStream out = Files.newOutputStream(file)) {
      long left = LONGEST;
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new Talk.TooMuch("an attachment of more than " + LONGEST + " bytes");
        }
        out.write(buffer, 0, read);
      }
    }
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String path = around + (name == null || name.isBlank() ? "attachment-" + count : name);
    waiting.add(new Attachment(path, file, depth + 1));
  }
}
