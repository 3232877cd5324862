package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void resultsComeInTheOrderOfTheThings() {
    List<Integer> results = new ArrayList<>();
    InOrder.map(
        IntStream.range(0, 200).iterator(),
        4,
        i -> {
          sleep(i % 3);
          return i;
        },
        results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void onlyAFewThingsAreOpenAtATime() {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> things =
        IntStream.range(0, 500)
            .peek(i -> most.accumulateAndGet(open.incrementAndGet(), Math::max))
            .iterator();
    InOrder.map(things, 2, i -> i, i -> open.decrementAndGet());
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void aFailureOfTheWorkIsAFailureOfTheWhole() {
    assertThatThrownBy(
            () ->
                InOrder.map(
                    List.of(1).iterator(),
                    2,
                    i -> {
                      throw new IllegalStateException("broken");
                    },
                    i -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
