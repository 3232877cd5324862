package org.araxes.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.araxes.compare.Finding;
import org.araxes.compare.Findings;
import org.araxes.compare.OccurrenceJson;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Claim;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.model.Origin;
import org.araxes.model.Party;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.model.Standing;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Linker LINKER = new Linker(Rulebook.standard());

  /** One sentence: the raiders of Korvia seized somebody on some day, and how many. */
  private record Report(
      String id, String publisher, String victim, String when, int number, Standing standing) {
    Reading reading() {
      String text = "Korvian raiders seized " + number + " men and " + victim + " at the mill.";
      Span actor = in(text, "Korvian raiders");
      Span recipient = in(text, victim);
      BigDecimal count = BigDecimal.valueOf(number);
      Event event =
          new Event(
              "e1",
              in(text, "seized"),
              new EventType("COERCE", null, List.of(), "173"),
              new Party(actor, null, "KORREB"),
              new Party(recipient, "o1", "ARDCIV"),
              new When(when, null, null, TimeExpression.Anchor.STATED),
              null,
              List.of("q1"),
              "rules:1");
      Claim claim =
          new Claim(
              "c1",
              "e1",
              List.of(),
              new Span(0, text.length()),
              List.of(event.trigger()),
              Factuality.FACT,
              standing,
              null,
              List.of());
      return new Reading(
          new Document(
              id,
              new Origin(null, publisher, List.of(), null, LocalDate.of(2003, 5, 20), null, null),
              text,
              List.of()),
          List.of(new Span(0, text.length())),
          List.of(),
          List.of(),
          List.of(new Quantity("q1", actor, count, count, false, "people", "detained")),
          List.of(
              new Actor(
                  "o1",
                  victim,
                  Actor.Kind.PERSON,
                  List.of(),
                  List.of(),
                  List.of(new ActorMention(recipient, ActorMention.Form.NAME)))),
          List.of(),
          List.of(event),
          List.of(claim),
          List.of());
    }

    private static Span in(String text, String words) {
      int start = text.indexOf(words);
      return new Span(start, start + words.length());
    }
  }

  private static Reading report(String id, String victim, String when) {
    return new Report(id, id, victim, when, 4, Standing.HAPPENED).reading();
  }

  private static List<Occurrence> link(Reading... readings) {
    return LINKER.link(List.of(readings));
  }

  @Test
  void twoReportsOfOneDeedAreOneOccurrenceWithAReason() {
    List<Occurrence> found =
        link(report("a", "Ilse Ranner", "2003-05-18"), report("b", "Mrs Ranner", "2003-05-18"));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).joins().get(0).reason()).contains("name").contains("day");
  }

  @Test
  void daysThatExcludeEachOtherKeepLookAlikesApart() {
    assertThat(
            link(
                report("a", "Ilse Ranner", "2003-05-18"), report("b", "Ilse Ranner", "2003-05-12")))
        .hasSize(2);
  }

  @Test
  void differentVictimsKeepLookAlikesApart() {
    assertThat(
            link(report("a", "Ilse Ranner", "2003-05-18"), report("b", "Otto Vemb", "2003-05-18")))
        .hasSize(2);
  }

  @Test
  void aVagueClaimDoesNotPullTwoExactOnesTogether() {
    assertThat(
            link(
                report("a", "Ilse Ranner", "2003-05-18"),
                report("b", "Ilse Ranner", "2003-05"),
                report("c", "Ilse Ranner", "2003-05-12")))
        .hasSize(2);
  }

  @Test
  void theOrderOfReadingsMakesNoDifference() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      readings.add(
          report("d" + i, i % 3 == 0 ? "Ilse Ranner" : "Otto Vemb", "2003-05-" + (10 + i % 7)));
    }
    String expected = LINKER.link(readings).stream().map(OccurrenceJson::write).toList().toString();
    Collections.shuffle(readings, new Random(5));

    assertThat(LINKER.link(readings).stream().map(OccurrenceJson::write).toList())
        .hasToString(expected);
  }

  private static List<Reading> reports(int count) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String victim = i % 3 == 0 ? "Ilse Ranner" : i % 5 == 0 ? "Mrs Ranner" : "Otto Vemb";
      String when = i % 4 == 0 ? "2003-05" : "2003-05-" + (10 + i % 7);
      readings.add(report("d" + i, victim, when));
    }
    return readings;
  }

  private static String written(List<Occurrence> occurrences) {
    return occurrences.stream().map(OccurrenceJson::write).toList().toString();
  }

  @Test
  void whateverIsAddedAndTakenAwayOccurrencesAreThoseOfLinkingAllAgain() {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<Reading> all = reports(70);
      List<Reading> held = new ArrayList<>();
      Linking linking = new Linking(LINKER);
      for (int step = 0; step < 25; step++) {
        Reading reading = all.get(random.nextInt(all.size()));
        if (held.remove(reading)) {
          linking.remove(reading.document().id());
        } else {
          held.add(reading);
          linking.add(reading);
        }
        if (random.nextInt(3) == 0) {
          assertThat(written(linking.occurrences())).isEqualTo(written(LINKER.link(held)));
        }
      }
      assertThat(written(linking.occurrences())).isEqualTo(written(LINKER.link(held)));
    }
  }

  @Test
  void binsThatGrowTooLargeAndShrinkAgainAreLinkedAsIfTheyHadAlwaysBeenSo() {
    List<Reading> all = reports(130);
    Linking linking = new Linking(LINKER);
    all.forEach(linking::add);
    linking.occurrences();
    all.subList(30, 130).forEach(reading -> linking.remove(reading.document().id()));

    assertThat(written(linking.occurrences())).isEqualTo(written(LINKER.link(all.subList(0, 30))));
  }

  @Test
  void whatPeopleDecideHoldsAndCanBeTakenBack() {
    List<Reading> all = reports(12);
    Linking linking = new Linking(LINKER);
    all.forEach(linking::add);
    String before = written(linking.occurrences());
    ClaimRef first = new ClaimRef("d1", "c1");
    ClaimRef second = new ClaimRef("d3", "c1");

    linking.decide(new Verdicts(Set.of(ClaimPair.of(first, second)), Set.of()));
    assertThat(linking.occurrences())
        .anySatisfy(
            one -> assertThat(one.claims()).extracting(ToldClaim::ref).contains(first, second));

    linking.decide(Verdicts.NONE);
    assertThat(written(linking.occurrences())).isEqualTo(before);
  }

  @Test
  void claimsThatPeopleSetApartAreNeverInOneOccurrence() {
    List<Reading> all = reports(40);
    for (Occurrence one : LINKER.link(all)) {
      if (one.claims().size() > 1) {
        ClaimPair apart = ClaimPair.of(one.claims().get(0).ref(), one.claims().get(1).ref());

        assertThat(LINKER.link(all, new Verdicts(Set.of(), Set.of(apart))))
            .noneSatisfy(
                other ->
                    assertThat(other.claims())
                        .extracting(ToldClaim::ref)
                        .contains(apart.left(), apart.right()));
      }
    }
  }

  @Test
  void markedMentionsAreLinkedByStoryAndWordInAnyOrder() {
    MentionLinker linker = new MentionLinker(Rulebook.standard());
    List<MentionLinker.Marked> texts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String story =
          i % 2 == 0
              ? "Raiders attacked the mill of Ortelo and burned the granary of Ortelo."
              : "Dockers attacked the toll house at Brevik harbour over the herring quota.";
      int at = story.indexOf("attacked");
      texts.add(new MentionLinker.Marked("t" + i, story, List.of(new Span(at, at + 8))));
    }
    var chains = linker.chains(texts);
    assertThat(chains.get("t0")).isEqualTo(chains.get("t2")).isNotEqualTo(chains.get("t1"));
    Collections.shuffle(texts, new Random(3));
    assertThat(linker.chains(texts)).isEqualTo(chains);
  }

  @Test
  void comparisonsGrowWithTheNumberOfClaimsAndNotWithItsSquare() {
    List<ToldClaim> bin = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      bin.addAll(LINKER.claims(report("d" + i, "Ilse Ranner", "2003-05-18")));
    }
    assertThat(LINKER.joins(bin)).hasSizeLessThanOrEqualTo(12 * bin.size());
  }

  private static List<Finding> findings(Report... reports) {
    List<Occurrence> found = LINKER.link(Arrays.stream(reports).map(Report::reading).toList());
    assertThat(found).hasSize(1);
    return Findings.of(found.get(0));
  }

  @Test
  void papersWithOneVoiceCorroborateNothing() {
    Report one = new Report("a", "Mill Gazette", "Ilse Ranner", "2003-05-18", 4, Standing.HAPPENED);
    Report again =
        new Report("b", "Mill Gazette", "Ilse Ranner", "2003-05-18", 4, Standing.HAPPENED);
    Report other =
        new Report("c", "Ford Herald", "Ilse Ranner", "2003-05-18", 4, Standing.HAPPENED);

    assertThat(findings(one, again)).isEmpty();
    assertThat(findings(one, other))
        .isNotEmpty()
        .allMatch(finding -> finding.kind() == Finding.Kind.CORROBORATED);
  }

  @Test
  void figuresThatExcludeEachOtherDisagree() {
    Report four =
        new Report("a", "Mill Gazette", "Ilse Ranner", "2003-05-18", 4, Standing.HAPPENED);
    Report nine = new Report("b", "Ford Herald", "Ilse Ranner", "2003-05-18", 9, Standing.HAPPENED);

    assertThat(findings(four, nine))
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Finding.Kind.DISAGREEMENT);
              assertThat(finding.positions())
                  .extracting("value")
                  .contains("4 detained", "9 detained");
            });
  }

  @Test
  void aDenialDisagreesWithAReport() {
    Report told =
        new Report("a", "Mill Gazette", "Ilse Ranner", "2003-05-18", 4, Standing.HAPPENED);
    Report denied = new Report("b", "Ford Herald", "Ilse Ranner", "2003-05-18", 4, Standing.DENIED);

    assertThat(findings(told, denied))
        .anySatisfy(
            finding -> {
              assertThat(finding.kind()).isEqualTo(Finding.Kind.DISAGREEMENT);
              assertThat(finding.positions()).extracting("value").contains("happened", "denied");
            });
  }

  /** The same report in a text of which nobody knows when it was published. */
  private static Reading undated(Reading reading) {
    Document known = reading.document();
    return reading.of(
        new Document(
            known.id(),
            new Origin(null, known.id(), List.of(), null, null, null, null),
            known.text(),
            List.of()));
  }

  @Test
  void aDayWithoutItsYearAgreesWithThatDayOfAnyYear() {
    Reading dated = report("press", "Ilse Ranner", "1991-10-23");
    Reading same = undated(report("memoir", "Ilse Ranner", "XXXX-10-23"));
    Reading other = undated(report("memoir", "Ilse Ranner", "XXXX-03-02"));

    Join join = held(dated, same);
    assertThat(join.reason()).contains("day-of-year");
    assertThat(held(dated, other).score()).isLessThan(join.score() - 1);
    assertThat(LINKER.atAnyTime().link(List.of(dated, same))).hasSize(1);
    assertThat(LINKER.link(List.of(dated, same))).as("whose times share nothing").hasSize(2);
  }

  private static Join held(Reading one, Reading other) {
    return LINKER.likeness(LINKER.claims(one).get(0), LINKER.claims(other).get(0));
  }
}
