package org.araxes.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** What a file states of itself, as an origin. */
final class Stated {
  /** Titles that programs give when nobody did. */
  private static final List<String> NO_TITLES =
      List.of("untitled", "microsoft word", "document", "powerpoint", ".doc", ".pdf", ".indd");

  private static final List<String> MAIL = List.of("message/rfc822", "application/vnd.ms-outlook");

  private Stated() {}

  /** The day is that on which a mail was sent or a book came out; when a file was made is none. */
  static Origin of(Part part) {
    String type = part.first("Content-Type");
    boolean mail = MAIL.contains(String.valueOf(type));
    boolean book = type != null && type.startsWith("application/epub");
    String title = title(part);
    List<String> authors =
        part.stated.getOrDefault(mail ? "Message:From-Name" : "dc:creator", List.of()).stream()
            .map(Stated::name)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    String language = part.first("dc:language");
    return new Origin(
            title,
            part.first("dc:publisher"),
            authors,
            null,
            mail || book ? day(part.first("dcterms:created")) : null,
            language == null ? null : language.toLowerCase(Locale.ROOT).split("[-_]")[0],
            null)
        .told(Found.Way.META, "");
  }

  /** A name without the address behind it. */
  private static String name(String value) {
    int address = value.indexOf('<');
    return (address > 0 ? value.substring(0, address) : value).replace('"', ' ').strip();
  }

  private static @Nullable String title(Part part) {
    String title = part.first("dc:title");
    if (title == null) {
      return part.first("dc:subject");
    }
    String small = title.toLowerCase(Locale.ROOT);
    return NO_TITLES.stream().anyMatch(small::contains) ? null : title;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null || value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
