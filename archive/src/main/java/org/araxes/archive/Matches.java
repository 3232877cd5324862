package org.araxes.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.archive.query.Clause;
import org.araxes.archive.query.Column;
import org.araxes.archive.query.Condition;

/**
 * Words and codes in the language of the full-text index. Folded phrases hold letters, digits and
 * blanks alone, so nothing in them can be an operator.
 */
final class Matches {
  private Matches() {}

  /** Whether the index of words answers a clause alone. */
  static boolean isText(Clause clause) {
    return clause.anyOf().stream().allMatch(Matches::isText);
  }

  static boolean isText(Condition one) {
    return one instanceof Condition.Phrase || one instanceof Condition.Code;
  }

  /** All clauses of texts, of which at least one is not negated. */
  static String all(List<Clause> texts) {
    String wanted =
        texts.stream()
            .filter(text -> !text.negated())
            .map(text -> any(text.anyOf()))
            .collect(Collectors.joining(" AND "));
    return texts.stream()
        .filter(Clause::negated)
        .map(text -> " NOT " + any(text.anyOf()))
        .collect(Collectors.joining("", "(" + wanted + ")", ""));
  }

  static String any(List<Condition> texts) {
    return texts.stream().map(Matches::one).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String one(Condition text) {
    if (text instanceof Condition.Phrase phrase) {
      return term(phrase.columns(), phrase.phrase(), phrase.prefix());
    }
    Condition.Code code = (Condition.Code) text;
    return term(code.columns(), FullText.code(code.start()), true);
  }

  private static String term(List<Column> columns, String phrase, boolean prefix) {
    String names =
        columns.stream()
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return "{" + names + "} : \"" + phrase + "\"" + (prefix ? " *" : "");
  }
}
