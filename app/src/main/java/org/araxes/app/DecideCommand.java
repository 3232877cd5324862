package org.araxes.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.araxes.archive.Archive;
import org.araxes.archive.ClaimWords;
import org.araxes.archive.Decision;
import org.araxes.archive.Dossier;
import org.araxes.archive.Rulings;
import org.araxes.link.Linker;
import org.araxes.model.Claim;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Keeps what a person decides. */
@Command(
    name = "decide",
    description = {
      "Keep a decision on claims or actors of an archive, or list the decisions.",
      "",
      "same, different    two claims or more are about one occurrence, or are not",
      "merge, split       words stand for one actor; or for another than they were taken for",
      "correct            a field of a claim has another value (standing, category, mode, code,",
      "                   actor, recipient, when, where, figure); 'none' empties it",
      "reject             what was read is no claim",
      "note               words about a claim",
      "undo               a decision no longer holds",
      "list               the decisions that hold",
      "",
      "A claim is DOCUMENT#CLAIM; words are DOCUMENT:\"words\", the first time they stand there.",
      "A decision is kept by the words it is about, and holds in every new reading of them.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  araxes decide same report.txt#c3 memoir.txt#c12 --by Ana",
      "  araxes decide correct report.txt#c3 --value figure=\"killed 12-14\" --by Ana",
      "  araxes decide merge report.txt:\"the general\" memoir.txt:\"Orsted\" --by Ana",
      "  araxes decide undo d4 --by Ana"
    })
final class DecideCommand implements Callable<Integer> {
  @ParentCommand private AraxesCommand program;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of the words above.")
  private String what;

  @Parameters(
      index = "1..*",
      paramLabel = "ABOUT",
      description = "Claims, words, or the decision to undo.")
  private List<String> about = new ArrayList<>();

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = "FIELD=VALUE to correct, the words of a note, a name for who is split off.")
  private @Nullable String value;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:ARAXES_BY:-${sys:user.name}}",
      description = "Who decides; without it $ARAXES_BY, or the name you are logged in by.")
  private String by;

  @Mixin private ArchiveOption archive;

  @Override
  public Integer call() {
    try (Archive kept = archive.open()) {
      if (what.equals("list")) {
        Rulings.of(kept.decisions()).inForce().forEach(this::print);
        return Exit.OK;
      }
      Dossier dossier = new Dossier(kept, new Linker(Rulebook.standard()));
      Decision.Kind kind = kind();
      Instant now = Instant.now();
      Decision decision =
          kind == Decision.Kind.UNDO
              ? dossier.undo(one(), by, now)
              : dossier.decide(kind, by, now, words(kept, kind), value);
      print(decision);
    }
    return Exit.OK;
  }

  private Decision.Kind kind() {
    for (Decision.Kind kind : Decision.Kind.values()) {
      if (kind.name().equalsIgnoreCase(what)) {
        return kind;
      }
    }
    throw new CommandFailure(
        "'"
            + what
            + "' is none of: same, different, merge, split, correct, reject, note, undo, list");
  }

  private String one() {
    if (about.size() != 1) {
      throw new CommandFailure("which decision? 'araxes decide list' names them");
    }
    return about.get(0);
  }

  private List<Decision.Words> words(Archive kept, Decision.Kind kind) {
    boolean exact =
        kind == Decision.Kind.CORRECT || kind == Decision.Kind.REJECT || kind == Decision.Kind.NOTE;
    List<Decision.Words> words = new ArrayList<>();
    for (String name : about) {
      int hash = name.lastIndexOf('#');
      int colon = name.indexOf(':');
      if (hash > 0 && colon < 0) {
        Reading reading = reading(kept, name.substring(0, hash));
        Claim claim = claim(reading, name.substring(hash + 1));
        words.addAll(
            exact ? ClaimWords.exactly(reading, claim) : List.of(ClaimWords.of(reading, claim)));
      } else if (colon > 0) {
        Reading reading = reading(kept, name.substring(0, colon));
        words.add(ClaimWords.words(reading, span(reading, name.substring(colon + 1))));
      } else {
        throw new CommandFailure(name + ": neither DOCUMENT#CLAIM nor DOCUMENT:\"words\"");
      }
    }
    return words;
  }

  private static Reading reading(Archive kept, String document) {
    return kept.reading(ArchiveOption.only(kept, document));
  }

  private static Claim claim(Reading reading, String id) {
    return reading.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new CommandFailure("no claim " + id + " in " + reading.document().id()));
  }

  private static Span span(Reading reading, String words) {
    int start = reading.document().text().indexOf(words);
    if (start < 0 || words.isEmpty()) {
      throw new CommandFailure("these words do not stand there: " + words);
    }
    return new Span(start, start + words.length());
  }

  private void print(Decision decision) {
    StringBuilder line = new StringBuilder(decision.id());
    line.append("  ").append(decision.kind().name().toLowerCase(Locale.ROOT));
    if (decision.value() != null) {
      line.append(' ').append(decision.value());
    }
    for (Decision.Words words : decision.about()) {
      line.append("  \"").append(words.quote()).append("\" ").append(words.hash(), 0, 12);
    }
    line.append("  ").append(decision.by()).append(", ").append(decision.at());
    program.console().print(Printable.line(line.toString()));
  }
}
