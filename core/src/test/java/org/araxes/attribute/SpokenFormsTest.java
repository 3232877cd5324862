package org.araxes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpokenFormsTest {
  private static final SpokenForms FORMS =
      SpokenForms.of(TaggedLines.RULES.frames("en/attribution"));

  @Test
  void aThirdPersonGoesWithASingularAndAPlainFormWithAPlural() {
    assertThat(FORMS.fits("states", false)).isTrue();
    assertThat(FORMS.fits("state", true)).isTrue();
    assertThat(FORMS.fits("states", true)).isFalse();
    assertThat(FORMS.fits("state", false)).isFalse();
  }

  @Test
  void anEndingThatHissesOrAYChangesBeforeTheEnding() {
    assertThat(FORMS.fits("stresses", false)).isTrue();
    assertThat(FORMS.fits("testifies", false)).isTrue();
    assertThat(FORMS.isPast("testified")).isTrue();
    assertThat(FORMS.isParticiple("noting")).isTrue();
  }

  @Test
  void verbsThatBringInNoWordsAreNone() {
    assertThat(FORMS.isVerb("say")).isTrue();
    assertThat(FORMS.isVerb("walk")).isFalse();
    assertThat(FORMS.fits("walks", false)).isFalse();
  }
}
