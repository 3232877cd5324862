package org.araxes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
  private static final String WORDS = "\"/`` The/DT dam/NN holds/VBZ ./. \"/''";

  @Test
  void aPronounAndAVerbThatEndTheParagraphBeforeBringInAQuotation() {
    assertThat(announced("All/DT look/VBP at/IN us/PRP and/CC they/PRP say/VBP ,/,", WORDS))
        .isEqualTo("they");
  }

  @Test
  void aNounPhraseAndAVerbDoAsWell() {
    assertThat(announced("The/DT clerk/NN said/VBD/say :/:", WORDS)).isEqualTo("The clerk");
  }

  @Test
  void aVerbThatTellsNothingBringsInNone() {
    assertThat(announced("The/DT clerk/NN slept/VBD/sleep ./.", WORDS)).isNull();
  }

  @Test
  void aParagraphBehindAColonIsTold() {
    List<Line> lines =
        TaggedLines.of("The/DT clerk/NN observed/VBD/observe :/:", "The/DT dam/NN holds/VBZ ./.");
    Draft draft = introductions(lines).paragraph(0);
    assertThat(draft).isNotNull();
    assertThat(draft.content().get(0).of(lines.get(0).text())).isEqualTo("The dam holds.");
  }

  private static @Nullable String announced(String... sentences) {
    List<Line> lines = TaggedLines.of(sentences);
    Draft draft = introductions(lines).announced(1, TaggedLines.quotation(lines));
    return draft == null ? null : TaggedLines.source(lines.get(0), draft);
  }

  private static Introductions introductions(List<Line> lines) {
    return new Introductions(lines, SpokenForms.of(TaggedLines.RULES.frames("en/attribution")));
  }
}
