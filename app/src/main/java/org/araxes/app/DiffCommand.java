package org.araxes.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.ClaimWords;
import org.araxes.archive.Decision;
import org.araxes.model.Claim;
import org.araxes.model.Reading;
import org.araxes.notation.NotationException;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows how two readings of the same texts differ. */
@Command(
    name = "diff",
    description = {
      "Show which claims of two readings of the same texts differ.",
      "- is read only in the former, + only in the latter. Exit code 4 when something differs."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes diff before.jsonl after.jsonl      two files of 'araxes read --layers +text'",
      "  araxes diff report.txt                    the two newest readings an archive has of it",
      "  araxes diff                               those of every document of the archive"
    })
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      arity = "0..2",
      paramLabel = "WHAT",
      description = "Two files of readings; a document of the archive; or nothing, for all of it.")
  private List<String> what = new ArrayList<>();

  @Mixin private ArchiveOption archive;

  private int differences;

  @Override
  public Integer call() {
    if (what.size() == 2) {
      Map<String, Reading> former = readings(Path.of(what.get(0)));
      Map<String, Reading> latter = readings(Path.of(what.get(1)));
      Set<String> ids = new LinkedHashSet<>(former.keySet());
      ids.addAll(latter.keySet());
      ids.forEach(id -> print(former.get(id), latter.get(id)));
    } else {
      try (Archive kept = archive.open()) {
        List<String> hashes =
            what.isEmpty() ? kept.hashes() : List.of(ArchiveOption.only(kept, what.get(0)));
        for (String hash : hashes) {
          List<String> versions = kept.document(hash).versions();
          if (versions.size() > 1) {
            print(
                kept.reading(hash, versions.get(versions.size() - 2)),
                kept.reading(hash, versions.get(versions.size() - 1)));
          }
        }
      }
    }
    program.console().say("araxes: " + differences + " differences");
    return differences == 0 ? Exit.OK : Exit.NOT_PASSED;
  }

  private static Map<String, Reading> readings(Path file) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Reading reading = ReadingJson.read(line);
          readings.put(reading.document().id(), reading);
        }
      }
      return readings;
    } catch (NotationException e) {
      throw new CommandFailure(file + ":" + number + ": " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure(file + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  private void print(@Nullable Reading former, @Nullable Reading latter) {
    Map<String, List<String>> before = lines(former);
    Map<String, List<String>> after = lines(latter);
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    boolean first = true;
    for (String place : places) {
      List<String> gone = new ArrayList<>(before.getOrDefault(place, List.of()));
      List<String> come = new ArrayList<>(after.getOrDefault(place, List.of()));
      List<String> both = new ArrayList<>(gone);
      both.removeIf(line -> !come.remove(line));
      both.forEach(gone::remove);
      if (first && gone.size() + come.size() > 0) {
        Reading any = latter != null ? latter : former;
        program.console().print(Headings.of(any.document()));
        first = false;
      }
      differences += Math.max(gone.size(), come.size());
      gone.forEach(line -> program.console().print("- " + line));
      come.forEach(line -> program.console().print("+ " + line));
    }
  }

  /** Claims by where the words stand that they are known by. */
  private Map<String, List<String>> lines(@Nullable Reading reading) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    if (reading != null) {
      List<ClaimRow> rows = ClaimRow.of(reading);
      for (int i = 0; i < rows.size(); i++) {
        Claim claim = reading.claims().get(i);
        Decision.Words words = ClaimWords.of(reading, claim);
        String place = String.format(Locale.ROOT, "%09d", words.start());
        List<String> cells =
            new ArrayList<>(rows.get(i).cells().subList(1, rows.get(i).cells().size()));
        cells.removeIf(String::isEmpty);
        String chain = rows.get(i).chain();
        lines
            .computeIfAbsent(place, p -> new ArrayList<>())
            .add(String.join("; ", cells) + (chain.isEmpty() ? "" : "; according to " + chain));
      }
    }
    return lines;
  }
}
