package org.araxes.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayersTest {
  @Test
  void plusAndMinusCountFromTheUsualOnes() {
    assertThat(Layers.parse("+predicates").wanted())
        .contains(Layer.PREDICATES, Layer.CLAIMS)
        .doesNotContain(Layer.TEXT);
    assertThat(Layers.parse("-sentences").wanted()).doesNotContain(Layer.SENTENCES);
  }

  @Test
  void bareNamesAreThoseAlone() {
    assertThat(Layers.parse("claims, events").wanted()).containsExactly(Layer.EVENTS, Layer.CLAIMS);
    assertThat(Layers.parse("claims,+text").wanted()).containsExactly(Layer.CLAIMS, Layer.TEXT);
  }

  @Test
  void whatIsNoLayerIsNamed() {
    assertThatThrownBy(() -> Layers.parse("claims,evnts"))
        .hasMessageContaining("'evnts'")
        .hasMessageContaining("events");
  }
}
