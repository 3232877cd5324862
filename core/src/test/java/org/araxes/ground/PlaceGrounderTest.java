package org.araxes.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.MarkedText;
import org.araxes.mark.PlaceWords;
import org.araxes.mark.Tagged;
import org.araxes.model.Origin;
import org.araxes.model.Place;
import org.araxes.model.PlaceMention;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PlaceGrounderTest {
  private static final PlaceGrounder GROUNDER = new PlaceGrounder(Rulebook.standard());

  /** Every run of words marked L is a mention. */
  private static List<PlaceMention> ground(Origin origin, String... lines) {
    ParsedText parsed = Tagged.text(origin, lines);
    List<PlaceWords> places = parsed.sentences().stream().flatMap(s -> runs(s).stream()).toList();
    MarkedText marked = new MarkedText(parsed, List.of(), places, List.of(), List.of());
    return GROUNDER.ground(new AttributedText(marked, List.of()));
  }

  private static List<PlaceWords> runs(Sentence sentence) {
    return java.util.stream.IntStream.range(0, sentence.size())
        .filter(i -> isPlace(sentence, i) && !isPlace(sentence, i - 1))
        .mapToObj(
            i -> {
              int end = i;
              while (isPlace(sentence, end + 1)) {
                end++;
              }
              Token first = sentence.token(i);
              return new PlaceWords(
                  first.span().and(sentence.token(end).span()), sentence.index(), end);
            })
        .toList();
  }

  private static boolean isPlace(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).entity().equals("LOCATION");
  }

  private static Origin by(String publisher) {
    return new Origin(null, publisher, List.of(), null, null, "en", null);
  }

  private static Place first(List<PlaceMention> mentions) {
    return Assertions.assertThat(mentions.get(0).place()).isNotNull().actual();
  }

  @Test
  void aStateBesideANameDecides() {
    Place place = first(ground(Origin.UNKNOWN, "in_IN Portland_NNP_L ,_, Maine_NNP_L"));
    assertThat(place.latitude()).isBetween(43.0, 44.0);
  }

  @Test
  void oneSenseForOneDocument() {
    List<PlaceMention> found =
        ground(
            Origin.UNKNOWN,
            "Portland_NNP_L slept_VBD",
            "It_PRP rained_VBD in_IN Portland_NNP_L ,_, Maine_NNP_L");
    assertThat(found.get(0).place()).isEqualTo(found.get(1).place());
  }

  @Test
  void neighboursDecide() {
    Place place =
        first(
            ground(Origin.UNKNOWN, "from_IN Tripoli_NNP_L to_TO Beirut_NNP_L and_CC Sidon_NNP_L"));
    assertThat(place.country()).isEqualTo("LBN");
  }

  @Test
  void thePublishersTownDecides() {
    String text = "The_DT mayor_NN of_IN Gainesville_NNP_L resigned_VBD";
    assertThat(first(ground(by("gainesvilletexasnews.com"), text)).country()).isEqualTo("USA");
    Place plain = first(ground(by("Leicester Mercury"), "fire_NN in_IN Leicester_NNP_L"));
    assertThat(plain.country()).isEqualTo("GBR");
  }

  @Test
  void anUnknownNameStaysUnknown() {
    assertThat(ground(Origin.UNKNOWN, "in_IN Qwertzuiop_NNP_L ,_, Yemen_NNP_L").get(0).place())
        .isNull();
  }

  @Test
  void aWordForItsKindDecides() {
    Place city = first(ground(Origin.UNKNOWN, "in_IN Basra_NNP_L"));
    Place province = first(ground(Origin.UNKNOWN, "in_IN Basra_NNP_L governorate_NN"));
    assertThat(city.feature()).isEqualTo("city");
    assertThat(province.feature()).isEqualTo("governorate");
  }

  @Test
  void partsAndNearnessAreToldApart() {
    PlaceMention part = ground(Origin.UNKNOWN, "in_IN southeastern_JJ Turkey_NNP_L").get(0);
    assertThat(part.relation()).isEqualTo(PlaceMention.Relation.PART_OF);
    assertThat(part.part()).isEqualTo("southeast");
    PlaceMention near = ground(Origin.UNKNOWN, "near_IN Mosul_NNP_L").get(0);
    assertThat(near.relation()).isEqualTo(PlaceMention.Relation.NEAR);
    PlaceMention far =
        ground(Origin.UNKNOWN, "forty_CD miles_NNS south_RB of_IN Mosul_NNP_L").get(0);
    assertThat(far.relation()).isEqualTo(PlaceMention.Relation.NEAR);
    assertThat(far.part()).isEqualTo("south");
    PlaceMention way = ground(Origin.UNKNOWN, "across_IN the_DT Drina_NNP_L River_NNP_L").get(0);
    assertThat(way.relation()).isEqualTo(PlaceMention.Relation.ROUTE);
  }

  @Test
  void statesInAListAreNotInsideEachOther() {
    List<PlaceMention> found =
        ground(Origin.UNKNOWN, "in_IN Georgia_NNP_L ,_, Alabama_NNP_L and_CC Ohio_NNP_L");
    assertThat(found).allMatch(m -> m.place() != null && m.place().feature().equals("state"));
  }

  @Test
  void aDocumentOfManyNamesIsGroundedInTime() {
    StringBuilder line = new StringBuilder("in_IN");
    for (int i = 0; i < 20_000; i++) {
      line.append(i % 3 == 0 ? " San_NNP_L Juan_NNP_L and_CC" : " Name")
          .append(i % 3 == 0 ? "" : i + "_NNP_L and_CC");
    }
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> ground(Origin.UNKNOWN, line.toString()));
  }
}
