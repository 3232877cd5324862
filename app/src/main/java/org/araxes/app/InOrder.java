package org.araxes.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on things with several threads and hands the results on in the order of the things. */
final class InOrder {
  /** How many things a thread may be ahead of the one that is handed on. */
  private static final int AHEAD = 3;

  private InOrder() {}

  /**
   * Only a few things and results are in memory at a time.
   *
   * @param work called on any thread
   * @param then called on the calling thread, in order
   */
  static <T, R> void map(Iterator<T> things, int threads, Function<T, R> work, Consumer<R> then) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "araxes-reader");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<R>> open = new ArrayDeque<>();
      while (things.hasNext() || !open.isEmpty()) {
        while (things.hasNext() && open.size() < threads * AHEAD) {
          T thing = things.next();
          open.add(pool.submit(() -> work.apply(thing)));
        }
        then.accept(result(open.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
