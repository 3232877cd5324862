package org.araxes.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.araxes.intake.Blocks;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.parse.Engine;
import org.araxes.parse.EngineContract;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.junit.jupiter.api.Test;

class CoreNlpEngineTest extends EngineContract {
  private static final Engine ENGINE = new CoreNlpEngine();

  @Override
  protected Engine engine() {
    return ENGINE;
  }

  private static List<Sentence> tagged(String text) {
    return ENGINE.tag(new Document("test", Origin.UNKNOWN, text, Blocks.of(text, null)));
  }

  private static String words(String text) {
    return tagged(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(Engine.class)).hasOnlyElementsOfTypes(CoreNlpEngine.class);
  }

  @Test
  void namesAndWordsInCapitalsGetTheirCaseBack() {
    String text =
        "PRESIDENT ALBERTO QUESNEL SAID TODAY THAT THE FRENTE OF SAN TOMASO (FDST) HAD ATTACKED"
            + " FOUR TOWNS NEAR TEGUCIGALPA ON 3 MARCH.";
    assertThat(words(text))
        .isEqualTo(
            "President Alberto Quesnel said today that the Frente of San Tomaso ( FDST ) had"
                + " attacked four towns near Tegucigalpa on 3 March .");
    List<Token> tokens = tagged(text).get(0).tokens();
    assertThat(tokens.get(2).entity()).isEqualTo("PERSON");
    assertThat(tokens.get(2).span().of(text)).isEqualTo("QUESNEL");
  }

  @Test
  void theFirstWordsOfAReportInCapitalsGetTheirCaseBack() {
    assertThat(words("A DANISH court ruled on Monday against NATO and the EU."))
        .startsWith("A Danish court");
    assertThat(words("NATO forces left the base.")).startsWith("NATO forces");
    assertThat(words("US NAVY ships left the base.")).startsWith("US");
  }

  @Test
  void aLostSpaceBetweenSentencesIsSeen() {
    assertThat(tagged("Troops left the town.Rebels came back. See example.com for more."))
        .hasSize(3);
  }
}
