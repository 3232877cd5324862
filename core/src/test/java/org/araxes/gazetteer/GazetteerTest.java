package org.araxes.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer(Rulebook.standard());

  @ParameterizedTest
  @CsvSource({
    "Muenchen, Munich",
    "MÜNCHEN, Munich",
    "Fort Smith, Fort Smith",
    "Ft. Smith, Fort Smith",
    "Saigon, Ho Chi Minh City",
    "Danzig, Gdańsk",
    "Aleppo, Aleppo",
    "Sana'a, Sanaa",
    "the Hague, The Hague"
  })
  void aTownIsFoundInManySpellings(String name, String town) {
    assertThat(GAZETTEER.find(name)).extracting(e -> e.place().name()).contains(town);
  }

  @Test
  void aNameMayBeThatOfACountryAndOfAState() {
    assertThat(GAZETTEER.find("Georgia"))
        .extracting(Entry::rank)
        .contains(Entry.Rank.COUNTRY, Entry.Rank.DIVISION);
  }

  @Test
  void aNameOfOldIsKnownAsSuch() {
    assertThat(GAZETTEER.find("Smyrna").stream().filter(e -> "TUR".equals(e.place().country())))
        .allMatch(Entry::isFormerName)
        .isNotEmpty();
    assertThat(GAZETTEER.find("Ankara")).noneMatch(Entry::isFormerName);
  }

  @Test
  void countiesLieInTheirStates() {
    List<Entry> found = GAZETTEER.find("Maricopa County");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).division()).isEqualTo("US.AZ");
    assertThat(found.get(0).place().latitude()).isBetween(32.5, 34.1);
    assertThat(found.get(0).place().longitude()).isBetween(-113.5, -111.0);
  }

  @Test
  void anUnknownNameIsNoPlace() {
    assertThat(GAZETTEER.find("Qwertzuiop")).isEmpty();
    assertThat(GAZETTEER.find("")).isEmpty();
    assertThat(GAZETTEER.find("...")).isEmpty();
  }

  @Test
  void theFirstTownOfANameIsTheLargest() {
    List<Entry> found = GAZETTEER.find("Birmingham");
    assertThat(found.get(0).place().country()).isEqualTo("GBR");
    assertThat(found).hasSizeGreaterThan(1);
  }
}
