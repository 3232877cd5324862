package org.araxes.intake;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The site that a page is of, by its address or, where it does not state one, by most of its links.
 *
 * @param name the last parts of its host; null when it is not known
 */
record Site(@Nullable String name) {
  static Site of(PageMarks marks, PageHead head) {
    String stated = name(marks.canonical());
    String shared = head.first("og:url");
    if (stated == null && shared != null) {
      stated = name(shared);
    }
    return new Site(stated != null ? stated : mostLinked(marks));
  }

  private static @Nullable String mostLinked(PageMarks marks) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    String most = null;
    for (String link : marks.links) {
      String name = name(link);
      if (name != null) {
        int count = counts.merge(name, 1, Integer::sum);
        most = most == null || count > counts.getOrDefault(most, 0) ? name : most;
      }
    }
    return most;
  }

  /** Whether a link leads out of the site. */
  boolean isElsewhere(String href) {
    String other = name(href);
    return other != null && !other.equals(name);
  }

  /** {@code herald.example} of {@code https://news.herald.example/a}; null of a relative link. */
  static @Nullable String name(String href) {
    String host = host(href);
    if (host == null) {
      return null;
    }
    String[] parts = host.split("\\.");
    int from = parts.length - 2;
    // co.uk, com.br and the like are one part more.
    if (from > 0 && parts[from].length() <= 3 && parts[parts.length - 1].length() == 2) {
      from--;
    }
    return from < 0 ? host : String.join(".", Arrays.copyOfRange(parts, from, parts.length));
  }

  /** The host of an address in small letters; null when it has none. */
  static @Nullable String host(String href) {
    if (!href.startsWith("http://") && !href.startsWith("https://") && !href.startsWith("//")) {
      return null;
    }
    try {
      String host = URI.create(href.strip()).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
