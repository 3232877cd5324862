package org.araxes.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.araxes.model.Document;

/**
 * CoreNLP with the annotators and models that its own properties name, on the same corpus and
 * number of threads: {@code OutOfTheBox CORPUS THREADS}.
 */
public final class OutOfTheBox {
  private static final double MILLIS = 1e3;

  private OutOfTheBox() {}

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    int threads = Integer.parseInt(arguments[1]);
    List<Document> documents = Corpus.documents(Path.of(arguments[0]));
    StanfordCoreNLP pipeline = new StanfordCoreNLP();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicLong first = new AtomicLong();
    List<Future<?>> work =
        documents.stream()
            .<Future<?>>map(
                document ->
                    pool.submit(
                        () -> {
                          pipeline.annotate(new Annotation(document.text()));
                          first.compareAndSet(0, System.currentTimeMillis());
                        }))
            .toList();
    for (Future<?> one : work) {
      one.get();
    }
    pool.shutdown();
    long end = System.currentTimeMillis();
    System.out.println(
        new Figures(
            "corenlp -j" + threads,
            documents.size(),
            Corpus.tokens(documents),
            (first.get() - start) / MILLIS,
            (end - start) / MILLIS,
            (end - first.get()) / MILLIS,
            Figures.cpu(ProcessHandle.current()),
            Figures.peak(ProcessHandle.current().pid())));
  }
}
