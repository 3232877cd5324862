package org.araxes.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text and the dates of a feed's entries. */
final class FeedText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private FeedText() {}

  /** The paragraphs of a piece of HTML, or of plain text, with an empty line between them. */
  static String of(@Nullable String html) {
    if (html == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    StringBuilder open = new StringBuilder();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                  open.append(words.getWholeText());
                } else if (isBlock(node)) {
                  close(open, text);
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (isBlock(node)) {
                  close(open, text);
                }
              }
            });
    close(open, text);
    return text.toString();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static void close(StringBuilder open, StringBuilder text) {
    String words = String.join(" ", open.toString().strip().split("\\s+"));
    open.setLength(0);
    if (!words.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(words);
    }
  }

  /** The day of a date as feeds write it: 2021-05-03T... or Mon, 03 May 2021 ...; else null. */
  static @Nullable LocalDate day(String date) {
    try {
      String plain = date.strip();
      if (plain.length() >= 10 && plain.charAt(4) == '-') {
        return LocalDate.parse(plain.substring(0, 10));
      }
      String[] parts = plain.substring(plain.indexOf(',') + 1).strip().split(" +");
      int month = MONTHS.indexOf(parts[1].toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
      return LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0]));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }
}
