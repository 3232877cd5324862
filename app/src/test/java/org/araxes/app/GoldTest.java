package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.link.Linker;
import org.araxes.score.GoldFolder;
import org.araxes.score.GoldResult;
import org.araxes.score.GoldScores;
import org.araxes.score.GoldText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every gold text with an expected reading is read so. One that is marked {@code open:} is known to
 * be read wrongly, and is reported when that is no longer so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {
  private static final String ACCEPT =
      "Read the difference. If it is right as it is now: make gold";
  private static final boolean UPDATE = "update".equals(System.getProperty("gold"));

  private final GoldFolder folder = new GoldFolder(Shared.GOLD);
  private List<GoldResult> results = List.of();

  private static GoldResult result(GoldText text) {
    return GoldResult.of(text, Shared.araxes()::read, new Linker(Shared.araxes().rulebook()));
  }

  private List<GoldResult> results() {
    if (results.isEmpty()) {
      results = folder.texts().stream().map(GoldTest::result).toList();
      if (UPDATE) {
        update();
      }
    }
    return results;
  }

  /** Accepts what is read now; a text that is marked open keeps what should be read. */
  private void update() {
    List<GoldResult> updated = new ArrayList<>();
    for (GoldResult result : results) {
      if (result.text().expected() != null && result.text().open() == null) {
        folder.expect(result.text(), result.read());
      }
    }
    folder.texts().forEach(text -> updated.add(result(text)));
    results = List.copyOf(updated);
    folder.accept(GoldScores.of(results));
  }

  @TestFactory
  Stream<DynamicTest> isReadAsExpected() {
    return results().stream()
        .filter(GoldResult::isHeld)
        .map(result -> DynamicTest.dynamicTest(result.text().name(), () -> check(result)));
  }

  private static void check(GoldResult result) {
    if (result.text().open() != null) {
      assertThat(result.isRight())
          .as("%s is read rightly now: take its line 'open:' away", result.text().name())
          .isFalse();
    } else if (!result.isRight()) {
      String lines = String.join("\n", result.difference());
      fail(
          "gold/%s is read otherwise (- expected, + read):\n%s\n%s",
          result.text().name(), lines, ACCEPT);
    }
  }

  @Test
  void scoresAreThoseThatWereAccepted() {
    assertThat(GoldScores.of(results()).table()).as(ACCEPT).isEqualTo(folder.acceptedScores());
  }
}
