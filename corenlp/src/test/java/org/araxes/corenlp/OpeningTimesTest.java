package org.araxes.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.intake.Blocks;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTimesTest {
  private static final CoreNlpEngine ENGINE = new CoreNlpEngine();

  private static Sentence tagged(String text) {
    return ENGINE.tag(new Document("test", Origin.UNKNOWN, text, Blocks.of(text, null))).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Tuesday soldiers surrounded the mill.          | soldiers | surrounded",
        "In April 2015 rebels seized Kordal.               | rebels   | seized",
        "Between 3 and 7 May troops burned eleven farms.   | troops   | burned",
        "On the night of 22 June gunmen attacked the camp. | gunmen   | attacked",
        "On June 5, 2014 settlers left the valley.         | settlers | left",
        "Late on Sunday masked men burned the town hall.   | men      | burned",
        "The mayor said that on Friday rebels took the bank. | rebels | took",
        "On Tuesday 12 soldiers deserted.                  | soldiers | deserted",
        "They say that on the 22nd Peruvian guns shelled the hill. | guns | shelled"
      })
  void aSubjectBehindATimeWithoutCommaIsTheSubject(String text, String subject, String verb) {
    Sentence sentence = tagged(text);
    Grammar grammar = ENGINE.grammar(sentence);
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    int found = grammar.child(words.indexOf(verb), "nsubj");
    assertThat(found).as("subject of %s in %s", verb, words).isNotNegative();
    assertThat(words.get(found)).isEqualTo(subject);
    assertThat(words).allMatch(text::contains);
    assertThat(words.stream().filter(","::equals).count())
        .isEqualTo(text.chars().filter(c -> c == ',').count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the March elections, the party won.",
        "In March elections, the party won.",
        "On Tuesday, soldiers left.",
        "They met on Tuesday evening.",
        "On the 5th floor residents slept.",
        "On the 22nd",
        "On Tuesday"
      })
  void aTimeThatOpensNothingIsLeftAlone(String text) {
    Sentence sentence = tagged(text);
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
    assertThat(new OpeningTimes(words).missingComma(0, tags)).isNegative();
  }
}
