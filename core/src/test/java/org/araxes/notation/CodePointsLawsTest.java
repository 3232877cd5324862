package org.araxes.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Offsets of any text lead there and back, also past emoji, Arabic, Armenian and lone halves. */
class CodePointsLawsTest {
  private static final String[] LETTERS = {
    "a", "Z", " ", "\n", "é", "e\u0301", "Ա", "ղ", "م", "ش", "漢", "😀", "👩‍👧", "\uD83D", "\uDE00"
  };

  @RepeatedTest(200)
  void offsetsGoThereAndBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    String all = text.toString();
    CodePoints points = new CodePoints(all);
    int count = all.codePointCount(0, all.length());
    for (int point = 0; point <= count; point++) {
      int offset = points.toUtf16(point);
      assertThat(offset).isEqualTo(all.offsetByCodePoints(0, point));
      assertThat(points.fromUtf16(offset)).isEqualTo(point);
    }
  }
}
