package org.araxes.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Blocks;
import org.araxes.intake.JsonLines;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Origin;

/** The documents that a command line names, opened as they are asked for. */
final class Inputs {
  private Inputs() {}

  static Stream<Outcome> of(Console console, List<String> names, Origin given) {
    return names.stream().flatMap(name -> of(console, name, given));
  }

  private static Stream<Outcome> of(Console console, String name, Origin given) {
    try {
      if (name.endsWith(".jsonl")) {
        return JsonLines.read(Files.newBufferedReader(Path.of(name)), name, given);
      }
      if (name.equals("-")) {
        return JsonLines.read(
            new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)),
            name,
            given);
      }
      String text = Files.readString(Path.of(name));
      return Stream.of(
          new Taken(new Document(name, given, text, Blocks.of(text, given.title())), List.of()));
    } catch (IOException e) {
      return Stream.of(new Refused(name, e.toString()));
    }
  }
}
