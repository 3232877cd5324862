package org.araxes.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.araxes.model.Block;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.RulebookException;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Lines that pages hold beside their text, as in {@code rules/en/layout.tsv}. */
final class Layout {
  /** A longer paragraph is text, whatever it looks like. */
  private static final int LONGEST = 260;

  enum Place {
    ANY,
    TOP,
    END
  }

  private record Rule(Block.Kind kind, Place place, Pattern line) {}

  private final List<Rule> rules;

  private Layout(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * @throws RulebookException when a row is wrong
   */
  static Layout of(Table table) {
    return new Layout(table.rows().stream().map(Layout::rule).toList());
  }

  /** The lines of both, these first. */
  Layout and(Layout other) {
    return new Layout(Stream.concat(rules.stream(), other.rules.stream()).toList());
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

  private static Rule rule(Table.Row row) {
    try {
      return new Rule(
          Block.Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT)),
          Place.valueOf(row.need("place").toUpperCase(Locale.ROOT)),
          Pattern.compile(row.need("line"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    } catch (PatternSyntaxException e) {
      throw wrong(row, "not a pattern: " + e.getDescription());
    } catch (IllegalArgumentException e) {
      throw wrong(row, "no such kind or place");
    }
  }

  private static RulebookException wrong(Table.Row row, String message) {
    return new RulebookException(List.of(new Fault(row.file(), row.line(), 0, message)));
  }
}
