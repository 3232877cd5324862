package org.araxes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.model.Factuality;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvolvementsTest {
  private static final Rulebook RULES = Rulebook.standard();
  private static final Involvements INVOLVEMENTS = new Involvements(RULES);
  private static final Factuality DENIED =
      new Factuality(
          Factuality.Polarity.NEGATIVE, Factuality.Certainty.CERTAIN, Factuality.Mode.ACTUAL);

  static List<Table.Row> rows() {
    return RULES.table("link/involvement.tsv").rows();
  }

  private static Involvements.Involvement read(String sentence, Factuality factuality) {
    return INVOLVEMENTS.of(sentence, 0, new Span(0, sentence.length()), factuality);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyWayOfSayingItIsReadInItsExample(Table.Row row) {
    boolean out = row.need("means").equals("out");
    assertThat(read(row.need("example"), Factuality.FACT))
        .isNotNull()
        .extracting(Involvements.Involvement::out)
        .isEqualTo(out);
  }

  @Test
  void aDeniedPartIsNoPartAndWhoDidNotAvoidOneMayHaveHadOne() {
    assertThat(read("Velmark had no part in the raid", DENIED).out()).isTrue();
    assertThat(read("Velmark did not avoid involvement in the raid", DENIED)).isNull();
  }

  @Test
  void aPartInWhatIsNoUndertakingIsNotNamed() {
    assertThat(read("Velmark had a part in the film", Factuality.FACT).named()).isFalse();
    assertThat(read("Velmark had a part in the plot", Factuality.FACT).named()).isTrue();
  }

  @Test
  void anythingAtTheEndOfATextIsRead() {
    assertThat(read("Velmark had a part in", Factuality.FACT)).isNull();
    assertThat(read("to do with", Factuality.FACT)).isNull();
    assertThat(read("\ud800 \ud83d\ude00", Factuality.FACT)).isNull();
  }
}
