package org.araxes.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
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

  Origin origin() {
    return new Origin(title, publisher, List.of(), null, published, null, kind);
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
}
