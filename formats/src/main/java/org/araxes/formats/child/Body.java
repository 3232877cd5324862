package org.araxes.formats.child;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Says what Tika finds, paragraph by paragraph and page by page. */
final class Body extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "td",
          "th",
          "tr",
          "table",
          "ul",
          "ol",
          "body",
          "blockquote",
          "pre",
          "hr",
          "section",
          "article",
          "dt",
          "dd");
  private static final Set<String> SILENT = Set.of("head", "script", "style", "title");
  private static final String NOTE = "note";

  /** What somebody wrote beside the text who worked on it. */
  private static final String COMMENT = "annotation";

  private static final Set<String> MARGINS = Set.of("header", "footer");
  private static final int LONGEST = 500_000;

  private final Talk talk;
  private final Deque<Boolean> margins = new ArrayDeque<>();
  private final Deque<String> asides = new ArrayDeque<>();
  private final StringBuilder open = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int page;
  private int silent;
  private int inMargin;
  private int quotes;
  private int inNote;
  private int inComment;
  private boolean heading;
  private boolean spoke;

  Body(Talk talk) {
    this.talk = talk;
  }

  /** Whether nothing was said. */
  boolean isEmpty() {
    return !spoke;
  }

  /** How many pages there were; 0 when the file has none. */
  int pages() {
    return page;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (SILENT.contains(local)) {
      silent++;
    } else if (local.equals("br")) {
      open.append('\n');
    } else if (BLOCKS.contains(local)) {
      String job = attributes.getValue("class");
      String aside = NOTE.equals(job) || COMMENT.equals(job) ? job : "";
      asides.push(aside);
      inNote += aside.isEmpty() ? 0 : 1;
      inComment += aside.equals(COMMENT) ? 1 : 0;
      if (inNote > 0) {
        return;
      }
      close();
      boolean margin = local.equals("div") && job != null && MARGINS.contains(job);
      if (local.equals("div")) {
        page += "page".equals(job) ? 1 : 0;
        margins.push(margin);
      }
      inMargin += margin ? 1 : 0;
      quotes += local.equals("blockquote") ? 1 : 0;
      heading = local.length() == 2 && local.charAt(0) == 'h' && local.charAt(1) != 'r';
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (SILENT.contains(local)) {
      silent--;
    } else if (BLOCKS.contains(local)) {
      boolean within = inNote > 0;
      String aside = asides.isEmpty() ? "" : asides.pop();
      inNote -= aside.isEmpty() ? 0 : 1;
      inComment -= aside.equals(COMMENT) ? 1 : 0;
      if (within) {
        notes.append('\n');
        return;
      }
      close();
      heading = false;
      quotes -= local.equals("blockquote") ? 1 : 0;
      if (local.equals("div") && !margins.isEmpty()) {
        inMargin -= margins.pop() ? 1 : 0;
      }
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (silent == 0 && inComment == 0) {
      (inNote > 0 ? notes : open).append(letters, start, length);
      if (open.length() > LONGEST) {
        close();
      }
    }
  }

  /** Books name letters as pages do, though XML by itself does not know the names. */
  @Override
  public void skippedEntity(String name) {
    char[] letters = Entities.getByName(name).toCharArray();
    characters(letters, 0, letters.length);
  }

  @Override
  public void ignorableWhitespace(char[] letters, int start, int length) {
    characters(letters, start, length);
  }

  @Override
  public void endDocument() {
    close();
  }

  void close() {
    String words = open.toString();
    open.setLength(0);
    if (!words.isBlank()) {
      spoke = true;
      talk.text(
          inMargin > 0
              ? Frame.Kind.MARGIN
              : heading ? Frame.Kind.HEADING : quotes > 0 ? Frame.Kind.QUOTE : Frame.Kind.PARAGRAPH,
          page,
          words);
    }
    // What stands below the text was said in the middle of a paragraph.
    notes.toString().lines().forEach(this::note);
    notes.setLength(0);
  }

  private void note(String words) {
    if (!words.isBlank()) {
      talk.text(Frame.Kind.PARAGRAPH, page, words);
    }
  }
}
