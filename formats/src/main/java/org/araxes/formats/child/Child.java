package org.araxes.formats.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.SAXException;

/**
 * The child process: is handed one file after the other on standard input, and says on standard
 * output what is in it. It has no other business, and ends when the parent does.
 */
public final class Child {
  /** What a file states of itself that is passed on. */
  private static final List<String> STATED =
      List.of(
          "dc:title",
          "dc:creator",
          "dc:publisher",
          "dc:language",
          "dc:identifier",
          "dcterms:created",
          "dcterms:modified",
          "dc:date",
          "dc:subject",
          "Message:From-Name",
          "Message:From-Email",
          "xmpTPg:NPages",
          "Content-Type",
          "extended-properties:Company");

  private static final int LONGEST_STATED = 1_000;

  private final Parser parser;
  private final Path folder;

  /**
   * @param folder for files that may be deleted at any time
   */
  private Child(List<Parser> more, Path folder) {
    this.parser = Parsers.all(more);
    this.folder = folder;
  }

  /** Runs until standard input ends. Its argument is the folder for its own files. */
  public static void main(String[] arguments) throws IOException {
    run(List.of(), arguments);
  }

  /**
   * The same with more parsers.
   *
   * @param more beside those that are always there
   */
  public static void run(List<Parser> more, String... arguments) throws IOException {
    OutputStream answers = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    System.setErr(System.out);
    stayAtHome();
    DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(System.in, 1 << 16));
    DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(answers, 1 << 16));
    Child child = new Child(more, Path.of(arguments[0]));
    while (child.answer(in, out)) {
      out.flush();
    }
  }

  /** No parser opens an address: what a document points at stays where it is. */
  private static void stayAtHome() {
    URL.setURLStreamHandlerFactory(
        protocol ->
            Set.of("http", "https", "ftp").contains(protocol)
                ? new java.net.URLStreamHandler() {
                  @Override
                  protected java.net.URLConnection openConnection(URL address) throws IOException {
                    throw new IOException("documents fetch nothing");
                  }
                }
                : null);
  }

  private boolean answer(DataInputStream in, DataOutputStream out) throws IOException {
    int characters;
    try {
      characters = in.readInt();
    } catch (java.io.EOFException e) {
      return false;
    }
    String name = in.readUTF();
    Path file = Files.createTempFile(folder, "offered", ".part");
    try (OutputStream copy = Files.newOutputStream(file)) {
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        copy.write(in.readNBytes(length));
      }
    }
    Talk talk = new Talk(out, characters);
    try {
      all(new Attachments.Attachment(name, file, 0), talk);
    } catch (Talk.TooMuch e) {
      talk.say(Frame.Kind.REFUSED, String.valueOf(e.getMessage()));
    }
    talk.say(Frame.Kind.DONE, "");
    return true;
  }

  private void all(Attachments.Attachment offered, Talk talk) throws IOException {
    Attachments attachments = new Attachments(folder, talk);
    Attachments.Attachment next = offered;
    while (next != null) {
      talk.say(Frame.Kind.DOCUMENT, next.depth() == 0 ? "" : next.path());
      one(next, talk, attachments);
      talk.say(Frame.Kind.END, "");
      Files.deleteIfExists(next.file());
      next = attachments.next();
    }
  }

  private void one(Attachments.Attachment document, Talk talk, Attachments attachments) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, document.path());
    Body body = new Body(talk);
    try (TikaInputStream in = TikaInputStream.get(document.file())) {
      ParseContext context = Parsers.settings(LineGaps.ofParagraphs(document.file()));
      context.set(Parser.class, parser);
      context.set(EmbeddedDocumentExtractor.class, attachments);
      parser.parse(in, body, metadata, context);
      body.close();
    } catch (Talk.TooMuch | StackOverflowError e) {
      throw new Talk.TooMuch(
          e instanceof StackOverflowError ? "nested too deep" : String.valueOf(e.getMessage()));
    } catch (EncryptedDocumentException e) {
      talk.say(Frame.Kind.BROKEN, "locked with a password");
    } catch (ZeroByteFileException e) {
      talk.say(Frame.Kind.BROKEN, "empty");
    } catch (UnsupportedFormatException e) {
      talk.say(Frame.Kind.BROKEN, "of a kind that is not read");
    } catch (IOException | SAXException | TikaException | RuntimeException | LinkageError e) {
      body.close();
      talk.say(Frame.Kind.BROKEN, Wrong.reason(e));
    }
    if (Packed.isCutOff(document.file()) || body.isEmpty() && Packed.isDamaged(document.file())) {
      talk.say(Frame.Kind.BROKEN, "damaged");
    }
    for (String field : STATED) {
      for (String value : metadata.getValues(field)) {
        talk.say(
            Frame.Kind.STATED,
            field + "\t" + value.substring(0, Math.min(value.length(), LONGEST_STATED)));
      }
    }
  }
}
