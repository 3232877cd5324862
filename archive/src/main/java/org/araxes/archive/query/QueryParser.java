package org.araxes.archive.query;

import java.util.ArrayList;
import java.util.List;
import org.araxes.gazetteer.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The grammar, by descent:
 *
 * <pre>
 *   query  = branch { "or" branch }
 *   branch = { ["-"] ( field ":" value { "," value } | value ) }
 *   value  = word | '"' anything '"'
 * </pre>
 */
final class QueryParser {
  private static final int LONGEST = 10_000;
  private static final int MOST_CLAUSES = 200;

  private final String text;
  private int at;
  private int clauses;

  QueryParser(String text) {
    this.text = text;
  }

  /** A word or what stood between quotation marks. */
  record Value(String text, boolean quoted, int column) {}

  Query query() {
    if (text.length() > LONGEST) {
      throw new QueryException(LONGEST, "a query has at most " + LONGEST + " letters");
    }
    List<List<Clause>> branches = new ArrayList<>();
    List<Clause> branch = new ArrayList<>();
    skipBlanks();
    while (at < text.length()) {
      if (atOr()) {
        if (branch.isEmpty()) {
          throw new QueryException(at, "nothing stands before 'or'");
        }
        branches.add(branch);
        branch = new ArrayList<>();
        at += 2;
        skipBlanks();
        if (at >= text.length()) {
          throw new QueryException(at, "nothing stands after 'or'");
        }
      } else {
        clause(branch);
      }
      skipBlanks();
    }
    branches.add(branch);
    return new Query(branches);
  }

  private boolean atOr() {
    return text.regionMatches(true, at, "or", 0, 2)
        && (at + 2 == text.length() || isBlank(text.charAt(at + 2)));
  }

  private void clause(List<Clause> branch) {
    boolean negated = text.charAt(at) == '-';
    if (negated) {
      at++;
    }
    if (at >= text.length() || isBlank(text.charAt(at))) {
      throw new QueryException(at, "a word or field is missing after '-'");
    }
    Field field = field();
    List<Condition> anyOf = new ArrayList<>();
    do {
      Value value = value(field != null);
      Condition condition = field == null ? Field.words(value) : field.condition(value);
      if (condition != null) {
        anyOf.add(condition);
      }
    } while (field != null && comma());
    if (!anyOf.isEmpty()) {
      if (++clauses > MOST_CLAUSES) {
        throw new QueryException(at, "a query has at most " + MOST_CLAUSES + " parts");
      }
      branch.add(new Clause(negated, anyOf));
    }
  }

  /** The field before a colon, null when a plain word stands here. */
  private @Nullable Field field() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at || end >= text.length() || text.charAt(end) != ':') {
      return null;
    }
    String name = Folding.fold(text.substring(at, end));
    Field field = Field.named(name, at);
    at = end + 1;
    return field;
  }

  private boolean comma() {
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    return false;
  }

  private Value value(boolean inField) {
    int column = at;
    if (at < text.length() && text.charAt(at) == '"') {
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        throw new QueryException(at, "the quotation mark is not closed");
      }
      at = end + 1;
      return new Value(text.substring(column + 1, end), true, column);
    }
    while (at < text.length() && !isBlank(text.charAt(at)) && !(inField && atStop())) {
      at++;
    }
    if (at == column) {
      throw new QueryException(column, "a value is missing");
    }
    return new Value(text.substring(column, at), false, column);
  }

  private boolean atStop() {
    return text.charAt(at) == ',';
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
