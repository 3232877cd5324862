package org.araxes.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.araxes.mark.Term;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.junit.jupiter.api.Test;

class ActorTablesTest {
  private final Rulebook rulebook = Rulebook.standard();
  private final PersonNames names = new PersonNames(rulebook);
  private final KnownPeople people = new KnownPeople(rulebook);

  @Test
  void everyTermEndsAfterItBegins() {
    for (String file : new String[] {"people", "organizations", "countries"}) {
      for (Table.Row row : rulebook.table("actors/" + file + ".tsv").rows()) {
        Term term = Term.of(row);
        if (term.from() != null && term.until() != null) {
          assertThat(term.from()).as(row.rule()).isBefore(term.until());
        }
      }
    }
  }

  @Test
  void everyCodeHasThreeLettersAndEveryPersonsCountryIsKnown() {
    Set<String> countries = new HashSet<>(Set.of("IGO", "NGO", "IMG"));
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      assertThat(row.need("code")).as(row.rule()).matches("[A-Z]{3}");
      countries.add(row.need("code"));
    }
    for (Table.Row row : rulebook.table("actors/people.tsv").rows()) {
      assertThat(countries).as(row.rule()).contains(row.need("country"));
      assertThat(row.need("sector")).as(row.rule()).matches("[A-Z]{3}");
    }
    for (Table.Row row : rulebook.table("actors/organizations.tsv").rows()) {
      if (row.get("country") != null) {
        assertThat(countries).as(row.rule()).contains(row.get("country"));
      }
    }
  }

  @Test
  void presidentsOfOneCountryDoNotOverlapByMoreThanAHandover() {
    Map<String, LocalDate> until = new HashMap<>();
    rulebook.table("actors/people.tsv").rows().stream()
        .filter(row -> row.need("role").equals("president"))
        .filter(row -> Set.of("USA", "FRA", "RUS", "KOR", "EGY").contains(row.need("country")))
        .sorted(
            java.util.Comparator.comparing(
                row -> java.util.Objects.requireNonNull(Term.of(row).from())))
        .forEach(
            row -> {
              Term term = Term.of(row);
              LocalDate before = until.get(row.need("country"));
              if (before != null && term.from() != null) {
                assertThat(term.from().plusMonths(2)).as(row.rule()).isAfter(before);
              }
              until.put(row.need("country"), term.until() == null ? LocalDate.MAX : term.until());
            });
  }

  @Test
  void officesHoldForTheirDates() {
    assertThat(holder("USA", "president", 1990)).isEqualTo("george-h-w-bush");
    assertThat(holder("USA", "president", 2003)).isEqualTo("george-w-bush");
    assertThat(holder("IRN", "president", 1993)).isEqualTo("akbar-hashemi-rafsanjani");
    assertThat(holder("AZE", "president", 2010)).isEqualTo("ilham-aliyev");
    assertThat(holder("SUN", "general secretary", 1979)).isEqualTo("leonid-brezhnev");
    assertThat(people.holder("USA", "king", LocalDate.of(1990, 1, 1))).isNull();
  }

  private String holder(String country, String role, int year) {
    return java.util.Objects.requireNonNull(people.holder(country, role, LocalDate.of(year, 6, 1)))
        .id();
  }

  @Test
  void officesYetToComeAreNotTold() {
    KnownPeople.KnownPerson putin =
        people.named(names.of("Vladimir Putin"), LocalDate.of(1999, 9, 1)).get(0);
    assertThat(putin.affiliations(LocalDate.of(1999, 9, 1)))
        .extracting("role")
        .containsExactly("prime minister");
  }

  @Test
  void relativesOfTheKnownAreNotTheKnown() {
    assertThat(people.named(names.of("Mohsen Hashemi Rafsanjani"), LocalDate.of(2021, 1, 1)))
        .isEmpty();
    assertThat(people.named(names.of("Hashemi Rafsanajani"), LocalDate.of(1995, 1, 1)))
        .extracting("id")
        .containsExactly("akbar-hashemi-rafsanjani");
  }
}
