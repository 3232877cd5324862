package org.araxes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.model.EventType;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class ContextsTest {
  private static final EventType MEETING =
      new EventType("CONSULT", null, List.of("diplomatic"), "040");

  private final Contexts contexts = new Contexts(Rulebook.standard());

  private List<String> of(String tagged, int trigger) {
    return contexts.with(MEETING, Sentences.of(tagged), trigger).contexts();
  }

  @Test
  void theContextsOfTheFrameComeFirstThenThoseOfCuesInTheOrderOfTheTable() {
    assertThat(
            of(
                "Belo/Belo/NNP/1/nsubj discussed/discuss/VBD/-1/root refugees/refugee/NNS/1/obj"
                    + " with/with/IN/4/case generals/general/NNS/1/obl",
                1))
        .containsExactly("diplomatic", "military", "asylum");
  }

  @Test
  void aCueOfSeveralWordsNeedsAllOfThem() {
    String both =
        "They/they/PRP/1/nsubj freed/free/VBD/-1/root political/political/JJ/3/amod"
            + " prisoners/prisoner/NNS/1/obj";
    String one = both.replace("political/political", "foreign/foreign");

    assertThat(of(both, 1)).contains("repression");
    assertThat(of(one, 1)).doesNotContain("repression");
  }

  @Test
  void aCueOutsideTheClauseOfTheEventSaysNothing() {
    assertThat(
            of(
                "Talks/talk/NNS/1/nsubj began/begin/VBD/-1/root as/as/IN/4/mark"
                    + " troops/troop/NNS/4/nsubj left/leave/VBD/1/advcl",
                0))
        .containsExactly("diplomatic");
  }

  @Test
  void aVerbIsNoCueAndTheTriggerNoneOfItself() {
    assertThat(of("He/he/PRP/1/nsubj monitored/monitor/VBD/-1/root banks/bank/VBZ/1/xcomp", 1))
        .containsExactly("diplomatic");
    assertThat(of("Elections/election/NNS/-1/root", 0)).containsExactly("diplomatic");
  }

  @Test
  void aContextIsNamedOnce() {
    assertThat(
            of("Envoys/envoy/NNS/1/nsubj met/meet/VBD/-1/root ambassadors/ambassador/NNS/1/obj", 1))
        .containsExactly("diplomatic");
  }

  @Test
  void aSentenceWithoutGrammarKeepsTheContextsOfTheFrame() {
    Sentence parsed = Sentences.of("Troops/troop/NNS/1/nsubj met/meet/VBD/-1/root");
    Sentence bare = new Sentence(0, parsed.block(), 0, parsed.tokens(), null);

    assertThat(contexts.with(MEETING, bare, 1)).isEqualTo(MEETING);
  }
}
