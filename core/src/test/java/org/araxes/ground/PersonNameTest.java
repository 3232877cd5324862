package org.araxes.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class PersonNameTest {
  private static final PersonNames NAMES = new PersonNames(Rulebook.standard());

  private static boolean fits(String one, String other) {
    boolean fits = NAMES.of(one).fits(NAMES.of(other));
    assertThat(NAMES.of(other).fits(NAMES.of(one))).isEqualTo(fits);
    return fits;
  }

  @Test
  void shorterFormsFitFullerOnes() {
    assertThat(fits("Oleg Tarnov", "Oleg P. Tarnov")).isTrue();
    assertThat(fits("O. Tarnov", "Oleg Tarnov")).isTrue();
    assertThat(fits("Tarnov", "Oleg Tarnov")).isTrue();
    assertThat(fits("Mr. Tarnov", "Oleg Tarnov")).isTrue();
    assertThat(fits("Yusuf Qarani", "Yousef Al-Qarani")).isTrue();
  }

  @Test
  void invertedNamesFit() {
    assertThat(fits("DRAGAN Ilie", "Ilie Dragan")).isTrue();
    assertThat(fits("Tarnov, Oleg", "Oleg Tarnov")).isTrue();
  }

  @Test
  void hyphenatedNamesFitWithAndWithoutHyphen() {
    assertThat(fits("Karim Sadiq-Nouri", "Karim Sadiq Nouri")).isTrue();
    assertThat(fits("Nouri", "Karim Sadiq-Nouri")).isTrue();
  }

  @Test
  void relativesDoNotFit() {
    assertThat(fits("Emil Varga", "Tamas Varga")).isFalse();
    assertThat(fits("Karim Sadiq-Nouri", "Nabil Sadiq-Nouri")).isFalse();
    assertThat(NAMES.of("Emil Varga").isRelativeOf(NAMES.of("Tamas Varga"))).isTrue();
    assertThat(NAMES.of("Emil Varga").isRelativeOf(NAMES.of("E. Varga"))).isFalse();
  }

  @Test
  void namesOfNothingAreEmpty() {
    for (String text : List.of("", "...", "Mr.", "12", "\uD800")) {
      assertThat(NAMES.of(text).isEmpty()).as(text).isTrue();
    }
  }

  @Test
  void anEmptyNameFitsNobody() {
    assertThat(fits("", "Oleg Tarnov")).isFalse();
    assertThat(fits("", "")).isFalse();
  }
}
