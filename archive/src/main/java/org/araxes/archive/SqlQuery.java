package org.araxes.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.araxes.archive.query.Clause;
import org.araxes.archive.query.Condition;
import org.araxes.archive.query.Property;
import org.araxes.archive.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query in SQL: one select of claim numbers a branch.
 *
 * <p>There are two ways to a page of the smallest numbers. An index leads to all claims that fit
 * one clause, and the rest is looked at in each. Or claims are walked in the order of numbers until
 * the page is full. The first costs as much as the index finds, the second as many claims as there
 * are for each that fits; so an index leads when it finds few. The index of words is walked in any
 * case: it keeps the order of numbers.
 */
final class SqlQuery {
  /** How many claims are walked in the time in which one is led to. */
  private static final int WALKED_FOR_ONE = 8;

  /** Each further clause makes walking longer, so an index may lead to so many times more. */
  private static final double FOR_EACH_CLAUSE = 3;

  private final Connection connection;
  private final long few;

  private SqlQuery(Connection connection, long few) {
    this.connection = connection;
    this.few = few;
  }

  /** Which numbers are wanted: so many of the smallest above one. */
  private record Page(long after, int limit) {}

  /** Counts the claims that fit. */
  static Fragment count(Connection connection, Query query) throws SQLException {
    return new SqlQuery(connection, claims(connection) / WALKED_FOR_ONE)
        .branches(query, null)
        .within("select count(*) from (", ")");
  }

  /** Selects the smallest numbers above one, in order. */
  static Fragment page(Connection connection, Query query, long after, int limit)
      throws SQLException {
    double same = Math.sqrt((double) claims(connection) * limit / WALKED_FOR_ONE);
    return page(connection, query, after, limit, (long) same);
  }

  /**
   * @param few how many claims an index may find to lead
   */
  static Fragment page(Connection connection, Query query, long after, int limit, long few)
      throws SQLException {
    return new SqlQuery(connection, few)
        .branches(query, new Page(after, limit))
        .within("select number from (", ") order by number limit ?", limit);
  }

  private static long claims(Connection connection) throws SQLException {
    return Sql.number(connection, "select coalesce(max(number), 0) from claim", List.of());
  }

  private Fragment branches(Query query, @Nullable Page page) throws SQLException {
    List<Fragment> branches = new ArrayList<>();
    for (List<Clause> branch : query.branches()) {
      branches.add(branch(branch, page).within("select number from (", ")"));
    }
    return Fragment.join(" union ", branches);
  }

  private Fragment branch(List<Clause> clauses, @Nullable Page page) throws SQLException {
    List<Clause> rest = new ArrayList<>(clauses);
    List<Clause> texts = clauses.stream().filter(Matches::isText).toList();
    boolean byWords = texts.stream().anyMatch(text -> !text.negated());
    if (byWords) {
      rest.removeAll(texts);
    }
    List<Fragment> conditions = new ArrayList<>();
    if (byWords) {
      conditions.add(Fragment.of("wording match ?", Matches.all(texts)));
    }
    Lead lead = lead(rest, clauses.size() - 1);
    if (lead != null) {
      rest.removeAll(lead.clauses());
      conditions.add(lead.numbers().within(byWords ? "+w.rowid in (" : "c.number in (", ")"));
    } else if (!byWords) {
      first(rest).forEach(conditions::add);
    }
    rest.stream().map(Conditions::fits).forEach(conditions::add);
    String from =
        !byWords
            ? "claim c"
            : rest.isEmpty() ? "wording w" : "wording w cross join claim c on c.number = w.rowid";
    return select(byWords ? "w.rowid" : "c.number", from, conditions, page);
  }

  private static Fragment select(
      String number, String from, List<Fragment> conditions, @Nullable Page page) {
    List<Fragment> all = new ArrayList<>(conditions);
    if (page != null) {
      all.add(Fragment.of(number + " > ?", page.after()));
    }
    String select =
        "select " + number + " as number from " + from + (all.isEmpty() ? "" : " where ");
    Fragment selected = Fragment.join(" and ", all).within(select, "");
    return page == null
        ? selected
        : selected.within("", " order by " + number + " limit ?", page.limit());
  }

  /** A property whose index, having one column, keeps the order of numbers; taken from the rest. */
  private static List<Fragment> first(List<Clause> rest) {
    for (Clause clause : rest) {
      if (!clause.negated()
          && clause.anyOf().size() == 1
          && clause.anyOf().get(0) instanceof Condition.Is is
          && is.property() != Property.CODE) {
        rest.remove(clause);
        return List.of(Conditions.is("c.", is));
      }
    }
    return List.of();
  }

  /** What an index finds few claims for, and the clauses that need not be looked at any more. */
  private record Lead(List<Clause> clauses, Fragment numbers) {}

  /** The one that finds fewest; null when none finds few. */
  private @Nullable Lead lead(List<Clause> clauses, int further) throws SQLException {
    Lead best = null;
    double most = few * Math.pow(FOR_EACH_CLAUSE, further);
    long fewest = (long) Math.min(Integer.MAX_VALUE, most) + 1;
    for (Lead lead : leads(clauses)) {
      long found =
          Sql.number(
              connection,
              "select count(*) from (" + lead.numbers().sql() + " limit " + fewest + ")",
              lead.numbers().values());
      if (found < fewest) {
        best = lead;
        fewest = found;
      }
    }
    return best;
  }

  private static List<Lead> leads(List<Clause> clauses) {
    Clause box = only(clauses, Condition.Inside.class);
    Clause time = only(clauses, Condition.During.class);
    List<Lead> leads = new ArrayList<>();
    if (box != null && time != null) {
      Fragment both =
          Conditions.found(
              (Condition.Inside) box.anyOf().get(0), (Condition.During) time.anyOf().get(0));
      leads.add(new Lead(List.of(time), both));
    }
    for (Clause clause : clauses) {
      Fragment found = Conditions.found(clause);
      if (found != null) {
        boolean isExact = clause.anyOf().stream().noneMatch(Condition.Inside.class::isInstance);
        leads.add(new Lead(isExact ? List.of(clause) : List.of(), found));
      }
    }
    return leads;
  }

  private static @Nullable Clause only(List<Clause> clauses, Class<? extends Condition> kind) {
    return clauses.stream()
        .filter(
            clause ->
                !clause.negated()
                    && clause.anyOf().size() == 1
                    && kind.isInstance(clause.anyOf().get(0)))
        .findFirst()
        .orElse(null);
  }
}
