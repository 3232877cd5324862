package org.araxes.app.serve;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What is being worked out: who asks for the same meanwhile waits for it and shares it. */
final class Pending<V> {
  private final ConcurrentMap<String, FutureTask<V>> tasks = new ConcurrentHashMap<>();

  /**
   * @throws RuntimeException that the work ends in, for all who wait
   */
  V get(String question, Supplier<V> work) {
    FutureTask<V> mine = new FutureTask<>(work::get);
    FutureTask<V> task = tasks.putIfAbsent(question, mine);
    if (task == null) {
      task = mine;
      try {
        mine.run();
      } finally {
        tasks.remove(question, mine);
      }
    }
    return result(task);
  }

  private static <V> V result(FutureTask<V> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(Problem.UNAVAILABLE, "The server is ending", "Start it again.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
