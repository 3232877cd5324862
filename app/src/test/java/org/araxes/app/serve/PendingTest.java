package org.araxes.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PendingTest {
  @Test
  void theSameQuestionAtOneTimeIsWorkedOutOnce() throws Exception {
    Pending<Integer> pending = new Pending<>();
    AtomicInteger worked = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      answers.add(crowd.submit(() -> pending.get("q", () -> slow(worked, begun, goOn))));
      begun.await();
      for (int i = 0; i < 7; i++) {
        answers.add(crowd.submit(() -> pending.get("q", () -> slow(worked, begun, goOn))));
      }
      assertThat(pending.get("another", () -> 5)).isEqualTo(5);
      Thread.sleep(100);
      goOn.countDown();
      for (Future<Integer> answer : answers) {
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(1);
      }
    } finally {
      crowd.shutdownNow();
    }
    assertThat(pending.get("q", worked::incrementAndGet)).isEqualTo(2);
  }

  private static int slow(AtomicInteger worked, CountDownLatch begun, CountDownLatch goOn) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return worked.incrementAndGet();
  }

  @Test
  void aFailureIsToldAndNotKept() {
    Pending<Integer> pending = new Pending<>();
    assertThatThrownBy(
            () ->
                pending.get(
                    "q",
                    () -> {
                      throw Problem.wrong("from", "It is no day.");
                    }))
        .isInstanceOf(Problem.class);
    assertThat(pending.get("q", () -> 1)).isEqualTo(1);
  }
}
