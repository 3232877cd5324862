package org.araxes.attribute;

import java.util.List;
import java.util.Locale;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of the publisher's own: "The Ministry rejects the claim" in that ministry's statement,
 * "we found that", "I told her". The publisher is the first source of every chain and never a link.
 */
final class PublisherVoice {
  private final String publisher;
  private final List<Line> lines;
  private final Quotations quotations;

  PublisherVoice(Origin origin, List<Line> lines, Quotations quotations) {
    String name = origin.publisher();
    this.publisher = name == null ? "" : bare(name);
    this.lines = lines;
    this.quotations = quotations;
  }

  boolean isPublisher(Draft draft, @Nullable Draft outer) {
    if (outer != null || draft.source().size() != 1) {
      return false;
    }
    Span source = draft.source().get(0);
    String words = source.of(lines.get(draft.sentence()).text());
    if (quotations.at(draft.trigger().start()) != null) {
      return false;
    }
    return isNarrator(words) || isNamed(words);
  }

  private boolean isNarrator(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.equals("i") || lower.equals("we");
  }

  /** The whole name, or with a capital and "the" the noun it begins or ends with. */
  private boolean isNamed(String words) {
    String name = bare(words);
    if (name.isEmpty() || publisher.isEmpty()) {
      return false;
    }
    boolean definite =
        words.length() > 4
            && words.regionMatches(true, 0, "the ", 0, 4)
            && Character.isUpperCase(words.codePointAt(4));
    return name.equals(publisher)
        || definite && (publisher.startsWith(name + " ") || publisher.endsWith(" " + name));
  }

  private static String bare(String name) {
    String lower = String.join(" ", name.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
