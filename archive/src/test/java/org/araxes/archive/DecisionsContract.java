package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.araxes.archive.query.Query;
import org.araxes.link.Linker;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Standing;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people decide holds in readings, search and occurrences, in later readings of the same text
 * as well, until it is taken back.
 */
abstract class DecisionsContract {
  private static final Instant NOON = Instant.parse("2001-05-06T12:00:00Z");
  private static final String AGAIN = " Nils Örsted denied it. The general left.";

  private Archive archive;
  private Dossier dossier;
  private String hash;

  abstract Archive make();

  @BeforeEach
  void open() {
    archive = make();
    dossier = new Dossier(archive, new Linker(Rulebook.standard()));
    hash = add(reading(), "v1");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private String add(Reading reading, String version) {
    archive.add(reading, version);
    return ReadingJson.hash(reading.document().text());
  }

  /** General Örsted, named twice and described once; the last was taken for somebody else. */
  private static Reading reading() {
    Reading planted = new Planted().tail(AGAIN).reading();
    String text = planted.document().text();
    Actor known = planted.actors().get(0);
    Actor one =
        new Actor(
            known.id(),
            known.name(),
            known.kind(),
            known.variants(),
            known.affiliations(),
            List.of(known.mentions().get(0), mention(text, "Nils Örsted")));
    Actor other =
        new Actor(
            "o2",
            "the general",
            Actor.Kind.PERSON,
            List.of(),
            List.of(),
            List.of(mention(text, "The general")));
    return with(planted, List.of(one, other), planted.claims());
  }

  private static ActorMention mention(String text, String words) {
    int at = text.indexOf(words);
    return new ActorMention(new Span(at, at + words.length()), ActorMention.Form.NAME);
  }

  private static Reading with(Reading reading, List<Actor> actors, List<Claim> claims) {
    return reading.naming(actors, reading.attributions(), reading.events()).claiming(claims);
  }

  /** The same text, read by later rules: other ids, another standing. */
  private static Reading later() {
    Reading reading = new Planted().tail(AGAIN).standing(Standing.POSSIBLE).reading();
    return with(reading, reading().actors(), reading.claims());
  }

  private Decision.Words words(String quote) {
    String text = archive.reading(hash).document().text();
    int at = text.indexOf(quote);
    return new Decision.Words(hash, at, at + quote.length(), quote);
  }

  private Decision decide(Decision.Kind kind, String value, Decision.Words... about) {
    return dossier.decide(kind, "Ana", NOON, List.of(about), value);
  }

  private List<String> names() {
    return archive.reading(hash).actors().stream().map(Actor::name).toList();
  }

  private boolean isFound(String query) {
    return !archive.search(Query.parse(query), 0, 9).isEmpty();
  }

  @Test
  void twoActorsAreMergedUnderTheFirstOne() {
    Decision merged =
        decide(Decision.Kind.MERGE, null, words("General Örsted"), words("The general"));

    assertThat(names()).containsExactly("Nils Örsted");
    assertThat(archive.reading(hash).actors().get(0).mentions()).hasSize(3);
    assertThat(archive.reading(hash).actors().get(0).variants()).contains("the general");
    assertThat(isFound("actor:\"the general\"")).isTrue();
    add(later(), "v2");
    assertThat(names()).containsExactly("Nils Örsted");
    assertThat(archive.check()).isEmpty();

    dossier.undo(merged.id(), "Ben", NOON);

    assertThat(archive.reading(hash)).isEqualTo(later());
    assertThat(isFound("actor:\"the general\"")).isFalse();
  }

  @Test
  void actorsOfTwoDocumentsAreMergedUnderTheNameOfTheFirst() {
    Reading elsewhere = new Planted().id("elsewhere").tail(" So it was told.").reading();
    Actor known = elsewhere.actors().get(0);
    Actor marshal =
        new Actor(
            "x1", "Marshal O", known.kind(), List.of(), known.affiliations(), known.mentions());
    String other = add(with(elsewhere, List.of(marshal), elsewhere.claims()), "v1");
    Decision.Words there = ClaimWords.words(elsewhere, known.mentions().get(0).span());

    Decision merged = decide(Decision.Kind.MERGE, null, words("General Örsted"), there);

    assertThat(archive.reading(other).actors().get(0).name()).isEqualTo("Nils Örsted");
    assertThat(names()).contains("Nils Örsted");
    dossier.undo(merged.id(), "Ana", NOON);
    assertThat(archive.reading(other).actors().get(0).name()).isEqualTo("Marshal O");
  }

  @Test
  void aMentionIsSplitOffUnderANameOfItsOwn() {
    Decision split = decide(Decision.Kind.SPLIT, "Ove Örsted", words("General Örsted"));

    assertThat(names()).containsExactly("Nils Örsted", "Ove Örsted", "the general");
    Event event = archive.reading(hash).events().get(0);
    assertThat(event.actor().actor()).isEqualTo("o1-d1");
    assertThat(isFound("actor:\"ove orsted\"")).isTrue();
    assertThat(isFound("actor:nils")).isFalse();
    add(later(), "v2");
    assertThat(names()).containsExactly("Nils Örsted", "Ove Örsted", "the general");
    assertThat(archive.check()).isEmpty();

    dossier.undo(split.id(), "Ana", NOON);

    assertThat(names()).containsExactly("Nils Örsted", "the general");
    assertThat(isFound("actor:nils")).isTrue();
  }

  @Test
  void aNoteChangesNothingAndStaysWithItsWords() {
    Reading before = archive.reading(hash);

    Decision note = decide(Decision.Kind.NOTE, "ask again", dossier.words(hash, "c1"));

    assertThat(archive.reading(hash)).isEqualTo(before);
    add(later(), "v2");
    assertThat(Rulings.of(archive.decisions()).about(hash)).containsExactly(note);
    assertThatThrownBy(() -> decide(Decision.Kind.NOTE, " ", dossier.words(hash, "c1")))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("a note needs words");
    dossier.undo(note.id(), "Ana", NOON);
    assertThat(Rulings.of(archive.decisions()).about(hash)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "category=protest, category:protest, category:assault",
    "mode=heavy-weapons, mode:heavy-weapons, mode:firearms",
    "code=145, code:145, code:194",
    "standing=denied, standing:denied, standing:happened",
    "actor=ARDGOV, actor:ARDGOV, actor:VELGOV",
    "recipient=VELCVL, recipient:VELCVL, recipient:ARDCIV",
    "when=1997-05, when:1997-05, when:1997-03",
    "figure=killed 40, quantity:killed=40, quantity:killed=12"
  })
  void aCorrectedFieldHoldsInALaterReadingUntilItIsTakenBack(
      String correction, String found, String lost) {
    Decision corrected = decide(Decision.Kind.CORRECT, correction, dossier.words(hash, "c1"));

    assertThat(isFound(found)).isTrue();
    assertThat(isFound(lost)).isFalse();
    add(later(), "v2");
    assertThat(isFound(found)).isTrue();
    assertThat(archive.check()).isEmpty();

    dossier.undo(corrected.id(), "Ana", NOON);

    assertThat(isFound(found)).isFalse();
    assertThat(archive.reading(hash)).isEqualTo(later());
  }

  @Test
  void whatIsSetApartOrJoinedStaysSoInALaterReading() {
    Reading again = new Planted().id("again").tail(" So they said.").reading();
    Reading far = new Planted().id("far").when("2011-01-02").tail(" Once more.").reading();
    String two = add(again, "v1");
    String three = add(far, "v1");
    decide(Decision.Kind.DIFFERENT, null, dossier.words(hash, "c1"), dossier.words(two, "c1"));
    decide(Decision.Kind.SAME, null, dossier.words(hash, "c1"), dossier.words(three, "c1"));

    add(later(), "v2");

    assertThat(dossier.of(hash, "c1")).isNotEqualTo(dossier.of(two, "c1"));
    assertThat(dossier.of(hash, "c1")).isEqualTo(dossier.of(three, "c1"));
    dossier.undo("d1", "Ana", NOON);
    dossier.undo("d2", "Ana", NOON);
    assertThat(dossier.of(hash, "c1")).isEqualTo(dossier.of(two, "c1"));
    assertThat(dossier.of(hash, "c1")).isNotEqualTo(dossier.of(three, "c1"));
  }

  @Test
  void decisionsOnOneClaimAreAppliedInTheirOrder() {
    decide(Decision.Kind.CORRECT, "standing=denied", dossier.words(hash, "c1"));
    decide(Decision.Kind.CORRECT, "standing=planned", dossier.words(hash, "c1"));
    decide(Decision.Kind.CORRECT, "figure=killed 7", dossier.words(hash, "c1"));

    assertThat(isFound("standing:planned quantity:killed=7")).isTrue();
    dossier.undo("d2", "Ana", NOON);
    assertThat(isFound("standing:denied quantity:killed=7")).isTrue();
    Reading now = archive.reading(hash);
    assertThat(now.quantities()).extracting(Quantity::low).contains(BigDecimal.valueOf(7));
  }
}
