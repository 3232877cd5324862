package org.araxes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.araxes.archive.query.Clause;
import org.araxes.archive.query.Condition;
import org.araxes.archive.query.Property;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** Conditions in SQL: what one claim is looked at for, and what an index finds. */
final class Conditions {
  /** After every code that begins as the one before it. */
  private static final String LAST = "\uffff";

  private Conditions() {}

  /**
   * Whether the claim {@code c} fits a clause. The plus signs keep SQLite from looking up an index
   * for each.
   */
  static Fragment fits(Clause clause) {
    List<Fragment> any = new ArrayList<>();
    List<Condition> texts = clause.anyOf().stream().filter(Matches::isText).toList();
    clause.anyOf().stream()
        .filter(one -> !Matches.isText(one))
        .map(Conditions::fits)
        .forEach(any::add);
    if (!texts.isEmpty()) {
      any.add(
          Fragment.of(
              "c.number in (select rowid from wording where wording match ?)", Matches.any(texts)));
    }
    // A missing value makes a comparison unknown; what is unknown does not fit.
    Fragment fits = Fragment.join(" or ", any).within("ifnull(", ", 0)");
    return clause.negated() ? fits.within("not ", "") : fits;
  }

  private static Fragment fits(Condition one) {
    if (one instanceof Condition.Is is) {
      return is("+c.", is);
    }
    if (one instanceof Condition.During during) {
      return days("+c.first_day", "+c.last_day", during.days());
    }
    if (one instanceof Condition.Published published) {
      return published("+c.published", published);
    }
    if (one instanceof Condition.Inside box) {
      return inside("+c.longitude", "+c.latitude", box);
    }
    return amount((Condition.Amount) one);
  }

  /**
   * Selects the numbers of the claims that fit a clause, by indices alone, and near the sides of a
   * box a few more; null when there is no index for it.
   */
  static @Nullable Fragment found(Clause clause) {
    if (clause.negated() || clause.anyOf().stream().anyMatch(Matches::isText)) {
      return null;
    }
    return Fragment.join(" union all ", clause.anyOf().stream().map(Conditions::found).toList());
  }

  private static Fragment found(Condition one) {
    if (one instanceof Condition.Is is) {
      return is("", is).within("select number from claim where ", "");
    }
    if (one instanceof Condition.During during) {
      return days("first_day", "last_day", during.days())
          .within("select claim from moment where ", "");
    }
    if (one instanceof Condition.Published published) {
      return published("published", published).within("select number from claim where ", "");
    }
    if (one instanceof Condition.Inside box) {
      return found(box);
    }
    return found((Condition.Amount) one);
  }

  /** As {@link #found(Clause)}, for a box and a time together. */
  static Fragment found(Condition.Inside box, Condition.During during) {
    return Fragment.join(
        " and ", List.of(found(box), days("first_day", "last_day", during.days())));
  }

  /** A little more than fits: the index rounds degrees. */
  private static Fragment found(Condition.Inside box) {
    Fragment tall = Fragment.of("south <= ? and north >= ?", box.north(), box.south());
    Fragment wide =
        box.west() <= box.east()
            ? Fragment.of("west <= ? and east >= ?", box.east(), box.west())
            : Fragment.of("(west <= ? or east >= ?)", box.east(), box.west());
    return Fragment.join(" and ", List.of(tall, wide)).within("select claim from spot where ", "");
  }

  /**
   * @param claim what stands before the column
   */
  static Fragment is(String claim, Condition.Is is) {
    String column = claim + is.property().name().toLowerCase(Locale.ROOT);
    return is.property() == Property.CODE
        ? Fragment.of(column + " between ? and ?", is.value(), is.value() + LAST)
        : Fragment.of(column + " = ?", is.value());
  }

  private static Fragment days(String first, String last, DayRange days) {
    return Fragment.of(first + " <= ? and " + last + " >= ?", days.until(), days.from());
  }

  private static Fragment published(String column, Condition.Published published) {
    return Fragment.of(
        column + " between ? and ?", published.days().from(), published.days().until());
  }

  private static Fragment inside(String longitude, String latitude, Condition.Inside box) {
    Fragment tall = Fragment.of(latitude + " between ? and ?", box.south(), box.north());
    Fragment wide =
        box.west() <= box.east()
            ? Fragment.of(longitude + " between ? and ?", box.west(), box.east())
            : Fragment.of(
                "(" + longitude + " <= ? or " + longitude + " >= ?)", box.east(), box.west());
    return Fragment.join(" and ", List.of(tall, wide)).within("(", ")");
  }

  private static Fragment amount(Condition.Amount asked) {
    List<Fragment> all = new ArrayList<>(List.of(Fragment.of("a.claim = c.number")));
    if (asked.of() != null) {
      all.add(Fragment.of("a.kind = ?", asked.of()));
    }
    if (asked.low() != null) {
      all.add(Fragment.of("a.high >= ?", asked.low()));
    }
    if (asked.high() != null) {
      all.add(Fragment.of("a.low <= ?", asked.high()));
    }
    return Fragment.join(" and ", all).within("exists (select 1 from amount a where ", ")");
  }

  /** Figures that are exact and figures that are not have an index each. */
  private static Fragment found(Condition.Amount asked) {
    double low = asked.low() == null ? -Double.MAX_VALUE : asked.low();
    double high = asked.high() == null ? Double.MAX_VALUE : asked.high();
    Fragment exact = Fragment.of("a.low = a.high and a.high between ? and ?", low, high);
    Fragment range = Fragment.of("a.low < a.high and a.high >= ? and a.low <= ?", low, high);
    return Fragment.join(
        " union all ",
        List.of(ofKind(asked, "low = high", exact), ofKind(asked, "low < high", range)));
  }

  private static Fragment ofKind(Condition.Amount asked, String which, Fragment figure) {
    if (asked.of() != null) {
      return Fragment.join(" and ", List.of(Fragment.of("a.kind = ?", asked.of()), figure))
          .within("select a.claim from amount a where ", "");
    }
    return figure.within(EACH_KIND.replace("$", which), ")");
  }

  /** Leaps from kind to kind in the order of the index; the last one is none. */
  private static final String EACH_KIND =
      "select claim from (with recursive each(kind) as (select min(kind) from amount where $"
          + " union all select (select min(kind) from amount where $ and kind > each.kind)"
          + " from each where each.kind is not null)"
          + " select a.claim from each cross join amount a on a.kind is each.kind where ";
}
