package org.araxes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.araxes.archive.query.Query;
import org.araxes.link.Linker;
import org.araxes.model.Reading;
import org.araxes.model.Standing;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every archive has to do. */
abstract class ArchiveContract {
  private Archive archive;

  abstract Archive make();

  @BeforeEach
  void open() {
    archive = make();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<String> found(String query) {
    return archive.search(Query.parse(query), 0, 100).stream()
        .map(hit -> archive.document(hit.hash()).document().id())
        .toList();
  }

  @Test
  void whatIsAddedIsGivenBackWhole() {
    Reading reading = new Planted().tail(" 😀 \ud83d").reading();

    assertThat(archive.add(reading, "v1")).isEqualTo(Added.NEW);

    String hash = ReadingJson.hash(reading.document().text());
    assertThat(archive.reading(hash)).isEqualTo(reading);
    assertThat(archive.holds(hash, "v1")).isTrue();
    assertThat(archive.holds(hash, "v2")).isFalse();
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void theSameAgainWritesNothing() {
    archive.add(new Planted().reading(), "v1");
    Status before = archive.status();

    assertThat(archive.add(new Planted().reading(), "v1")).isEqualTo(Added.KNOWN);

    assertThat(archive.status()).isEqualTo(before);
  }

  @Test
  void theSameTextFromElsewhereIsACopy() {
    Reading first = new Planted().reading();
    Reading second = new Planted().id("other").publisher("Other Post").reading();
    archive.add(first, "v1");

    assertThat(archive.add(second, "v1")).isEqualTo(Added.COPY);
    assertThat(archive.add(second, "v1")).isEqualTo(Added.KNOWN);

    KeptDocument kept = archive.document(archive.find("other").get(0));
    assertThat(kept.document().id()).isEqualTo("ford");
    assertThat(kept.copies()).containsExactly(new Copy("other", second.document().origin()));
    assertThat(archive.status().claims()).isEqualTo(1);
  }

  @Test
  void aNewReadingTakesThePlaceOfTheFormerInSearchAndBothAreKept() {
    archive.add(new Planted().reading(), "v1");

    assertThat(archive.add(new Planted().standing(Standing.DENIED).reading(), "v2"))
        .isEqualTo(Added.READ_ANEW);

    assertThat(found("standing:happened")).isEmpty();
    assertThat(found("standing:denied")).containsExactly("ford");
    assertThat(archive.status().readings()).isEqualTo(2);
    assertThat(archive.check()).isEmpty();
  }

  private Dossier dossier() {
    return new Dossier(archive, new Linker(Rulebook.standard()));
  }

  private static final Instant NOON = Instant.parse("2001-05-06T12:00:00Z");

  private String added(Planted planted) {
    Reading reading = planted.reading();
    archive.add(reading, "v1");
    return ReadingJson.hash(reading.document().text());
  }

  @Test
  void aCorrectionHoldsInReadingsAndSearchUntilItIsTakenBack() {
    String hash = added(new Planted());
    Dossier dossier = dossier();

    Decision decision =
        dossier.decide(
            Decision.Kind.CORRECT,
            "Ana",
            NOON,
            List.of(dossier.words(hash, "c1")),
            "standing=denied");

    assertThat(archive.reading(hash).claims().get(0).standing()).isEqualTo(Standing.DENIED);
    assertThat(archive.reading(hash).claims().get(0).rules()).contains("decision d1");
    assertThat(found("standing:denied")).containsExactly("ford");
    assertThat(archive.check()).isEmpty();

    dossier.undo(decision.id(), "Ana", NOON);

    assertThat(archive.reading(hash)).isEqualTo(new Planted().reading());
    assertThat(found("standing:denied")).isEmpty();

    dossier.undo("d2", "Ana", NOON);

    assertThat(found("standing:denied")).containsExactly("ford");
  }

  @Test
  void aRejectedClaimIsGoneEverywhereAndStaysGoneInANewReading() {
    String hash = added(new Planted());
    Dossier dossier = dossier();
    assertThat(dossier.occurrences()).hasSize(1);

    dossier.decide(Decision.Kind.REJECT, "Ana", NOON, List.of(dossier.words(hash, "c1")), null);

    assertThat(found("ford")).isEmpty();
    assertThat(dossier.occurrences()).isEmpty();
    archive.add(new Planted().standing(Standing.DENIED).reading(), "v2");
    assertThat(found("ford")).isEmpty();
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void whatPeopleSetApartIsApartAndWhatTheyJoinIsJoined() {
    String one = added(new Planted());
    String two = added(new Planted().id("again").tail(" So they said."));
    String other = added(new Planted().id("later").when("2011-01-02").tail(" Once more."));
    Dossier dossier = dossier();
    assertThat(dossier.occurrences()).hasSize(2);

    dossier.decide(
        Decision.Kind.DIFFERENT,
        "Ana",
        NOON,
        List.of(dossier.words(one, "c1"), dossier.words(two, "c1")),
        null);
    assertThat(dossier.occurrences()).hasSize(3);

    dossier.decide(
        Decision.Kind.SAME,
        "Ben",
        NOON,
        List.of(dossier.words(other, "c1"), dossier.words(two, "c1")),
        null);
    assertThat(dossier.of(other, "c1")).isEqualTo(dossier.of(two, "c1"));
    assertThat(dossier.of(one, "c1").claims()).hasSize(1);
    assertThat(new ArchivedReadings(archive).occurrences(new Linker(Rulebook.standard())))
        .isEqualTo(dossier.occurrences());

    dossier.undo("d1", "Ana", NOON);
    dossier.undo("d2", "Ben", NOON);
    assertThat(dossier.occurrences()).isEqualTo(dossier().occurrences()).hasSize(2);
  }

  @Test
  void impossibleDecisionsAreRefused() {
    String hash = added(new Planted());
    Dossier dossier = dossier();
    List<Decision.Words> words = List.of(dossier.words(hash, "c1"));

    for (String wrong :
        List.of("standing=perhaps", "colour=red", "when=soon", "figure=many", "x")) {
      assertThatThrownBy(() -> dossier.decide(Decision.Kind.CORRECT, "Ana", NOON, words, wrong))
          .isInstanceOf(ArchiveException.class);
    }
    assertThatThrownBy(() -> dossier.decide(Decision.Kind.SAME, "Ana", NOON, words, null))
        .isInstanceOf(ArchiveException.class);
    assertThatThrownBy(() -> dossier.undo("d7", "Ana", NOON)).isInstanceOf(ArchiveException.class);
    assertThatThrownBy(
            () ->
                dossier.decide(
                    Decision.Kind.REJECT,
                    "Ana",
                    NOON,
                    List.of(new Decision.Words(hash, 0, 4, "Else")),
                    null))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("do not stand there");
    assertThat(archive.decisions()).isEmpty();
  }

  @Test
  void documentsAreFoundByIdAndByTheBeginningOfTheirHash() {
    archive.add(new Planted().reading(), "v1");
    archive.add(new Planted().id("second").tail(" More.").reading(), "v1");
    String hash = archive.hashes().get(1);

    assertThat(archive.find("second")).containsExactly(hash);
    assertThat(archive.find(hash.substring(0, 12))).containsExactly(hash);
    assertThat(archive.find("third")).isEmpty();
    assertThat(archive.find("")).isEmpty();
    assertThat(archive.document("no hash")).isNull();
    assertThat(archive.reading("no hash")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "| north south east",
        "shelled | north",
        "KESH farm* | north south east",
        "\"kesh ford\" | north south east",
        "\"ford kesh\" |",
        "actor:orsted | north south east",
        "actor:VEL | north south east",
        "actor:VELMIL category:assault | north",
        "actor:VELMILX |",
        "actor:ARD |",
        "party:ARD | north south east",
        "recipient:ARDCIV,XXX | north south east",
        "recipient:\"ardenian farmers\" -shelled | south east",
        "source:ministry standing:denied | south",
        "standing:denied,happened | north south",
        "standing:denied or standing:planned | south east",
        "-standing:denied -standing:planned | north",
        "place:kesh place:VEL | north south east",
        "code:19 | north south east",
        "code:18 |",
        "when:1997-03 | north",
        "when:1997 | north south",
        "when:1997-03-05..1997-12 | south",
        "when:..1997-03-04 | north",
        "-when:1997 | east",
        "published:1997-03 | north south east",
        "publisher:herald | north south east",
        "document:north | north",
        "box:44/40/45/41 | north",
        "box:44/40/45/41 when:1998 |",
        "box:170/-20/-170/-10 | east",
        "box:44/40/45/41,170/-20/-170/-10 | north east",
        "-box:44/40/45/41 | south east",
        "quantity:killed>=12 | north south",
        "quantity:killed>12 | south",
        "quantity:5..11 | east",
        "quantity:refugees |",
        "-quantity:killed<10 | north south"
      })
  void claimsAreFound(String query, String expected) {
    archive.add(new Planted().id("north").reading(), "v1");
    archive.add(
        new Planted()
            .id("south")
            .deed("PROTEST", "warned")
            .standing(Standing.DENIED)
            .when("1997-08")
            .at(20, 10)
            .killed(40)
            .reading(),
        "v1");
    archive.add(
        new Planted()
            .id("east")
            .deed("COERCE", "detained")
            .standing(Standing.PLANNED)
            .when("P2D")
            .at(179.5, -15)
            .killed(6)
            .reading(),
        "v1");
    String text = query == null ? "" : query;
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));

    assertThat(found(text)).isEqualTo(wanted);
    assertThat(archive.count(Query.parse(text))).isEqualTo(wanted.size());
    archive.reindex();
    assertThat(found(text)).isEqualTo(wanted);
  }

  @Test
  void hitsComeInPages() {
    for (int i = 0; i < 5; i++) {
      archive.add(new Planted().id("d" + i).tail(" " + i).reading(), "v1");
    }
    Query all = Query.parse("kesh");
    List<Hit> first = archive.search(all, 0, 3);
    List<Hit> rest = archive.search(all, first.get(2).number(), 3);

    assertThat(first).hasSize(3);
    assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void decisionsAreKeptInOrderAndOnce() {
    String hash = added(new Planted());
    Decision.Words words = dossier().words(hash, "c1");
    Decision decision =
        new Decision(
            "d1",
            Decision.Kind.REJECT,
            "Ines",
            Instant.parse("2020-01-02T03:04:05Z"),
            List.of(words),
            null);
    Decision note =
        new Decision("d2", Decision.Kind.NOTE, "Olu", Instant.EPOCH, List.of(words), "ask again");
    archive.decide(decision);
    archive.decide(note);

    assertThat(archive.decisions()).containsExactly(decision, note);
    assertThatThrownBy(() -> archive.decide(decision)).isInstanceOf(ArchiveException.class);
  }
}
