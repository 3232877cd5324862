package org.araxes.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.araxes.intake.Beginning;
import org.araxes.intake.Columns;
import org.araxes.intake.Extract;
import org.araxes.intake.Format;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.RowText;
import org.araxes.intake.Source;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** A table of one document a row, its values parted by commas, semicolons or tabs. */
public final class TableFormat implements Format {
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");

  /** A character for each byte, until a row is whole and can be decoded. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final String SAID = "sep=";

  @Override
  public int rank() {
    return 60;
  }

  @Override
  public boolean knows(Beginning beginning) {
    return ENDINGS.contains(beginning.ending()) && !beginning.letters().isBlank();
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    Beginning beginning = source.beginning();
    Charset wide = beginning.wide();
    String letters = new String(beginning.bytes(), wide == null ? BYTES : wide);
    String first = letters.substring(mark(beginning, wide)).lines().findFirst().orElse("");
    // Excel's own way of saying what parts the values.
    boolean said = first.length() == SAID.length() + 1 && first.startsWith(SAID);
    char separator =
        said
            ? first.charAt(SAID.length())
            : beginning.ending().equals("csv") ? separator(first) : '\t';
    source.stream().skipNBytes(beginning.mark());
    Rows rows =
        new Rows(
            new BufferedReader(new InputStreamReader(source.stream(), wide == null ? BYTES : wide)),
            separator,
            2 * Intake.LONGEST_DOCUMENT);
    if (said) {
      rows.next();
    }
    if (!rows.hasNext()) {
      return Stream.of(new Refused(source.name(), "empty"));
    }
    RowText text = new RowText();
    Function<Rows.Row, Rows.Row> decoded =
        row ->
            wide != null || row.fault() != null
                ? row
                : new Rows.Row(row.line(), text.of(row.values()), null);
    List<String> header = decoded.apply(rows.next()).values();
    Map<String, Integer> places = new TreeMap<>();
    for (String field : Columns.FIELDS) {
      Integer place = intake.columns().place(field, header);
      if (place != null) {
        places.put(field, place);
      } else if (intake.columns().named().containsKey(field)) {
        String wanted = intake.columns().named().get(field);
        return refused(source, "no column '" + wanted + "' for " + field, header);
      }
    }
    if (!places.containsKey("text")) {
      return refused(source, "no column is called text (--column text=NAME)", header);
    }
    return InTurn.of(
        (Iterator<Rows.Row>) rows, row -> take(decoded.apply(row), text, places, source, intake));
  }

  private static Stream<Outcome> refused(Source source, String reason, List<String> header) {
    String columns = String.join(", ", header.subList(0, Math.min(20, header.size())));
    return Stream.of(new Refused(source.name(), reason + "; there are: " + columns));
  }

  /** How many characters the byte order mark is. */
  private static int mark(Beginning beginning, @Nullable Charset wide) {
    return wide == null ? beginning.mark() : Math.min(1, beginning.mark());
  }

  /** What parts the values of the first line. */
  private static char separator(String line) {
    long commas = line.chars().filter(c -> c == ',').count();
    long semicolons = line.chars().filter(c -> c == ';').count();
    long tabs = line.chars().filter(c -> c == '\t').count();
    return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
  }

  private static Stream<Outcome> take(
      Rows.Row row, RowText decoding, Map<String, Integer> places, Source source, Intake intake) {
    String where = source.name() + ":" + row.line();
    if (row.fault() != null) {
      return Stream.of(new Refused(where, row.fault()));
    }
    String text = value(row, places, "text");
    if (text == null) {
      return Stream.of(new Refused(where, "no text"));
    }
    List<String> notes = new ArrayList<>();
    Optional.ofNullable(decoding.note()).ifPresent(notes::add);
    Origin origin = origin(row, places, intake, notes);
    String id = value(row, places, "id");
    return Stream.of(
        intake.take(
            new Extract(id == null ? where : id, text, null, List.of(), origin, notes),
            source.row(row.line())));
  }

  private static Origin origin(
      Rows.Row row, Map<String, Integer> places, Intake intake, List<String> notes) {
    String authors = value(row, places, "authors");
    return new Origin(
            value(row, places, "title"),
            value(row, places, "publisher"),
            authors == null
                ? List.of()
                : Arrays.stream(authors.split("[;|]")).map(String::strip).toList(),
            value(row, places, "url"),
            day(value(row, places, "published"), intake, notes),
            value(row, places, "language"),
            value(row, places, "kind"))
        .told(Found.Way.CORPUS, "");
  }

  private static @Nullable LocalDate day(
      @Nullable String value, Intake intake, List<String> notes) {
    LocalDate day = value == null ? null : intake.day(value);
    if (value != null && day == null) {
      notes.add("published is not a date like 2021-10-11, taken as unknown: " + value);
    }
    return day;
  }

  private static @Nullable String value(Rows.Row row, Map<String, Integer> places, String field) {
    Integer place = places.get(field);
    if (place == null || place >= row.values().size()) {
      return null;
    }
    String value = row.values().get(place);
    return value.isBlank() ? null : field.equals("text") ? value : value.strip();
  }
}
