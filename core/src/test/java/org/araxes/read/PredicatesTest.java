package org.araxes.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.model.Predicate;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class PredicatesTest {
  private static final Factuality UNDONE =
      new Factuality(Polarity.NEGATIVE, Certainty.PROBABLE, Mode.ACTUAL);

  private final Rulebook rulebook = Rulebook.standard();
  private final Predicates predicates = new Predicates(rulebook, new FactualityReader(rulebook));

  private Predicate of(String tagged, String lemma) {
    return predicates.of(Sentences.of(tagged)).stream()
        .filter(predicate -> predicate.lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatAReaderIsToldToDoHasNotBeenDone() {
    Predicate add = of("Add/add/VB/-1/root the/the/DT/2/det salt/salt/NN/0/obj", "add");

    assertThat(add.factuality()).isEqualTo(UNDONE);
    assertThat(add.told()).isNotNull();
    assertThat(add.told().mode()).isEqualTo(Mode.REQUESTED);
  }

  @Test
  void whatTheWriterWillDoHasNotBeenDoneAndWhatOthersWillIsExpected() {
    String own = "We/we/PRP/2/nsubj will/will/MD/2/aux leave/leave/VB/-1/root";
    String others = own.replace("We/we/PRP", "Rebels/rebel/NNS");

    assertThat(of(own, "leave").factuality()).isEqualTo(UNDONE);
    assertThat(of(others, "leave").factuality().mode()).isEqualTo(Mode.EXPECTED);
    assertThat(of(others, "leave").told()).isNull();
  }

  @Test
  void aQuotedPromiseIsReportedNotMadeToTheReader() {
    assertThat(
            of(
                    "``/``/``/3/punct We/we/PRP/3/nsubj will/will/MD/3/aux leave/leave/VB/-1/root"
                        + " ''/''/''/3/punct",
                    "leave")
                .factuality()
                .mode())
        .isEqualTo(Mode.EXPECTED);
  }

  @Test
  void whatWasWantedOnceMayHaveBeenDoneSince() {
    assertThat(
            of("I/I/PRP/1/nsubj wanted/want/VBD/-1/root to/to/TO/3/mark buy/buy/VB/1/xcomp", "buy")
                .factuality()
                .mode())
        .isEqualTo(Mode.INTENDED);
  }

  @Test
  void theCountryUsIsNoPronoun() {
    assertThat(
            of("US/US/NNP/2/nsubj will/will/MD/2/aux leave/leave/VB/-1/root", "leave")
                .factuality()
                .mode())
        .isEqualTo(Mode.EXPECTED);
  }

  @Test
  void whatOneWouldNotDoWasNotDone() {
    assertThat(
            of(
                    "Rebels/rebel/NNS/3/nsubj would/would/MD/3/aux not/not/RB/3/advmod"
                        + " say/say/VB/-1/root",
                    "say")
                .factuality())
        .isEqualTo(UNDONE);
  }

  @Test
  void aQuestionAboutWhoTakesTheDeedForGranted() {
    String who = "Who/who/WP/1/nsubj fired/fire/VBD/-1/root ?/?/./1/punct";
    String whether = "Did/do/VBD/2/aux they/they/PRP/2/nsubj fire/fire/VB/-1/root ?/?/./2/punct";

    assertThat(of(who, "fire").factuality()).isEqualTo(Factuality.FACT);
    assertThat(of(whether, "fire").factuality().mode()).isEqualTo(Mode.HYPOTHETICAL);
  }

  @Test
  void anAdjectiveThatWasAVerbAndANounOfDoingArePredicates() {
    String tagged = "The/the/DT/2/det marked/marked/JJ/2/amod departure/departure/NN/-1/root";

    assertThat(predicates.of(Sentences.of(tagged)))
        .extracting(Predicate::lemma)
        .containsExactly("marked", "departure");
  }
}
