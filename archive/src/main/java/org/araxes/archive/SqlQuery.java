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
      made.branch(query.branches().get(i));
    }
    return made;
  }

  String sql() {
    return sql.toString();
  }

  List<Object> parameters() {
    return parameters;
  }

  private void branch(List<Clause> clauses) {
    Clause box = first(clauses, Condition.Inside.class);
    Clause time = first(clauses, Condition.During.class);
    List<Clause> texts = clauses.stream().filter(SqlQuery::isText).toList();
    Clause lead = box != null ? box : texts.isEmpty() ? time : null;
    List<Clause> rest = new ArrayList<>(clauses);
    List<String> conditions = new ArrayList<>();
    List<Object> late = new ArrayList<>();
    if (lead == box && box != null) {
      sql.append("select c.number from spot s cross join claim c on c.number = s.claim");
      rest.remove(box);
      conditions.add(inside((Condition.Inside) box.anyOf().get(0), late));
      if (time != null) {
        Condition.During during = (Condition.During) time.anyOf().get(0);
        conditions.add("s.first_day <= ? and s.last_day >= ?");
        late.add(during.days().until());
        late.add(during.days().from());
      }
    } else if (lead != null) {
      sql.append("select c.number from moment m cross join claim c on c.number = m.claim");
      rest.remove(lead);
      Condition.During during = (Condition.During) lead.anyOf().get(0);
      conditions.add("m.first_day <= ? and m.last_day >= ?");
      late.add(during.days().until());
      late.add(during.days().from());
    } else if (!texts.isEmpty()) {
      sql.append("select c.number from wording w cross join claim c on c.number = w.rowid");
      rest.removeAll(texts);
      conditions.add("wording match ?");
      late.add(texts.stream().map(SqlQuery::match).collect(Collectors.joining(" AND ")));
    } else {
      sql.append("select c.number from claim c");
    }
    for (Clause clause : rest) {
      conditions.add(condition(clause, late));
    }
    if (!conditions.isEmpty()) {
      sql.append(" where ").append(String.join(" and ", conditions));
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

  private String condition(Clause clause, List<Object> values) {
    List<String> parts = new ArrayList<>();
    List<Condition> texts = new ArrayList<>();
    for (Condition one : clause.anyOf()) {
      if (one instanceof Condition.Phrase || one instanceof Condition.Code) {
        texts.add(one);
      } else {
        parts.add(condition(one, values));
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

  private static String condition(Condition one, List<Object> values) {
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
    return amount((Condition.Amount) one, values);
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

  private static String amount(Condition.Amount asked, List<Object> values) {
    StringBuilder sql = new StringBuilder("c.number in (select a.claim from amount a where 1");
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
