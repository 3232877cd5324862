package org.araxes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearSourceTest {
  @Test
  void aNameAndACueBetweenCommasAreASource() {
    Line line = line("The/DT dam/NN ,/, Falk/NNP says/VBZ/say ,/, has/VBZ/have held/VBN/hold");
    assertThat(NearSource.inserted(line, 4)).isNotNull();
  }

  @Test
  void aCueThatIsTheLastWordOfATextIsNoInsertion() {
    Line line = line("The/DT dam/NN held/VBD/hold ,/, Falk/NNP says/VBZ/say");
    assertThat(NearSource.inserted(line, 5)).isNull();
  }

  private static Line line(String words) {
    return List.copyOf(TaggedLines.of(words)).get(0);
  }
}
