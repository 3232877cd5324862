package org.araxes.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Şanlıurfa, sanliurfa",
    "Göteborg, goteborg",
    "Łódź, lodz",
    "St. Louis, st louis",
    "Tall ‘Afar, tall afar",
    "Deir ez-Zor, deir ez zor",
    "U.S., us",
    "İzmir, izmir",
    "Xocavənd, xocavand"
  })
  void marksCaseAndApostrophesDoNotCount(String name, String folded) {
    assertThat(Folding.fold(name)).isEqualTo(folded);
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (String name : new String[] {"Aïn Defla", "Cox’s Bāzār", "Ölüdeniz", "東京", "Владикавказ"}) {
      String once = Folding.fold(name);
      assertThat(Folding.fold(once)).isEqualTo(once);
    }
  }

  @Test
  void oddTextIsNoFault() {
    assertThat(Folding.fold("")).isEmpty();
    assertThat(Folding.fold("  --  ")).isEmpty();
    assertThat(Folding.fold("a\uD800b")).startsWith("a");
  }

  @Test
  void packedNamesAreFoldedAsHere() {
    PackedPlaces packed = PackedPlaces.get();
    for (int i = 0; i < packed.size(); i++) {
      String key = packed.key(i);
      assertThat(Folding.fold(key)).isEqualTo(key);
    }
  }
}
