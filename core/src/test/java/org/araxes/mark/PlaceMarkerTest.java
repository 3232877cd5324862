package org.araxes.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.model.Origin;
import org.araxes.parse.ParsedText;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class PlaceMarkerTest {
  private static final PlaceMarker MARKER = new PlaceMarker(Rulebook.standard());

  private static List<String> marked(String... lines) {
    ParsedText parsed = Tagged.text(Origin.UNKNOWN, lines);
    return MARKER.mark(parsed).stream()
        .map(words -> words.span().of(parsed.document().text()))
        .toList();
  }

  @Test
  void aTownAndItsStateAreTwoPlaces() {
    assertThat(marked("She_PRP lives_VBZ in_IN Elko_NNP_P ,_, Nev._NNP"))
        .containsExactly("Elko", "Nev.");
  }

  @Test
  void aCountyIsOnePlace() {
    assertThat(marked("The_DT Maricopa_NNP_L County_NNP_L sheriff_NN spoke_VBD"))
        .containsExactly("Maricopa County");
  }

  @Test
  void anOfficeTellsWhereItIs() {
    assertThat(marked("The_DT Tucson_NNP_O Police_NNP_O Department_NNP_O waited_VBD"))
        .containsExactly("Tucson");
  }

  @Test
  void aNewspaperPlaysAnywhere() {
    assertThat(marked("The_DT Tucson_NNP_O Herald_NNP_O wrote_VBD so_RB")).isEmpty();
  }

  @Test
  void aSurnameIsNoTown() {
    assertThat(marked("Mary_NNP_P Houston_NNP_P spoke_VBD", "Later_RB Houston_NNP_L laughed_VBD"))
        .isEmpty();
  }

  @Test
  void aSurnameMayBeATownAfterAll() {
    assertThat(
            marked("Mary_NNP_P Houston_NNP_P spoke_VBD", "She_PRP works_VBZ in_IN Houston_NNP_L"))
        .containsExactly("Houston");
  }

  @Test
  void monthsAreNoTowns() {
    assertThat(marked("It_PRP rained_VBD in_IN August_NNP")).isEmpty();
  }

  @Test
  void organisationsInShortLettersAreNoVillages() {
    assertThat(marked("The_DT UN_NNP agreed_VBD")).isEmpty();
  }

  @Test
  void roadsAreOnePlace() {
    assertThat(marked("He_PRP stopped_VBD on_IN North_NNP Elm_NNP Street_NNP"))
        .containsExactly("North Elm Street");
    assertThat(marked("Trucks_NNS block_VBP Highway_NN 61_CD")).containsExactly("Highway 61");
  }

  @Test
  void aBorderBelongsToThePlaceMention() {
    assertThat(marked("Smugglers_NNS crossed_VBD the_DT Kenyan_JJ border_NN"))
        .containsExactly("Kenyan border");
  }

  @Test
  void aPeopleIsNoPlace() {
    assertThat(marked("Kenyan_JJ police_NNS searched_VBD a_DT house_NN")).isEmpty();
  }
}
