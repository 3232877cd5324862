package org.araxes.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {
  @TempDir Path folder;

  private static final String SHELL =
      """
      shell, pound with artillery, shelling/n -> ASSAULT / heavy-weapons / 194 + military
          subject        actor
          object!        recipient: @towns, <place>
          on, against    recipient
          not object     pea
        yes  Gunners shelled the port of Kesh.
             actor Gunners; recipient the port of Kesh
        no   She shelled peas on the porch.
      """;

  @Test
  void aFrameIsReadWithItsWordsPartsAndExamples() throws IOException {
    write("en/words/towns.txt", "port # a harbour\ntown\n");
    write("en/events/force.frames", SHELL);

    Frame frame = Rulebook.of(folder).frames("en/events/").get(0);

    assertThat(frame.words())
        .containsExactly(
            new FrameWord(List.of("shell"), FrameWord.Kind.VERB),
            new FrameWord(List.of("pound", "with", "artillery"), FrameWord.Kind.VERB),
            new FrameWord(List.of("shelling"), FrameWord.Kind.NOUN));
    assertThat(frame.meaning())
        .isEqualTo(new Meaning("ASSAULT", "heavy-weapons", "194", List.of("military"), false));
    assertThat(frame.parts())
        .contains(
            new Part(
                "object",
                "recipient",
                new Constraint(Set.of("port", "town"), Set.of("place")),
                true),
            new Part("against", "recipient", Constraint.ANY, false));
    assertThat(frame.exclusions()).hasSize(1);
    assertThat(frame.examples().get(0).roles()).containsEntry("actor", "Gunners");
    assertThat(frame.rule()).isEqualTo("en/events/force.frames:1");
  }

  @Test
  void aMeaningByContentCarriesTheCodeOfTheBareAct() throws IOException {
    write(
        "en/events/ask.frames",
        """
        ask, appeal for -> REQUEST by content / 020
            subject     actor
            infinitive  content
          yes  They asked to leave.
               actor They
          no   The task was done.
        """);

    assertThat(Rulebook.of(folder).frames("en/events/").get(0).meaning())
        .isEqualTo(new Meaning("REQUEST", null, "020", List.of(), true));
  }

  @Test
  void allFaultsOfAllFilesAreReportedAtOnceWithTheirPlace() throws IOException {
    write("en/events/a.frames", SHELL.replace("object! ", "objekt! ").replace("@towns", "@twons"));
    write("en/words/towns.txt", "port\n");
    write("en/events/b.frames", "attack -> ASSAULT\n    subject actor\n  yes  They attacked.\n");
    write("table.tsv", "a\tb\n1\t2\t3\n");

    assertThatThrownBy(() -> Rulebook.of(folder))
        .isInstanceOf(RulebookException.class)
        .hasMessageContaining(
            "en/events/a.frames:3:5  'objekt!' is not a part; did you mean 'object'?")
        .hasMessageContaining("there is no word list 'twons'; did you mean '@towns'?")
        .hasMessageContaining("en/events/b.frames:1:1  a frame needs a 'no' sentence")
        .hasMessageContaining("table.tsv:2  3 cells, but the header names 2");
  }

  @Test
  void expectedWordsMustStandInTheSentence() throws IOException {
    write("en/words/towns.txt", "port\n");
    write("en/events/a.frames", SHELL.replace("actor Gunners", "actor Gunmen"));

    assertThatThrownBy(() -> Rulebook.of(folder))
        .hasMessageContaining(
            "en/events/a.frames:7:1  'Gunmen' does not stand in the sentence above");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
