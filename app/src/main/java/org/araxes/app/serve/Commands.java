package org.araxes.app.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.araxes.app.ledger.ActorLine;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.Filter;
import org.araxes.app.ledger.Ledger;
import org.araxes.export.Format;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** The command lines that give what the page shows. */
final class Commands {
  private final String archive;

  Commands(String archive) {
    this.archive = archive;
  }

  /** {@code araxes search} with what the filters say. */
  String search(Ledger ledger, Filter filter, @Nullable String q) {
    String query = query(ledger, filter, q);
    return "araxes search "
        + quoted(query.isEmpty() ? "" : query)
        + " --archive "
        + quoted(archive);
  }

  String compare(String left, String right) {
    return "araxes compare " + quoted(left) + " " + quoted(right) + " --archive " + quoted(archive);
  }

  String export(Ledger ledger, Filter filter, @Nullable String q, Format format) {
    String query = query(ledger, filter, q);
    return "araxes export "
        + quoted(archive)
        + " --format "
        + format.name()
        + " --table "
        + format.table()
        + (query.isEmpty() ? "" : " --query " + quoted(query));
  }

  /** In the language of {@code araxes search}. */
  static String query(Ledger ledger, Filter filter, @Nullable String q) {
    List<String> parts = new ArrayList<>();
    if (q != null) {
      parts.add(q);
    }
    for (Map.Entry<Choice, Set<String>> choice : filter.chosen().entrySet()) {
      String field = field(choice.getKey());
      if (field != null) {
        parts.add(
            field
                + ":"
                + new TreeSet<>(choice.getValue())
                    .stream()
                        .map(value -> word(ledger, choice.getKey(), value))
                        .collect(Collectors.joining(",")));
      }
    }
    if (filter.days() != null) {
      parts.add("when:" + days(filter.days()));
    }
    return String.join(" ", parts);
  }

  /** Null for what the language has no field for. */
  private static @Nullable String field(Choice choice) {
    return switch (choice) {
      case CATEGORY, STANDING, ACTOR, RECIPIENT, PARTY, SOURCE, PUBLISHER, DOCUMENT, PLACE ->
          choice.word();
      case KIND, COUNTRY, YEAR -> null;
    };
  }

  private static String word(Ledger ledger, Choice choice, String value) {
    String name =
        switch (choice) {
          case ACTOR, RECIPIENT, PARTY, SOURCE -> {
            ActorLine actor = ledger.actorsByKey().get(value);
            yield actor == null ? value : actor.row().name();
          }
          case PLACE -> ledger.places().getOrDefault(value, value);
          case DOCUMENT -> {
            var document = ledger.documentsByKey().get(value);
            yield document == null ? value : document.id();
          }
          default -> value;
        };
    boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return plain ? name : "\"" + name.replace("\"", "") + "\"";
  }

  private static String days(DayRange days) {
    String from =
        days.from() <= DayRange.OPEN_START ? "" : LocalDate.ofEpochDay(days.from()).toString();
    String until =
        days.until() >= DayRange.OPEN_END ? "" : LocalDate.ofEpochDay(days.until()).toString();
    return from + ".." + until;
  }

  /** For a shell of POSIX. */
  private static String quoted(String word) {
    boolean plain =
        !word.isEmpty()
            && word.chars()
                .allMatch(
                    c -> c < 128 && (Character.isLetterOrDigit(c) || "_-./:,".indexOf(c) >= 0));
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
