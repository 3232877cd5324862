package org.araxes.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.OccurrenceLine;
import org.araxes.app.ledger.Sieve;
import org.araxes.app.view.OccurrenceRow;

/** The occurrences that a request's filters leave; the last ones asked for are kept. */
final class Selections {
  private static final int MOST = 24;

  private final Filters filters;
  private final Pending<Selection> pending = new Pending<>();
  private final Map<String, Selection> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Selection> eldest) {
          return size() > MOST;
        }
      };

  /** What the page may sort by. */
  enum Sort {
    WHEN,
    SOURCES,
    NEWEST,
    DISPUTED
  }

  /** A filter and what it leaves. */
  record Selection(Sieve sieve, List<OccurrenceLine> occurrences) {
    Filter filter() {
      return sieve.filter();
    }
  }

  Selections(Filters filters) {
    this.filters = filters;
  }

  Selection of(Context context, Ledger ledger) {
    Sort asked = new Parameters(context).term("sort", Sort.class);
    Sort sort = asked == null ? Sort.WHEN : asked;
    String key = ledger.revision() + " " + sort + " " + question(context);
    synchronized (kept) {
      Selection known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    return pending.get(key, () -> found(context, ledger, sort, key));
  }

  private Selection found(Context context, Ledger ledger, Sort sort, String key) {
    Sieve sieve = new Sieve(filters.of(context), ledger.register());
    List<OccurrenceLine> found = new ArrayList<>();
    for (OccurrenceLine occurrence : ledger.occurrences()) {
      if (sieve.fits(occurrence)) {
        found.add(occurrence);
      }
    }
    if (sort != Sort.WHEN) {
      found.sort(order(sort));
    }
    Selection selection = new Selection(sieve, List.copyOf(found));
    synchronized (kept) {
      kept.put(key, selection);
    }
    return selection;
  }

  /** The parameters but those that only turn pages. */
  private static String question(Context context) {
    StringBuilder question = new StringBuilder();
    context.queryParamMap().entrySet().stream()
        .filter(entry -> !List.of("limit", "cursor", "sort", "rule").contains(entry.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> question.append(entry.getKey()).append(entry.getValue()).append('\n'));
    return question.toString();
  }

  /** Within equals the order of time stays. */
  private static Comparator<OccurrenceLine> order(Sort sort) {
    return switch (sort) {
      case WHEN -> (a, b) -> 0;
      case SOURCES -> Comparator.comparingInt(line -> -line.row().sources());
      case NEWEST ->
          Comparator.comparingLong(line -> line.newest() == null ? Long.MAX_VALUE : -line.newest());
      case DISPUTED -> Comparator.comparingInt(line -> -disputes(line.row()));
    };
  }

  private static int disputes(OccurrenceRow row) {
    return 2 * row.disagreements().size() + row.superseded().size() + (row.contested() ? 2 : 0);
  }
}
