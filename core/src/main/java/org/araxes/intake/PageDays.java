package org.araxes.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.model.Found.Part;
import org.araxes.model.Found.Way;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the day on which a page was published, never that of a change. */
final class PageDays {
  private static final List<String> META =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "pub_date",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "article.published",
          "article_date_original",
          "originalpublicationdate",
          "date_published",
          "displaydate",
          "ptime",
          "rnews:datepublished",
          "bt:pubdate",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "created",
          "dc.date",
          "dcterms.date",
          "date");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern STROKES = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
  private static final Pattern PACKED =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-]|$)"
              + "|[/_-]((?:19|20)\\d{2})-?(\\d{2})-?(\\d{2})(?=[/_.-]|$)");

  /** Printing was not on the web before; a smaller year is a computer's zero. */
  private static final int FIRST_YEAR = 1600;

  private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

  /** A line that tells the day is no longer. */
  private static final int LINE = 100;

  /** A headline that the window's title repeats is no shorter. */
  private static final int SHORTEST = 12;

  /** Lines below the headline that are looked at. */
  private static final int NEAR = 8;

  private record Day(LocalDate day, boolean universal, Way way, String where) {}

  private final List<Day> days = new ArrayList<>();

  private final Conventions conventions;

  private PageDays(Conventions conventions) {
    this.conventions = conventions;
  }

  /** The days that a page states; asked before anything is taken out of it. */
  static PageDays of(
      Document page,
      PageNames names,
      PageMarks marks,
      PageHead head,
      LinkedFacts data,
      Conventions conventions) {
    PageDays days = new PageDays(conventions);
    days.add(data.text("datePublished"), Way.LINKED_DATA, "datePublished");
    days.add(data.text("dateCreated"), Way.LINKED_DATA, "dateCreated");
    for (String name : META) {
      head.all(name).forEach(value -> days.add(value, Way.META, name));
    }
    days.elements(page, names, marks);
    return days;
  }

  /**
   * All days, the most trusted first.
   *
   * @param above lines over the text, as {@link PageLines} finds them
   */
  void into(Candidates found, List<String> above, @Nullable String address) {
    for (String line : above) {
      addDay(conventions.days().in(line), false, Way.TEXT, "line above");
    }
    addDay(address == null ? null : inAddress(address), false, Way.ADDRESS, "");
    sorted().forEach(day -> found.add(Part.PUBLISHED, day.day, day.way, day.where));
  }

  /**
   * A stamp in universal time may be of the next day where the paper appears: the day that the page
   * shows its readers comes before it.
   */
  private List<Day> sorted() {
    List<Day> sorted = new ArrayList<>(days);
    if (!days.isEmpty() && days.get(0).universal) {
      LocalDate eve = days.get(0).day.minusDays(1);
      for (Day day : days) {
        if (day.way != Way.ELEMENT && !day.universal && day.day.equals(eve)) {
          sorted.remove(day);
          sorted.add(0, day);
          break;
        }
      }
    }
    return sorted;
  }

  private void elements(Document page, PageNames names, PageMarks marks) {
    // Further ones of a kind are of other stories.
    first(marks, "datePublished", one -> one.attr("itemprop").equals("datePublished"));
    first(marks, "published", one -> one.hasAttr("pubdate") || isNamed(one));
    first(marks, "time", one -> one.nameIs("time") && one.hasAttr("datetime"));
    if (days.isEmpty() || days.get(0).universal) {
      named(page, names);
    }
  }

  private static boolean isNamed(Element time) {
    Element parent = time.parent();
    return time.hasClass("published")
        || time.hasClass("entry-date")
        || parent != null && parent.hasClass("entry-date");
  }

  private void first(PageMarks marks, String where, Predicate<Element> wanted) {
    marks.times.stream().filter(wanted).findFirst().ifPresent(one -> element(one, where));
  }

  /** What a reader sees by the headline, where nothing is marked as the day. */
  private void named(Document page, PageNames names) {
    for (Element element : page.body().getAllElements()) {
      boolean marked = element.nameIs("time") || names.has(element, PageNames.Job.BYLINE);
      String words = marked ? element.text() : "";
      LocalDate day =
          words.isEmpty() || words.length() > LINE ? null : conventions.days().in(words);
      if (day != null) {
        addDay(day, false, Way.TEXT, "by the headline");
        return;
      }
    }
    below(page);
  }

  /** The first day on a line of its own just above or below the headline. */
  private void below(Document page) {
    Element headline = page.selectFirst("h1");
    String title = headline == null ? "" : headline.text();
    String window = page.title();
    List<PageText.Line> lines = PageText.of(List.of(page.body()), new Site(null));
    for (int i = 0; i < lines.size(); i++) {
      String words = lines.get(i).words();
      boolean repeated = words.length() >= SHORTEST && window.startsWith(words);
      if (repeated || words.equals(title)) {
        for (PageText.Line line :
            lines.subList(Math.max(0, i - 2), Math.min(lines.size(), i + NEAR))) {
          if (line.words().length() <= LINE) {
            addDay(conventions.days().in(line.words()), false, Way.TEXT, "by the headline");
          }
        }
        return;
      }
    }
  }

  private void element(Element element, String where) {
    String stated =
        element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    String value = stated.isBlank() ? element.attr("title") : stated;
    add(value.isBlank() ? element.text() : value, Way.ELEMENT, where);
  }

  private void add(@Nullable String value, Way way, String where) {
    if (value != null && value.length() <= 80) {
      boolean universal =
          value.endsWith("Z") || value.endsWith("+00:00") || value.endsWith("+0000");
      addDay(stated(value.strip()), universal, way, where);
    }
  }

  private void addDay(@Nullable LocalDate day, boolean universal, Way way, String where) {
    if (day != null && day.getYear() >= FIRST_YEAR && !day.equals(EPOCH)) {
      days.add(new Day(day, universal, way, where));
    }
  }

  /** A day as machines and people write it; null when it is none that can be trusted. */
  private @Nullable LocalDate stated(String value) {
    for (Pattern form : List.of(ISO, STROKES, PACKED)) {
      Matcher day = form.matcher(value);
      if (day.lookingAt()) {
        return day(day.group(1), day.group(2), day.group(3));
      }
    }
    return conventions.days().in(value);
  }

  private @Nullable LocalDate inAddress(String address) {
    Matcher day = ADDRESS.matcher(address);
    if (!day.find()) {
      return null;
    }
    int first = day.group(1) != null ? 1 : 4;
    String month = day.group(first + 1);
    return Character.isDigit(month.charAt(0))
        ? day(day.group(first), month, day.group(first + 2))
        : conventions.days().in(day.group(first + 2) + " " + month + " " + day.group(first));
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
