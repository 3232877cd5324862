package org.araxes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.rulebook.Meaning;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
  private final Ontology ontology = new Ontology(Rulebook.standard());

  /** Asked for 02 and 10, promised 03, refused 12, threatened 13, given in 08. */
  @ParameterizedTest
  @CsvSource({
    "REQUEST, 020, 070, 023",
    "REQUEST, 020, 0731, 0233",
    "REQUEST, 020, 087, 0256",
    "REQUEST, 020, 084, 0253",
    "REQUEST, 020, 036, 022",
    "REQUEST, 020, 040, 026",
    "REQUEST, 020, 045, 028",
    "REQUEST, 020, 190, 0212",
    "REQUEST, 100, 072, 1032",
    "REQUEST, 100, 087, 1056",
    "REQUEST, 100, 0831, 1041",
    "REQUEST, 100, 085, 1054",
    "AGREE, 030, 071, 0331",
    "AGREE, 030, 074, 0334",
    "AGREE, 030, 0841, 0353",
    "AGREE, 030, 040, 036",
    "AGREE, 030, 057, 037",
    "AGREE, 030, 0872, 0356",
    "THREATEN, 130, 1721, 1321",
    "THREATEN, 130, 163, 1312",
    "THREATEN, 130, 195, 1384",
    "THREATEN, 130, 1831, 1383",
    "THREATEN, 130, 191, 1381",
    "THREATEN, 130, 141, 133",
    "REJECT, 120, 073, 1223",
    "REJECT, 120, 087, 1246",
    "REJECT, 120, 0233, 1223",
    "REJECT, 120, 1056, 1246",
    "REJECT, 120, 040, 125",
    "CONCEDE, 080, 1053, 084",
    "RETREAT, 080, 191, 0872"
  })
  void anActUponAnActHasTheCodeOfBoth(String outer, String root, String inner, String expected) {
    EventType made = ontology.composed(meaning(outer, root), act(inner));

    assertThat(made.cameo()).isEqualTo(expected);
  }

  @Test
  void whatTheTwoDoNotMakeTogetherIsTheInnerAct() {
    assertThat(ontology.composed(meaning("AGREE", "030"), act("190"))).isEqualTo(act("190"));
  }

  @Test
  void withoutAnInnerActTheOuterOneStandsAlone() {
    assertThat(ontology.composed(meaning("REQUEST", "020"), null).cameo()).isEqualTo("020");
  }

  /** Done, announced, refused, due: the same deed in four moods. */
  @ParameterizedTest
  @CsvSource({
    "084, POSITIVE, ACTUAL, 084",
    "084, POSITIVE, EXPECTED, 0353",
    "084, NEGATIVE, EXPECTED, 1243",
    "084, UNDECIDED, REQUESTED, 1053",
    "087, POSITIVE, EXPECTED, 0356",
    "087, NEGATIVE, EXPECTED, 1246",
    "087, UNDECIDED, REQUESTED, 1056",
    "071, POSITIVE, EXPECTED, 0331",
    "071, NEGATIVE, EXPECTED, 1221",
    "190, POSITIVE, EXPECTED, 190",
    "190, UNDECIDED, REQUESTED, 190"
  })
  void aModalBesideAnActMakesItAnAnnouncementRefusalOrDemand(
      String act, Polarity polarity, Mode mode, String expected) {
    Factuality beside = new Factuality(polarity, Certainty.PROBABLE, mode);

    assertThat(ontology.ahead(act(act), beside).cameo()).isEqualTo(expected);
  }

  private static Meaning meaning(String category, String code) {
    return new Meaning(category, null, code, List.of(), true);
  }

  private static EventType act(String cameo) {
    return new EventType("ANY", null, List.of(), cameo);
  }
}
