package org.araxes.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.araxes.formats.child.Child;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A child process whose parser does the worst that parsers do, as the file tells it. */
public final class Trap implements Parser {
  private static final long serialVersionUID = 1;

  public static void main(String[] arguments) throws IOException {
    Child.run(List.of(new Trap()), arguments);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_PLAIN);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String order = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    switch (order) {
      case "hang" -> {
        while (order.length() > 0) {
          Thread.onSpinWait();
        }
      }
      case "sleep" -> sleep();
      case "talk" -> {
        while (order.length() > 0) {
          say(handler, "and so on");
          pause();
        }
      }
      case "fill" -> {
        List<byte[]> all = new ArrayList<>();
        while (order.length() > 0) {
          all.add(new byte[1 << 20]);
        }
      }
      case "die" -> Runtime.getRuntime().halt(7);
      case "sink" -> sink(0);
      case "flood" -> {
        while (order.length() > 0) {
          say(handler, "and so on ".repeat(1000));
        }
      }
      default -> say(handler, order);
    }
  }

  private static int sink(int depth) {
    return sink(depth + 1) + 1;
  }

  private static void say(ContentHandler handler, String words) throws SAXException {
    handler.startElement("", "p", "p", new org.xml.sax.helpers.AttributesImpl());
    handler.characters(words.toCharArray(), 0, words.length());
    handler.endElement("", "p", "p");
  }

  private static void sleep() {
    try {
      Thread.sleep(3_600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
