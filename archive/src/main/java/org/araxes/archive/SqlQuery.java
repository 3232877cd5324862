package org.araxes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.archive.query.Clause;
import org.araxes.archive.query.Column;
import org.araxes.archive.query.Condition;
import org.araxes.archive.query.Property;
import org.araxes.archive.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query in SQL: one select of claim numbers a branch. Every value is a parameter. The most
 * selective index is joined first with CROSS JOIN, which SQLite does not reorder; left alone it
 * walks the claims.
 */
final class SqlQuery {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private SqlQuery() {}

  /** Selects the numbers of the claims that fit, each once, without order. */
  static SqlQuery numbers(Query query) {
    SqlQuery made = new SqlQuery();
    for (int i = 0; i < query.branches().size(); i++) {
      made.sql.append(i > 0 ? " union " : "");
      made.branch(query.branches().get(i), null);
    }
    return made;
  }

  /** Which numbers are wanted: so many of the smallest above one. */
  private record Page(long after, int limit) {}

  /**
   * Selects the smallest numbers above one, in order. Each branch stops when it has enough: words
   * and claims are walked in the order of numbers, so that frequent words cost no more than rare
   * ones.
   */
  static SqlQuery page(Query query, long after, int limit) {
    SqlQuery made = new SqlQuery();
    made.sql.append("select number from (");
    for (int i = 0; i < query.branches().size(); i++) {
      made.sql.append(i > 0 ? " union select number from (" : "select number from (");
      made.branch(query.branches().get(i), new Page(after, limit));
      made.sql.append(')');
    }
    made.sql.append(") order by number limit ?");
    made.parameters.add(limit);
    return made;
  }

  String sql() {
    return sql.toString();
  }

  List<Object> parameters() {
    return parameters;
  }

  private void branch(List<Clause> clauses, @Nullable Page page) {
    String number = "c.number";
    Clause box = first(clauses, Condition.Inside.class);
    Clause time = first(clauses, Condition.During.class);
    List<Clause> texts = clauses.stream().filter(SqlQuery::isText).toList();
    Clause lead = box != null ? box : texts.isEmpty() ? time : null;
    List<Clause> rest = new ArrayList<>(clauses);
    List<String> conditions = new ArrayList<>();
    List<Object> late = new ArrayList<>();
    if (lead == box && box != null) {
      sql.append("select c.number as number from spot s cross join claim c on c.number = s.claim");
      rest.remove(box);
      conditions.add(inside((Condition.Inside) box.anyOf().get(0), late));
      if (time != null) {
        Condition.During during = (Condition.During) time.anyOf().get(0);
        conditions.add("s.first_day <= ? and s.last_day >= ?");
        late.add(during.days().until());
        late.add(during.days().from());
      }
    } else if (lead != null) {
      sql.append(
          "select c.number as number from moment m cross join claim c on c.number = m.claim");
      rest.remove(lead);
      Condition.During during = (Condition.During) lead.anyOf().get(0);
      conditions.add("m.first_day <= ? and m.last_day >= ?");
      late.add(during.days().until());
      late.add(during.days().from());
    } else if (!texts.isEmpty()) {
      sql.append(
          "select w.rowid as number from wording w cross join claim c on c.number = w.rowid");
      rest.removeAll(texts);
      conditions.add("wording match ?");
      number = "w.rowid";
      late.add(texts.stream().map(SqlQuery::match).collect(Collectors.joining(" AND ")));
    } else {
      sql.append("select c.number as number from claim c");
    }
    boolean led = lead != null || !texts.isEmpty();
    for (Clause clause : rest) {
      conditions.add(condition(clause, led, late));
    }
    if (page != null) {
      conditions.add(number + " > ?");
      late.add(page.after());
    }
    if (!conditions.isEmpty()) {
      sql.append(" where ").append(String.join(" and ", conditions));
    }
    if (page != null) {
      sql.append(" order by ").append(number).append(" limit ?");
      late.add(page.limit());
    }
    parameters.addAll(late);
  }

  private static Clause first(List<Clause> clauses, Class<? extends Condition> kind) {
    return clauses.stream()
        .filter(
            clause ->
                !clause.negated()
                    && clause.anyOf().size() == 1
                    && kind.isInstance(clause.anyOf().get(0)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isText(Clause clause) {
    return !clause.negated()
        && clause.anyOf().stream()
            .allMatch(one -> one instanceof Condition.Phrase || one instanceof Condition.Code);
  }

  private static String condition(Clause clause, boolean led, List<Object> values) {
    List<String> parts = new ArrayList<>();
    List<Condition> texts = new ArrayList<>();
    for (Condition one : clause.anyOf()) {
      if (one instanceof Condition.Phrase || one instanceof Condition.Code) {
        texts.add(one);
      } else {
        parts.add(condition(one, led, values));
      }
    }
    if (!texts.isEmpty()) {
      parts.add("c.number in (select rowid from wording where wording match ?)");
      values.add(match(new Clause(false, texts)));
    }
    // A missing value makes a comparison unknown; what is unknown does not fit.
    String any = "ifnull(" + String.join(" or ", parts) + ", 0)";
    return clause.negated() ? "not " + any : parts.size() == 1 ? parts.get(0) : any;
  }

  private static String condition(Condition one, boolean led, List<Object> values) {
    if (one instanceof Condition.Is is) {
      String column = "c." + is.property().name().toLowerCase(Locale.ROOT);
      if (is.property() == Property.CODE) {
        values.add(is.value());
        values.add(is.value() + "\uffff");
        return column + " between ? and ?";
      }
      values.add(is.value());
      return column + " = ?";
    }
    if (one instanceof Condition.During during) {
      values.add(during.days().until());
      values.add(during.days().from());
      return "c.first_day <= ? and c.last_day >= ?";
    }
    if (one instanceof Condition.Published published) {
      values.add(published.days().from());
      values.add(published.days().until());
      return "c.published between ? and ?";
    }
    if (one instanceof Condition.Inside box) {
      return "c.number in (select s.claim from spot s where " + inside(box, values) + ")";
    }
    return amount((Condition.Amount) one, led, values);
  }

  private static String inside(Condition.Inside box, List<Object> values) {
    values.add(box.north());
    values.add(box.south());
    values.add(box.south());
    values.add(box.north());
    String tall = "s.south <= ? and s.north >= ? and s.latitude between ? and ?";
    values.add(box.east());
    values.add(box.west());
    if (box.west() > box.east()) {
      return tall + " and (s.longitude <= ? or s.longitude >= ?)";
    }
    values.add(box.west());
    values.add(box.east());
    return tall + " and s.west <= ? and s.east >= ? and s.longitude between ? and ?";
  }

  /**
   * @param led whether few claims are looked at, each of which is then looked up
   */
  private static String amount(Condition.Amount asked, boolean led, List<Object> values) {
    StringBuilder sql =
        new StringBuilder(
            led
                ? "exists (select 1 from amount a where a.claim = c.number"
                : "c.number in (select a.claim from amount a where 1");
    if (asked.of() != null) {
      sql.append(" and a.kind = ?");
      values.add(asked.of());
    }
    if (asked.low() != null) {
      sql.append(" and a.high >= ?");
      values.add(asked.low());
    }
    if (asked.high() != null) {
      sql.append(" and a.low <= ?");
      values.add(asked.high());
    }
    return sql.append(')').toString();
  }

  /**
   * Folded phrases hold letters, digits and blanks alone, so nothing in them can be an operator.
   */
  private static String match(Clause clause) {
    return clause.anyOf().stream()
        .map(
            one ->
                one instanceof Condition.Phrase phrase
                    ? term(phrase.columns(), phrase.phrase(), phrase.prefix())
                    : code((Condition.Code) one))
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String code(Condition.Code code) {
    return term(code.columns(), FullText.code(code.start()), true);
  }

  private static String term(List<Column> columns, String phrase, boolean prefix) {
    String names =
        columns.stream()
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return "{" + names + "} : \"" + phrase + "\"" + (prefix ? " *" : "");
  }
}
