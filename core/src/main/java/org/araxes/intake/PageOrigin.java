package org.araxes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Found.Part;
import org.araxes.model.Found.Way;
import org.araxes.model.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states of its origin: in its linked data, its head, its marks and above its text. */
final class PageOrigin {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_AUTHORS = 12;

  private final PageMarks marks;
  private final PageHead head;
  private final Candidates found = new Candidates();
  private final Set<String> authors = new LinkedHashSet<>();
  private final PageDays days;
  private final LinkedFacts data;

  private PageOrigin(Document page, PageNames names, Conventions conventions) {
    this.marks = PageMarks.of(page);
    this.head = PageHead.of(marks);
    this.data = LinkedFacts.of(marks);
    this.days = PageDays.of(page, names, marks, head, data, conventions);
    address();
    publisher();
    Headline.find(marks, page.title(), head, data, found.first(Part.PUBLISHER), found);
    authors();
    languages();
  }

  /** Asked before anything is taken out of the page. */
  static PageOrigin of(Document page, PageNames names, Conventions conventions) {
    return new PageOrigin(page, names, conventions);
  }

  /** The site that the page is of. */
  Site site() {
    return Site.of(marks, head);
  }

  /** The headline; blank when there is none. */
  String title() {
    String title = found.first(Part.TITLE);
    return title == null ? "" : title;
  }

  /** The text of the article as the page states it for machines; null when it does not. */
  @Nullable String body() {
    return data.text("articleBody");
  }

  /**
   * All that is known.
   *
   * @param above lines over the text, as {@link PageLines} finds them
   */
  Origin with(List<String> above) {
    String address = found.first(Part.URL);
    days.into(found, above, address);
    for (String line : above) {
      authors(Bylines.names(line), Way.TEXT, "line above");
    }
    String host = address == null ? null : Site.host(address);
    found.add(
        Part.PUBLISHER, host == null ? null : host.replaceFirst("^www\\.", ""), Way.ADDRESS, "");
    String day = found.first(Part.PUBLISHED);
    return new Origin(
        found.first(Part.TITLE),
        found.first(Part.PUBLISHER),
        List.copyOf(authors),
        address,
        day == null ? null : LocalDate.parse(day),
        found.first(Part.LANGUAGE),
        null,
        found.all());
  }

  private void address() {
    found.add(Part.URL, whole(marks.canonical()), Way.META, "canonical");
    found.add(Part.URL, whole(head.first("og:url")), Way.META, "og:url");
    found.add(Part.URL, whole(data.text("url")), Way.LINKED_DATA, "url");
    found.add(Part.URL, whole(data.text("mainEntityOfPage")), Way.LINKED_DATA, "mainEntityOfPage");
    found.add(Part.URL, whole(marks.saved()), Way.META, "saved from url");
  }

  private static @Nullable String whole(@Nullable String address) {
    return address != null && Site.host(address) != null ? address : null;
  }

  private void publisher() {
    found.add(Part.PUBLISHER, site(head.first("og:site_name")), Way.META, "og:site_name");
    found.add(Part.PUBLISHER, site(data.name("publisher")), Way.LINKED_DATA, "publisher");
    for (String name : List.of("dc.publisher", "publisher", "cre", "application-name")) {
      found.add(Part.PUBLISHER, site(head.first(name)), Way.META, name);
    }
  }

  /** A site's name without its motto. */
  private static @Nullable String site(@Nullable String words) {
    String named = named(words);
    return named == null ? null : named.split(" [|–—] ")[0];
  }

  private void authors() {
    authors(data.names("author"), Way.LINKED_DATA, "author");
    for (String name :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "article:author_name")) {
      authors(head.all(name), Way.META, name);
    }
    List<String> marked = new ArrayList<>();
    for (Element element : marks.writers) {
      Element name = element.selectFirst("[itemprop=name]");
      marked.add(name == null ? element.text() : name.text());
    }
    authors(marked, Way.ELEMENT, "byline");
  }

  /** The first place that names writers is believed, those that follow are not. */
  private void authors(List<String> stated, Way way, String where) {
    if (!authors.isEmpty()) {
      return;
    }
    for (String one : stated) {
      for (String name : Bylines.split(one)) {
        if (named(name) != null && authors.size() < MOST_AUTHORS && !isPublisher(name)) {
          authors.add(name);
        }
      }
    }
    if (!authors.isEmpty()) {
      found.add(Part.AUTHORS, String.join(", ", authors), way, where);
    }
  }

  private boolean isPublisher(String name) {
    return name.equalsIgnoreCase(found.first(Part.PUBLISHER));
  }

  /** What may be a name; null when it is none. */
  private static @Nullable String named(@Nullable String words) {
    boolean name =
        words != null
            && words.length() <= LONGEST_NAME
            && !words.contains("://")
            && !words.contains("@")
            && words.chars().anyMatch(Character::isLetter);
    return name ? words : null;
  }

  private void languages() {
    language(marks.ofPage("lang"), Way.ELEMENT, "lang");
    language(marks.ofPage("xml:lang"), Way.ELEMENT, "xml:lang");
    language(data.text("inLanguage"), Way.LINKED_DATA, "inLanguage");
    language(head.first("og:locale"), Way.META, "og:locale");
    language(head.first("content-language"), Way.META, "content-language");
  }

  private void language(@Nullable String tag, Way way, String where) {
    String code = tag == null ? "" : tag.strip().split("[-_,]", 2)[0].toLowerCase(Locale.ROOT);
    boolean known = code.length() == 2 || code.length() == 3;
    found.add(Part.LANGUAGE, known ? code : null, way, where);
  }
}
