package org.araxes.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.junit.jupiter.api.Test;

class JointsTest {
  @Test
  void anActOfSpeechInTheTenseOfTheCueIsTheSpeakersOwn() {
    Line line =
        line(
            "Guilds/NNS denied/VBD/deny that/IN it/PRP had/VBD/have burned/VBN and/CC"
                + " demanded/VBD/demand payment/NN ./.");
    assertThat(told(line, mended(line, draft(line, 0, 1, 2, 8)).get(0)))
        .isEqualTo("that it had burned");
  }

  @Test
  void whatIsDoneInTheTenseOfWhatIsToldStaysTold() {
    Line line =
        line(
            "Guilds/NNS said/VBD/say that/IN men/NNS came/VBD/come and/CC"
                + " demanded/VBD/demand payment/NN ./.");
    assertThat(told(line, mended(line, draft(line, 0, 1, 2, 7)).get(0)))
        .isEqualTo("that men came and demanded payment");
  }

  @Test
  void whatStandsBehindASemicolonInThePresentIsTheWriters() {
    Line line =
        line("He/PRP said/VBD/say it/PRP sank/VBD/sink ;/: two/CD are/VBP/be held/VBN/hold ./.");
    assertThat(told(line, mended(line, draft(line, 0, 1, 2, 7)).get(0))).isEqualTo("it sank");
  }

  @Test
  void whoIsCitedTellsWhatTheReportTells() {
    Line line =
        line(
            "Courier/NNP ,/, citing/VBG/cite officers/NNS/officer ,/, reported/VBD/report"
                + " that/IN boats/NNS sank/VBD/sink ./.");
    List<Draft> mended = mended(line, draft(line, 0, 2, 3, 3), draft(line, 0, 5, 6, 8));
    assertThat(TaggedLines.source(line, mended.get(0))).isEqualTo("officers");
    assertThat(told(line, mended.get(0))).isEqualTo("that boats sank");
    assertThat(mended.get(1).holds(mended.get(0).trigger())).isTrue();
  }

  @Test
  void aReasonThatIsCitedTellsNothing() {
    Line line =
        line(
            "Courier/NNP ,/, citing/VBG/cite shortages/NNS/shortage ,/, reported/VBD/report"
                + " that/IN boats/NNS sank/VBD/sink ./.");
    List<Draft> drafts = List.of(draft(line, 0, 2, 3, 3), draft(line, 0, 5, 6, 8));
    assertThat(mended(line, drafts.toArray(Draft[]::new))).isEqualTo(drafts);
  }

  private static List<Draft> mended(Line line, Draft... drafts) {
    return Joints.mended(line, List.of(drafts), new AttributionRules(TaggedLines.RULES));
  }

  private static Line line(String tagged) {
    return TaggedLines.of(tagged).get(0);
  }

  private static Draft draft(Line line, int source, int cue, int from, int to) {
    Span trigger = line.token(cue).span();
    return new Draft(
        0,
        trigger,
        Draft.Speaker.of(line, new Source(source, source, source)),
        List.of(trigger),
        List.of(line.span(from, to)),
        new Sense("SAY", Stance.ASSERTS, true, true, "test"),
        Manner.UNKNOWN);
  }

  private static String told(Line line, Draft draft) {
    return draft.content().get(0).of(line.text());
  }
}
