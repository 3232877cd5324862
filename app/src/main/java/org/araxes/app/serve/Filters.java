package org.araxes.app.serve;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.archive.Archive;
import org.araxes.archive.Hit;
import org.araxes.archive.query.Query;
import org.araxes.archive.query.QueryException;
import org.araxes.compare.Finding;
import org.araxes.link.DayRange;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** Reads the filters of a request. */
final class Filters {
  private static final List<Choice> KEYS =
      List.of(
          Choice.ACTOR,
          Choice.RECIPIENT,
          Choice.PARTY,
          Choice.SOURCE,
          Choice.DOCUMENT,
          Choice.PLACE);

  private final Archive archive;

  Filters(Archive archive) {
    this.archive = archive;
  }

  /**
   * @throws Problem when a parameter is wrong
   */
  Filter of(Context context) {
    Parameters parameters = new Parameters(context);
    Map<Choice, Set<String>> chosen = new EnumMap<>(Choice.class);
    for (Choice choice : KEYS) {
      put(chosen, choice, parameters.values(choice.word()));
    }
    put(chosen, Choice.PUBLISHER, whole(context, "publisher"));
    put(chosen, Choice.KIND, whole(context, "kind"));
    Set<String> categories = new HashSet<>();
    parameters.values("category").forEach(c -> categories.add(c.toUpperCase(Locale.ROOT)));
    put(chosen, Choice.CATEGORY, categories);
    Set<String> countries = new HashSet<>();
    parameters.values("country").forEach(c -> countries.add(c.toUpperCase(Locale.ROOT)));
    put(chosen, Choice.COUNTRY, countries);
    Set<String> standings = new HashSet<>();
    for (String value : parameters.values("standing")) {
      standings.add(Choice.word(Parameters.constant("standing", value, Standing.class)));
    }
    put(chosen, Choice.STANDING, standings);
    String q = parameters.text("q");
    return new Filter(
        chosen,
        days(parameters),
        q == null ? null : found(q),
        parameters.flag("dated"),
        parameters.flag("placed"),
        parameters.term("finding", Finding.Kind.class),
        parameters.number("sources", 0, 1, Integer.MAX_VALUE));
  }

  /** Publishers have commas in their names: a value is first tried as a whole. */
  private static Set<String> whole(Context context, String name) {
    Set<String> values = new LinkedHashSet<>(new Parameters(context).values(name));
    context.queryParams(name).stream().filter(v -> !v.isBlank()).forEach(values::add);
    return values;
  }

  private static void put(Map<Choice, Set<String>> chosen, Choice choice, Set<String> values) {
    if (!values.isEmpty()) {
      chosen.put(choice, values);
    }
  }

  private static @Nullable DayRange days(Parameters parameters) {
    LocalDate from = parameters.day("from");
    LocalDate until = parameters.day("until");
    if (from == null && until == null) {
      return null;
    }
    long first = from == null ? DayRange.OPEN_START : from.toEpochDay();
    long last = until == null ? DayRange.OPEN_END : until.toEpochDay();
    if (last < first) {
      throw Problem.wrong("until", "It is before 'from'; exchange the two.");
    }
    return new DayRange(first, last);
  }

  private Set<String> found(String q) {
    try {
      Set<String> keys = new HashSet<>();
      for (Hit hit : archive.search(Query.parse(q), 0, Integer.MAX_VALUE)) {
        keys.add(Ledger.key(hit.hash(), hit.claim()));
      }
      return keys;
    } catch (QueryException e) {
      throw Problem.wrong("q", e.getMessage() + ".");
    }
  }
}
