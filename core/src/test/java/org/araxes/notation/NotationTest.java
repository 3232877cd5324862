package org.araxes.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Directness;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Origin;
import org.araxes.model.Party;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.junit.jupiter.api.Test;

class NotationTest {
  private static final String TEXT =
      "The governor said the guns of Velmark shelled the port on Sunday. Velmark shelled nothing, "
          + "its consul said.";
  private static final Document DOCUMENT = new Document("d", Origin.UNKNOWN, TEXT, List.of());

  private static Span words(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Span last(String words) {
    return new Span(TEXT.lastIndexOf(words), TEXT.lastIndexOf(words) + words.length());
  }

  private static Reading reading() {
    Attribution governor = told("a1", words("The governor"), words("said"), Stance.ASSERTS);
    Attribution consul = told("a2", words("its consul"), last("said"), Stance.DENIES);
    Event first =
        new Event(
            "e1",
            words("shelled"),
            new EventType("ASSAULT", "artillery", List.of(), "194"),
            new Party(words("the guns of Velmark"), "p1", "VELMIL"),
            new Party(words("the port"), null, null),
            new When(
                "2001-05-06", "2001-05-06", words("on Sunday"), TimeExpression.Anchor.PUBLISHED),
            null,
            List.of(),
            "en/events/force.frames:12");
    Event second =
        new Event(
            "e2",
            last("shelled"),
            first.type(),
            null,
            null,
            null,
            null,
            List.of(),
            "en/events/force.frames:12");
    return new Reading(
        DOCUMENT,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(governor, consul),
        List.of(first, second),
        List.of(
            claim("c1", "e1", "a1", Factuality.FACT, Standing.HAPPENED, null),
            claim(
                "c2",
                "e2",
                "a2",
                new Factuality(
                    Factuality.Polarity.NEGATIVE,
                    Factuality.Certainty.CERTAIN,
                    Factuality.Mode.ACTUAL),
                Standing.DENIED,
                "c1")),
        List.of());
  }

  private static Attribution told(String id, Span source, Span cue, Stance stance) {
    return new Attribution(
        id,
        null,
        List.of(source),
        List.of(cue),
        List.of(words("Velmark shelled nothing")),
        null,
        "SAY",
        stance,
        Directness.INDIRECT,
        null,
        null,
        "en/attribution/say.frames:3");
  }

  private static Claim claim(
      String id,
      String event,
      String chain,
      Factuality factuality,
      Standing standing,
      String answers) {
    return new Claim(
        id,
        event,
        List.of(chain),
        new Span(18, 90),
        List.of(),
        factuality,
        standing,
        answers,
        List.of());
  }

  @Test
  void readsLikeNotesAboutTheText() {
    assertThat(Notation.write(reading(), Notation.USUAL))
        .isEqualTo(
            """
            attribution a1  SAY asserts indirect
              source        "The governor"
              cue           "said"
              content       "Velmark shelled nothing"
              rule          en/attribution/say.frames:3

            claim c1  happened
              event         e1  ASSAULT / artillery / 194  "shelled"
              actor         "the guns of Velmark" = p1 VELMIL
              recipient     "the port"
              when          2001-05-06 "on Sunday" published
              frame         en/events/force.frames:12
              according to  a1 "The governor"
              content       "the guns of Velmark shelled the port on Sunday. Velmark shelled nothing,"

            attribution a2  SAY denies indirect
              source        "its consul"
              cue           "said"#2
              content       "Velmark shelled nothing"
              rule          en/attribution/say.frames:3

            claim c2  denied
              event         e2  ASSAULT / artillery / 194  "shelled"#2
              frame         en/events/force.frames:12
              holds         negative, certain, actual
              according to  a2 "its consul"
              answers       c1
              content       "the guns of Velmark shelled the port on Sunday. Velmark shelled nothing,"
            """);
  }

  @Test
  void layersThatWereNotAskedForAreNotWritten() {
    assertThat(Notation.write(reading(), Layers.parse("attributions")))
        .contains("attribution a1", "attribution a2")
        .doesNotContain("claim", "event");
  }

  @Test
  void longSpansAreNamedByTheirEnds() {
    String text = "a b. " + "word ".repeat(60) + "end. end.";
    Quotes quotes = new Quotes(text);
    Span span = new Span(5, text.length());
    assertThat(quotes.of(span)).hasSizeLessThan(100).contains(" ... ");
    assertThat(quotes.read(new Cursor(quotes.of(span), 1, 0))).isEqualTo(span);
  }

  @Test
  void aWordInsideAnotherDoesNotCount() {
    Quotes quotes = new Quotes("the theatre, the mother, he");
    assertThat(quotes.of(new Span(25, 27))).isEqualTo("\"he\"");
    assertThat(quotes.of(new Span(5, 7))).isEqualTo("\"he\"~2");
  }

  @Test
  void mistakesAreNamedWithLineAndColumn() {
    assertThatThrownBy(
            () -> Notation.read("claim c1  happened\n  content       \"ship\"\n", DOCUMENT))
        .isInstanceOf(NotationException.class)
        .hasMessage("2:23  the text has no such words: \"ship\"");
    assertThatThrownBy(() -> Notation.read("claim c1  hapened\n", DOCUMENT))
        .hasMessageStartingWith("1:9  'hapened' is none of: happened, ongoing");
    assertThatThrownBy(
            () ->
                Notation.read(
                    "claim c1  happened\n  content       \"port\"\n  wen           1990\n",
                    DOCUMENT))
        .hasMessage("3:6  no such field here: wen");
  }

  @Test
  void commentsAndEmptyLinesSayNothing() {
    assertThat(Notation.read("# a note\n\n# another\n", DOCUMENT).claims()).isEmpty();
  }
}
