package org.araxes.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.araxes.model.Block;
import org.jspecify.annotations.Nullable;

/** Lines that pages hold beside their text, from {@code rules/en/layout.tsv}. */
final class Layout {
  /** A longer paragraph is text, whatever it looks like. */
  private static final int LONGEST = 260;

  enum Place {
    ANY,
    TOP,
    END
  }

  private record Rule(Block.Kind kind, Place place, Pattern line) {}

  private static final class Standard {
    static final Layout LAYOUT = new Layout(load("/rules/en/layout.tsv"));
    static final Layout PAGES = LAYOUT.and(load("/rules/pages/lines.tsv"));
  }

  private final List<Rule> rules;

  private Layout(List<Rule> rules) {
    this.rules = rules;
  }

  static Layout standard() {
    return Standard.LAYOUT;
  }

  /** For pages of the web, in any language. */
  static Layout pages() {
    return Standard.PAGES;
  }

  private Layout and(List<Rule> others) {
    return new Layout(Stream.concat(rules.stream(), others.stream()).toList());
  }

  /** The kind of a line that stands at a place; null when it is like no line that is known. */
  Block.@Nullable Kind kind(String line, Place place) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Rule rule : rules) {
      boolean here = rule.place == Place.ANY || rule.place == place;
      if (here && rule.line.matcher(line).matches()) {
        return rule.kind;
      }
    }
    return null;
  }

  private static List<Rule> load(String resource) {
    try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream(resource));
        BufferedReader rows =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.lines()
          .skip(1)
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> rule(row.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(String[] row) {
    return new Rule(
        Block.Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
        Place.valueOf(row[1].toUpperCase(Locale.ROOT)),
        Pattern.compile(row[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
