package org.araxes.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.araxes.model.Document;

/** Starts the program as people do, on a corpus: {@code WholeProgram PROGRAM CORPUS JOBS}. */
public final class WholeProgram {
  private static final double NANOS = 1e9;

  private WholeProgram() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of(arguments[1]);
    String jobs = arguments[2];
    List<Document> documents = Corpus.documents(corpus);
    long tokens = Corpus.tokens(documents);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                arguments[0], "read", corpus.toString(), "--format", "jsonl", "--jobs", jobs)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long lines = 0;
    long first = start;
    long peak = 0;
    double cpu = Double.NaN;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (out.readLine() != null) {
        first = lines++ == 0 ? System.nanoTime() : first;
        peak = Math.max(peak, Figures.peak(process.pid()));
        double now = Figures.cpu(process.toHandle());
        cpu = Double.isNaN(now) ? cpu : now;
      }
    }
    process.waitFor(1, TimeUnit.MINUTES);
    long end = System.nanoTime();
    System.out.println(
        new Figures(
            "araxes -j" + jobs,
            lines,
            tokens,
            (first - start) / NANOS,
            (end - start) / NANOS,
            (end - first) / NANOS,
            cpu,
            peak));
  }
}
