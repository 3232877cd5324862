package org.araxes.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {
  @Test
  void theHighestSumCountsNotTheFirstHighestPair() {
    int[][] gain = {{5, 4}, {4, 0}};

    assertThat(Pairing.best(gain, 2)).containsExactly(1, 0);
  }

  @Test
  void whatGainsNothingHasNoPartner() {
    assertThat(Pairing.best(new int[][] {{0, 0}, {0, 2}}, 2)).containsExactly(-1, 1);
  }

  @Test
  void oneSideMayBeLongerOrEmpty() {
    assertThat(Pairing.best(new int[][] {{1, 3, 2}}, 3)).containsExactly(1);
    assertThat(Pairing.best(new int[][] {{1}, {3}, {2}}, 1)).containsExactly(-1, 0, -1);
    assertThat(Pairing.best(new int[][] {{}, {}}, 0)).containsExactly(-1, -1);
    assertThat(Pairing.best(new int[0][], 4)).isEmpty();
  }

  @Test
  void noOtherPairingOfRandomGainsHasAHigherSum() {
    Random random = new Random(4);
    for (int round = 0; round < 300; round++) {
      int rows = random.nextInt(6);
      int columns = random.nextInt(6);
      int[][] gain = new int[rows][columns];
      for (int[] row : gain) {
        for (int j = 0; j < columns; j++) {
          row[j] = random.nextInt(5);
        }
      }
      int sum = 0;
      int[] best = Pairing.best(gain, columns);
      for (int i = 0; i < rows; i++) {
        sum += best[i] < 0 ? 0 : gain[i][best[i]];
      }
      assertThat(sum).isEqualTo(highest(gain, 0, new boolean[columns]));
    }
  }

  private static int highest(int[][] gain, int row, boolean[] taken) {
    if (row == gain.length) {
      return 0;
    }
    int best = highest(gain, row + 1, taken);
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        taken[j] = true;
        best = Math.max(best, gain[row][j] + highest(gain, row + 1, taken));
        taken[j] = false;
      }
    }
    return best;
  }
}
