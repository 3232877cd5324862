package org.araxes.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A folded name stays as it is when it is folded again, and its case never counts. */
class FoldingLawsTest {
  private static final String LETTERS = "abcçdeéfgğhıijkłmnñoøpqrsşßtuüvwxyzžаджюяԱբգمشЖ -'’.3";

  @RepeatedTest(200)
  void foldingTwiceIsFoldingOnce(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(24); i >= 0; i--) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    String folded = Folding.fold(name.toString());
    assertThat(Folding.fold(folded)).isEqualTo(folded);
    assertThat(Folding.fold(folded.toUpperCase(Locale.ROOT))).isEqualTo(folded);
  }
}
