package org.araxes.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.araxes.intake.JsonLines;
import org.araxes.intake.Outcome;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.parse.Engine;
import org.araxes.parse.Gate;
import org.araxes.parse.KeptParses;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;

/**
 * Keeps the parses of corpora: {@code KeepParses FOLDER THREADS CORPUS.jsonl...}. A kept parse
 * whose words, tags or entities the engine would no longer give is made anew.
 */
final class KeepParses {
  private static final Engine ENGINE = new CoreNlpEngine();

  private KeepParses() {}

  public static void main(String[] arguments) throws Exception {
    KeptParses kept = new KeptParses(Path.of(arguments[0]), ENGINE, Gate.OPEN);
    ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
    for (int i = 2; i < arguments.length; i++) {
      keep(Path.of(arguments[i]), kept, threads);
    }
    threads.shutdown();
  }

  private static void keep(Path corpus, KeptParses kept, ExecutorService threads) throws Exception {
    long start = System.nanoTime();
    List<Future<Integer>> counts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(corpus);
        Stream<Outcome> outcomes = JsonLines.read(lines, corpus.toString(), Origin.UNKNOWN)) {
      outcomes.forEach(
          outcome -> {
            if (outcome instanceof Taken taken) {
              counts.add(threads.submit(tokens(taken.document(), kept)));
            }
          });
    }
    int parsed = 0;
    long tokens = 0;
    for (Future<Integer> count : counts) {
      tokens += count.get();
      parsed += count.get() > 0 ? 1 : 0;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s: %d of %d parsed, %d tokens, %.0f s%n",
        corpus.getFileName(), parsed, counts.size(), tokens, seconds);
  }

  /** How many tokens were parsed; 0 where the kept parse is still right. */
  private static Callable<Integer> tokens(Document document, KeptParses kept) {
    return () -> {
      try {
        if (kept.holds(document)) {
          if (!Boolean.getBoolean("check") || isRight(document, kept.parse(document))) {
            return 0;
          }
          Files.deleteIfExists(kept.file(document));
        }
        return kept.parse(document).sentences().stream().mapToInt(Sentence::size).sum();
      } catch (RuntimeException | IOException | StackOverflowError e) {
        System.out.println(document.id() + ": " + e);
        e.printStackTrace(System.out);
        return 0;
      }
    };
  }

  private static boolean isRight(Document document, ParsedText kept) {
    List<Sentence> tagged = ENGINE.tag(document);
    List<Sentence> bare = kept.sentences().stream().map(sentence -> sentence.with(null)).toList();
    return tagged.equals(bare);
  }
}
