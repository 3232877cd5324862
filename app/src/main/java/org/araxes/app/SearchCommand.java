package org.araxes.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.Hit;
import org.araxes.archive.query.Query;
import org.araxes.archive.query.QueryException;
import org.araxes.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds claims. */
@Command(
    name = "search",
    description = {
      "Find claims in an archive.",
      "",
      "Words, \"phrases\" and fields must all fit: actor, recipient, party, source, place,",
      "publisher, document, category, mode, code, standing, when, published, box, quantity.",
      "A comma between values and 'or' between parts give alternatives, - excludes, * goes on.",
      ""
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes search 'actor:VELGOV standing:denied'",
      "  araxes search 'source:ministry when:1993-09..1994-02 \"crossed the river\"'",
      "  araxes search 'box:44.5/38.2/50.5/42.0 quantity:killed>=12 -standing:planned'"
    })
final class SearchCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 50;

  @ParentCommand private AraxesCommand program;
  @Mixin private ArchiveOption archive;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> query = List.of();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many claims at most; without it fifty.")
  private int limit = USUAL_LIMIT;

  @Override
  public Integer call() throws IOException {
    Console console = program.console();
    Query asked;
    try {
      asked = Query.parse(String.join(" ", query));
    } catch (QueryException e) {
      throw new CommandFailure("the query: " + e.getMessage());
    }
    try (Archive kept = archive.open()) {
      List<Hit> hits = kept.search(asked, 0, Math.max(0, limit));
      Map<String, Set<String>> byDocument = new LinkedHashMap<>();
      hits.forEach(
          hit -> byDocument.computeIfAbsent(hit.hash(), hash -> new HashSet<>()).add(hit.claim()));
      Writer out =
          new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
      TablePrinter table = new TablePrinter(console.width(), console.color());
      for (Map.Entry<String, Set<String>> found : byDocument.entrySet()) {
        table.print(only(kept.reading(found.getKey()), found.getValue()), false, out);
      }
      out.flush();
      long all = hits.size() < limit ? hits.size() : kept.count(asked);
      console.say("araxes: " + hits.size() + " of " + all + " claims");
    }
    return Exit.OK;
  }

  private static Reading only(Reading reading, Set<String> claims) {
    return reading.claiming(
        reading.claims().stream().filter(claim -> claims.contains(claim.id())).toList());
  }
}
