package org.araxes.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.araxes.gazetteer.Folding;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** A field of a query and how its values are read. */
enum Field {
  WORDS(value -> phrase(List.of(Column.WORDS), value)),
  ACTOR(value -> name(List.of(Column.ACTOR), value)),
  RECIPIENT(value -> name(List.of(Column.RECIPIENT), value)),
  PARTY(value -> name(List.of(Column.ACTOR, Column.RECIPIENT), value)),
  SOURCE(value -> name(List.of(Column.SOURCE), value)),
  PLACE(value -> name(List.of(Column.PLACE), value)),
  PUBLISHER(value -> phrase(List.of(Column.PUBLISHER), value)),
  DOCUMENT(value -> phrase(List.of(Column.DOCUMENT), value)),
  CATEGORY(value -> new Condition.Is(Property.CATEGORY, term(value))),
  MODE(value -> new Condition.Is(Property.MODE, term(value))),
  CODE(value -> new Condition.Is(Property.CODE, term(value))),
  STANDING(value -> new Condition.Is(Property.STANDING, term(value))),
  WHEN(value -> new Condition.During(days(value))),
  PUBLISHED(value -> new Condition.Published(days(value))),
  BOX(Figures::box),
  QUANTITY(Figures::amount);

  /** A code has at least the three letters of a country or sector. */
  private static final int SHORTEST_CODE = 3;

  private interface Reader {
    @Nullable Condition read(QueryParser.Value value);
  }

  private final Reader reader;

  Field(Reader reader) {
    this.reader = reader;
  }

  /** Null when the value says nothing, as a lone dash does. */
  @Nullable Condition condition(QueryParser.Value value) {
    return reader.read(value);
  }

  static Field named(String name, int column) {
    for (Field field : values()) {
      if (field.word().equals(name)) {
        return field;
      }
    }
    throw new QueryException(
        column,
        "'"
            + name
            + "' is no field; there are "
            + Arrays.stream(values()).map(Field::word).collect(Collectors.joining(", "))
            + " (or put it between quotation marks)");
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Words without a field: anywhere in what the claim says, whom it names and who tells it. */
  static @Nullable Condition words(QueryParser.Value value) {
    return phrase(
        List.of(Column.WORDS, Column.ACTOR, Column.RECIPIENT, Column.SOURCE, Column.PLACE), value);
  }

  private static @Nullable Condition phrase(List<Column> columns, QueryParser.Value value) {
    boolean prefix = !value.quoted() && value.text().endsWith("*");
    String folded = Folding.fold(value.text());
    return folded.isEmpty() ? null : new Condition.Phrase(columns, folded, prefix);
  }

  /** A word in capital letters is a code, as in AZEGOV; anything else is part of a name. */
  private static @Nullable Condition name(List<Column> columns, QueryParser.Value value) {
    boolean code =
        !value.quoted()
            && value.text().length() >= SHORTEST_CODE
            && value.text().chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return code ? new Condition.Code(columns, value.text()) : phrase(columns, value);
  }

  private static String term(QueryParser.Value value) {
    String term = value.text().strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    if (term.isEmpty()) {
      throw new QueryException(value.column(), "a value is missing");
    }
    return term;
  }

  private static DayRange days(QueryParser.Value value) {
    DayRange days = DayRange.of(value.text().replace("..", "/"));
    if (days == null) {
      throw new QueryException(
          value.column(),
          "'" + value.text() + "' is no time; write 1993, 1993-09, 1993-09-05, 1993-09..1994-02");
    }
    return days;
  }
}
