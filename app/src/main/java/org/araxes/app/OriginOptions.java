package org.araxes.app;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.intake.Columns;
import org.araxes.intake.Preference;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user knows of documents that do not say it themselves. */
final class OriginOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Day of publication where the documents do not tell it, as in 2021-10-11.")
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who put the documents out, where they do not tell.")
  private @Nullable String publisher;

  @Option(names = "--title", paramLabel = "WORDS", description = "Headline of the document.")
  private @Nullable String title;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What the documents are: news, memoir, statement, transcript ...")
  private @Nullable String kind;

  @Option(
      names = "--published-from",
      paramLabel = "WAYS",
      split = ",",
      converter = NamedWay.class,
      description =
          "Whom to believe about the day of publication, the most trusted first: sidecar, corpus,"
              + " linked-data, meta, element, text, address, given. Who is not listed is not"
              + " believed.")
  private List<Found.Way> publishedFrom = List.of();

  @Option(
      names = "--publisher-from",
      paramLabel = "WAYS",
      split = ",",
      converter = NamedWay.class,
      description = "Whom to believe about the publisher, in the same words.")
  private List<Found.Way> publisherFrom = List.of();

  @Option(
      names = "--column",
      paramLabel = "FIELD=HEADER",
      description =
          "Which column of a table (.csv, .tsv) holds what, by header or number, as in"
              + " --column text=Body. Fields: id, text, title, publisher, authors, url, published,"
              + " language, kind.")
  private Map<String, String> columns = new LinkedHashMap<>();

  Columns columns() {
    try {
      return new Columns(columns);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("--column: " + e.getMessage());
    }
  }

  Origin origin() {
    return new Origin(title, publisher, List.of(), null, published, null, kind)
        .told(Found.Way.GIVEN, "on the command line");
  }

  Preference preference() {
    return new Preference(publishedFrom, publisherFrom);
  }

  /** A way in which something is found, as the record writes it. */
  static final class NamedWay implements ITypeConverter<Found.Way> {
    @Override
    public Found.Way convert(String value) {
      for (Found.Way way : Found.Way.values()) {
        if (way.toString().equals(value.strip())) {
          return way;
        }
      }
      String all = Arrays.stream(Found.Way.values()).map(Object::toString).collect(joining(", "));
      throw new TypeConversionException("'" + value + "' is none of: " + all);
    }
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is not a day like 2021-10-11");
      }
    }
  }

  /** Everything that was said here, as on one line. */
  @Override
  public String toString() {
    return origin() + " " + preference() + " " + columns;
  }
}
