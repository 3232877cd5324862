package org.araxes.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.araxes.archive.query.Query;
import org.araxes.archive.query.QueryException;
import org.araxes.export.FigureRule;
import org.araxes.export.Format;
import org.araxes.export.Formats;
import org.araxes.export.Loss;
import org.araxes.export.LossTable;
import org.araxes.export.Losses;
import org.araxes.export.Selection;
import org.araxes.export.Settings;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the record in a format of others, and says what is lost. */
@Command(
    name = "export",
    description = {
      "Write a record as a table, a map, or in a format of others.",
      "What the format has no place for is summed up on standard error."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes export record.araxes --format csv --output claims.csv",
      "  araxes export readings.jsonl --format csv --table occurrences > occurrences.csv",
      "  araxes export record.araxes --format ucdp --output ged.csv --losses lost.tsv",
      "  araxes export --format acled --query 'when:1994-10 place:Silistra' --output acled.csv"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "RECORD",
      defaultValue = "${env:ARAXES_ARCHIVE:-record.araxes}",
      description = "An archive, or what 'araxes read --layers +text' wrote (.jsonl).")
  private Path file;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "Which; --list names them.")
  private @Nullable String format;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Which table of that format: claims, occurrences, findings, figures ...")
  private @Nullable String table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output. Whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--query"},
      paramLabel = "QUERY",
      description = "Only what fits, as in 'araxes search'.")
  private String query = "";

  @Option(
      names = "--losses",
      paramLabel = "FILE",
      description = "Write each loss: claim, target, field, value, reason.")
  private @Nullable Path lossFile;

  @Option(
      names = "--figures",
      paramLabel = "RULE",
      description =
          "How one figure is made of many: ucdp, lowest, latest, independent. Without it, as the"
              + " format has it.")
  private @Nullable FigureRule figures;

  @Option(
      names = "--undated",
      paramLabel = "WHAT",
      description =
          "Events without a day, where a format needs one: left_out, or published to take the day of"
              + " publication.")
  private Settings.Undated undated = Settings.Undated.LEFT_OUT;

  @Option(names = "--bom", description = "Begin tables with a byte-order mark, for spreadsheets.")
  private boolean mark;

  @Option(names = "--labels", description = "Words instead of numbers, where a format knows both.")
  private boolean labels;

  @Option(names = "--no-quotes", description = "Do not copy passages where a position would do.")
  private boolean noQuotes;

  @Option(names = "--list", description = "Name the formats and their tables.")
  private boolean list;

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.standard();
    Formats formats = new Formats(rulebook);
    if (list) {
      print(formats);
      return Exit.OK;
    }
    Format chosen = chosen(formats);
    Query asked = asked();
    List<Loss> lost = new ArrayList<>();
    try (Record record = Record.open(file)) {
      Selection selection = record.selection(asked, rulebook);
      Losses losses =
          write(
              output,
              out ->
                  chosen.write(
                      selection, settings(), out, lossFile == null ? loss -> {} : lost::add));
      if (lossFile != null) {
        WholeFile.write(lossFile, out -> LossTable.write(lost, out));
      }
      losses.summary().forEach(line -> program.console().say("araxes: " + line));
      record
          .staysBehind()
          .forEach(line -> program.console().say("araxes:   stays in the archive: " + line));
    }
    return Exit.OK;
  }

  private <T> T write(@Nullable Path to, WholeFile.Content<T> content) {
    if (to != null && !to.toString().equals("-")) {
      return WholeFile.write(to, content);
    }
    try {
      OutputStream out = new BufferedOutputStream(program.console().out(), 1 << 16);
      T result = content.write(out);
      out.flush();
      return result;
    } catch (IOException e) {
      throw new CommandFailure("the output cannot be written: " + e.getMessage());
    }
  }

  private Settings settings() {
    Settings settings = Settings.USUAL.with(figures).with(undated);
    settings = mark ? settings.withMark() : settings;
    settings = labels ? settings.withLabels() : settings;
    return noQuotes ? settings.withoutQuotes() : settings;
  }

  private Query asked() {
    try {
      return Query.parse(query);
    } catch (QueryException e) {
      throw new CommandFailure("the query: " + e.getMessage());
    }
  }

  private Format chosen(Formats formats) {
    if (format == null) {
      throw wrong("--format is missing; --list names the formats");
    }
    String name = format.toLowerCase(Locale.ROOT);
    Format found = formats.named(name, table);
    if (found == null && formats.named(name, null) != null) {
      throw wrong(
          "'" + table + "' is no table of " + name + "; there are " + tables(formats, name));
    }
    if (found == null) {
      throw wrong("'" + format + "' is no format; --list names them");
    }
    return found;
  }

  private static String tables(Formats formats, String name) {
    return String.join(
        ", ",
        formats.all().stream().filter(f -> f.name().equals(name)).map(Format::table).toList());
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private void print(Formats formats) {
    PrintWriter out = new PrintWriter(program.console().out(), false, StandardCharsets.UTF_8);
    for (Format one : formats.all()) {
      out.print(
          String.format(
              Locale.ROOT, "%-16s %-14s %s\n", one.name(), one.table(), one.description()));
    }
    out.flush();
  }
}
