package org.araxes.corenlp;

import java.io.BufferedReader;
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
import org.araxes.parse.Gate;
import org.araxes.parse.KeptParses;
import org.araxes.parse.ParsedText;

/** Keeps the parses of corpora: {@code KeepParses FOLDER THREADS CORPUS.jsonl...}. */
final class KeepParses {
  private KeepParses() {}

  public static void main(String[] arguments) throws Exception {
    KeptParses kept = new KeptParses(Path.of(arguments[0]), new CoreNlpEngine(), Gate.OPEN);
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
            if (outcome instanceof Taken taken && !kept.holds(taken.document())) {
              counts.add(threads.submit(count(taken.document(), kept)));
            }
          });
    }
    long tokens = 0;
    for (Future<Integer> count : counts) {
      tokens += count.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s: %d parsed, %d tokens, %.0f s, %.0f tokens/s%n",
        corpus.getFileName(), counts.size(), tokens, seconds, tokens / seconds);
  }

  private static Callable<Integer> count(Document document, KeptParses kept) {
    return () -> {
      try {
        ParsedText parsed = kept.parse(document);
        return parsed.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
      } catch (RuntimeException | StackOverflowError e) {
        System.out.println(document.id() + ": " + e);
        e.printStackTrace(System.out);
        return 0;
      }
    };
  }
}
