package org.araxes.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Beginning;
import org.araxes.intake.Extract;
import org.araxes.intake.Format;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Source;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A saved feed, RSS or Atom, of one document an entry. The XML reader knows no entities but those
 * of every XML, so that nothing a feed defines is fetched or grows.
 */
public final class FeedFormat implements Format {
  private static final int LONGEST = 20_000_000;

  @Override
  public int rank() {
    return 30;
  }

  @Override
  public boolean knows(Beginning beginning) {
    if (beginning.isGzip()) {
      return false;
    }
    String letters = beginning.letters();
    int start = letters.indexOf('<');
    return start >= 0
        && letters.substring(0, start).length() < 16
        && (isFeed(letters) || beginning.ending().equals("xml") && !isPage(letters));
  }

  private static boolean isFeed(String letters) {
    return letters.contains("<rss") || letters.contains("<feed") || letters.contains("<rdf:RDF");
  }

  private static boolean isPage(String letters) {
    return letters.contains("<html") || letters.contains("<!DOCTYPE html");
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    if (!isFeed(source.beginning().letters())) {
      return Stream.of(new Refused(source.name(), "XML of a kind that is not read"));
    }
    byte[] bytes = source.stream().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      return Stream.of(new Refused(source.name(), "too long for a feed"));
    }
    Document feed =
        Jsoup.parse(
            new java.io.ByteArrayInputStream(bytes), charset(bytes), "", Parser.xmlParser());
    Elements entries = feed.getElementsByTag("item");
    if (entries.isEmpty()) {
      entries = feed.getElementsByTag("entry");
    }
    if (entries.isEmpty()) {
      return Stream.of(new Refused(source.name(), "a feed without entries"));
    }
    String publisher = publisher(feed);
    int[] number = {0};
    return InTurn.of(
        entries.iterator(), entry -> take(entry, ++number[0], publisher, source, intake));
  }

  /** The encoding the XML states; null where it states none, and what the bytes say is taken. */
  private static @Nullable String charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("encoding=") ? null : "UTF-8";
  }

  private static Stream<Outcome> take(
      Element entry, int number, @Nullable String publisher, Source source, Intake intake) {
    Source own = source.row(number);
    String text = FeedText.of(first(entry, "content:encoded", "content", "description", "summary"));
    if (text.isBlank()) {
      return Stream.of(new Refused(own.name(), "an entry without text"));
    }
    String date = first(entry, "pubDate", "published", "dc:date", "updated");
    String id = first(entry, "guid", "id");
    String title = first(entry, "title");
    Origin origin =
        new Origin(
                title == null ? null : FeedText.of(title).replace("\n", " ").strip(),
                publisher,
                authors(entry),
                link(entry),
                date == null ? null : FeedText.day(date),
                null,
                null)
            .told(Found.Way.CORPUS, "");
    String name = id == null ? null : id.strip();
    return Stream.of(intake.take(new Extract(name, text, null, List.of(), origin, List.of()), own));
  }

  private static @Nullable String publisher(Document feed) {
    Element channel = feed.getElementsByTag("channel").first();
    Element top = channel != null ? channel : feed.getElementsByTag("feed").first();
    return top == null ? null : first(top, "title");
  }

  private static List<String> authors(Element entry) {
    String name = first(entry, "dc:creator");
    if (name == null) {
      Element author = child(entry, "author");
      name = author == null ? null : author.children().isEmpty() ? null : first(author, "name");
    }
    return name == null ? List.of() : List.of(name.strip());
  }

  private static @Nullable String link(Element entry) {
    for (Element link : entry.children()) {
      boolean alternate = link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
      if (link.tagName().equals("link") && alternate) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        return address.isBlank() ? null : address.strip();
      }
    }
    return null;
  }

  /** The content of the first child with one of these names, the first name first. */
  private static @Nullable String first(Element entry, String... names) {
    for (String name : names) {
      Element child = child(entry, name);
      if (child != null) {
        String text = child.children().isEmpty() ? child.wholeText() : child.html();
        if (!text.isBlank()) {
          return text.strip();
        }
      }
    }
    return null;
  }

  private static @Nullable Element child(Element entry, String name) {
    for (Element child : entry.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        return child;
      }
    }
    return null;
  }
}
