package org.araxes.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.araxes.Araxes;
import org.araxes.ground.GroundedText;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows how a document is read, layer by layer. */
@Command(
    name = "explain",
    description = {
      "Show every layer of a document: sentences, grammar, mentions, attributions, claims, rules.",
      "With words, only the sentences that hold them."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes explain report.txt",
      "  araxes explain report.txt:\"opened fire\" --published 2021-10-11"
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(
      paramLabel = "FILE[:WORDS]",
      description = "A document, and words of it if not all of it is meant.")
  private String target;

  @Mixin private OriginOptions origin;
  @Mixin private ReaderOptions reader;

  @Override
  public Integer call() {
    Console console = program.console();
    String file = file();
    String words = file.length() < target.length() ? target.substring(file.length() + 1) : null;
    Araxes araxes = reader.builder(program.console()).build();
    Document document = document(console, file, araxes.rulebook());
    List<Span> wanted = words == null ? List.of() : occurrences(document.text(), words, file);
    GroundedText text = araxes.ground(document);
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    new Explanation(text, araxes.read(text), araxes, out).print(wanted);
    out.flush();
    return Exit.OK;
  }

  /** The longest beginning that is a file: names and words may hold colons. */
  private String file() {
    for (int end = target.length(); end > 0; end = target.lastIndexOf(':', end - 1)) {
      String name = target.substring(0, end);
      if (name.equals("-") || Files.exists(Path.of(name))) {
        return name;
      }
    }
    return target;
  }

  private Document document(Console console, String file, Rulebook rules) {
    try (Inputs inputs = new Inputs(console, List.of(file), origin, rules)) {
      if (!inputs.hasNext()) {
        throw new CommandFailure(file + ": nothing in it");
      }
      return inputs
          .next()
          .fold(
              Taken::document,
              refused -> {
                throw new CommandFailure(refused.where() + ": " + refused.reason());
              });
    }
  }

  private static List<Span> occurrences(String text, String words, String file) {
    List<Span> found = new ArrayList<>();
    for (int at = words.isEmpty() ? -1 : text.indexOf(words);
        at >= 0;
        at = text.indexOf(words, at + words.length())) {
      found.add(new Span(at, at + words.length()));
    }
    if (found.isEmpty()) {
      throw new CommandFailure(file + ": no such words in it: " + words);
    }
    return found;
  }
}
