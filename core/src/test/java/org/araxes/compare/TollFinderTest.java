package org.araxes.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Sentences with their counted people, and the toll of the whole. */
class TollFinderTest {
  private static final TollFinder FINDER = new TollFinder(Rulebook.standard());

  private final StringBuilder text = new StringBuilder();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> people = new ArrayList<>();

  /** A sentence in which "[2 killed: two villagers]" counts. */
  private TollFinderTest says(String sentence) {
    int start = text.length();
    String rest = sentence;
    for (int open = rest.indexOf('['); open >= 0; open = rest.indexOf('[')) {
      int colon = rest.indexOf(": ", open);
      int close = rest.indexOf(']', open);
      String[] number = rest.substring(open + 1, colon).split(" ");
      String words = rest.substring(colon + 2, close);
      text.append(rest, 0, open);
      people.add(
          "{\"id\":\"q%d\",\"span\":[%d,%d],\"low\":%s,\"high\":%s,\"unit\":\"people\",\"of\":\"%s\"}"
              .formatted(
                  people.size() + 1,
                  text.length(),
                  text.length() + words.length(),
                  number[0],
                  number[0],
                  number[1]));
      text.append(words);
      rest = rest.substring(close + 1);
    }
    text.append(rest);
    sentences.add("[" + start + "," + text.length() + "]");
    text.append(' ');
    return this;
  }

  private Toll toll() {
    return FINDER.find(
        ReadingJson.read(
            "{\"document\":{\"id\":\"d\"},\"sentences\":%s,\"quantities\":%s}"
                .formatted(sentences, people),
            text.toString()));
  }

  @Test
  void numbersJoinedByAndAreAddedUp() {
    says(
        "Raiders killed [4 killed: four women] and [1 killed: a man] in Kesh and wounded [3 injured: three].");
    assertThat(toll()).isEqualTo(new Toll(5, 3));
  }

  @Test
  void theSameNumberToldTwiceCountsOnce() {
    says("[2 killed: Two men] were killed in Kesh.").says("The mayor mourned the [2 killed: two].");
    assertThat(toll()).isEqualTo(new Toll(2, 0));
  }

  @Test
  void aDeathWithoutANumberIsOne() {
    says("Police in Kesh look for witnesses of a fatal shooting.");
    assertThat(toll()).isEqualTo(new Toll(1, 0));
  }

  @Test
  void whatWasOnlyAttemptedKilledNobody() {
    says(
        "A clerk of Kesh faces a charge of attempted first-degree murder; [1 injured: a guard] was wounded.");
    assertThat(toll()).isEqualTo(new Toll(0, 1));
  }

  @Test
  void theDoerDiesByHisOwnHandToo() {
    says("A baker of Kesh killed [1 killed: his partner] before shooting himself.");
    assertThat(toll()).isEqualTo(new Toll(2, 0));
  }

  @Test
  void theOneWhoWasWoundedAndDiedIsNotInjured() {
    says("[1 injured: The ferryman] was wounded on Monday.")
        .says("[1 killed: The ferryman] died on Friday.");
    assertThat(toll()).isEqualTo(new Toll(1, 0));
  }

  @Test
  void aTextWithoutVictimsHasNone() {
    says("The council of Kesh talked about bread.");
    assertThat(toll()).isEqualTo(new Toll(0, 0));
  }
}
