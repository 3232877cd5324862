package org.araxes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final String WORDS = "\"/`` The/DT river/NN always/RB wins/VBZ ./. \"/''";

  @Test
  void aNameBehindADashVouchesForTheQuotation() {
    assertThat(source(WORDS, "--/: Marta/NNP Quist/NNP")).isEqualTo("Marta Quist");
  }

  @Test
  void aNameAndAWorkBehindTheQuotationVouchForIt() {
    assertThat(source(WORDS + " Marta/NNP Quist/NNP ,/, Songs/NNS of/IN Kesh/NNP"))
        .isEqualTo("Marta Quist");
  }

  @Test
  void aNameWithAVerbBehindTheQuotationIsNoCredit() {
    assertThat(source(WORDS + " Marta/NNP Quist/NNP left/VBD the/DT room/NN ./.")).isNull();
  }

  @Test
  void aSourceInBracketsVouchesForTheSentenceBeforeIt() {
    List<Line> lines =
        TaggedLines.of(
            "Nine/CD boats/NNS sank/VBD (/-LRB- source/NN :/: Kesh/NNP Guild/NNP )/-RRB- ./.");
    Draft draft = new Credits(lines).marked().get(0);
    assertThat(TaggedLines.source(lines.get(0), draft)).isEqualTo("Kesh Guild");
    assertThat(draft.content().get(0).of(lines.get(0).text()).strip()).startsWith("Nine boats");
  }

  private static @Nullable String source(String... sentences) {
    List<Line> lines = TaggedLines.of(sentences);
    Draft draft = new Credits(lines).of(lines.get(0), TaggedLines.quotation(lines));
    return draft == null ? null : TaggedLines.source(lines.get(0), draft);
  }
}
