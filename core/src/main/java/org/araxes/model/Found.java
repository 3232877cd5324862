package org.araxes.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a piece of a document's origin was found.
 *
 * @param value as it is written in the record; a day as in 2021-10-11
 * @param where the place that says it, as in {@code article:published_time}; blank when the way
 *     says enough
 */
public record Found(Part part, String value, Way way, String where) {
  /** What is found. */
  public enum Part {
    TITLE,
    PUBLISHER,
    AUTHORS,
    URL,
    PUBLISHED,
    LANGUAGE,
    KIND;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who says it, in the usual order of trust. */
  public enum Way {
    /** The file that the user laid beside the document. */
    SIDECAR,
    /** The corpus, table or feed that holds the document. */
    CORPUS,
    /** What the page states for machines (JSON-LD). */
    LINKED_DATA,
    /** The head of the page, or the properties of the file. */
    META,
    /** A mark in the page, such as a time element. */
    ELEMENT,
    /** The text itself: its headline, byline and dateline, the words it is written in. */
    TEXT,
    /** The address of the document. */
    ADDRESS,
    /** The command line. */
    GIVEN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Reads {@link #how()} back; empty when it names no way. */
  public static Optional<Found> of(Part part, String value, String how) {
    int blank = how.indexOf(' ');
    String name = blank < 0 ? how : how.substring(0, blank);
    return Arrays.stream(Way.values())
        .filter(way -> way.toString().equals(name))
        .map(way -> new Found(part, value, way, blank < 0 ? "" : how.substring(blank + 1)))
        .findFirst();
  }

  /** As the record says it: {@code meta article:published_time}. */
  public String how() {
    return where.isBlank() ? way.toString() : way + " " + where;
  }
}
