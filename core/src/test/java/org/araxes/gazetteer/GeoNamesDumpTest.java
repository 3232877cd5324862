package org.araxes.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.araxes.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesDumpTest {
  private static final String HAMLET =
      "99000001\tKarasu Baş\tKarasu Bas\tKarasou Bash,Kara-Su Bash\t40.5\t45.25\tP\tPPL\tAZ\t\t37\t\t\t\t120"
          + "\t\t900\tAsia/Baku\t2020-01-01";

  private static String copied(String dump) throws IOException {
    StringWriter table = new StringWriter();
    new GeoNamesDump(Rulebook.standard()).copy(new BufferedReader(new StringReader(dump)), table);
    return table.toString();
  }

  @Test
  void aHamletIsFoundOnceItIsImported(@TempDir Path rules) throws IOException {
    Files.createDirectories(rules.resolve("places"));
    Files.writeString(rules.resolve("places/imported.tsv"), copied(HAMLET));
    Gazetteer gazetteer = new Gazetteer(Rulebook.of(rules));
    assertThat(gazetteer.find("Karasou Bash")).hasSize(1);
    Entry hamlet = gazetteer.find("KARASU BAS").get(0);
    assertThat(hamlet.place().id()).isEqualTo("99000001");
    assertThat(hamlet.place().country()).isEqualTo("AZE");
    assertThat(hamlet.population()).isEqualTo(120);
    assertThat(hamlet.division()).isEqualTo("AZ.37");
    assertThat(hamlet.isSettlement()).isTrue();
  }

  @Test
  void whatIsNoPlaceOfOursIsLeftOut() throws IOException {
    String hotel = HAMLET.replace("\tP\tPPL\t", "\tS\tHTL\t");
    assertThat(copied(hotel).lines()).hasSize(2);
  }

  @Test
  void anotherFileIsRefusedWithItsLine() {
    assertThatThrownBy(() -> copied(HAMLET + "\nname,lat,lon"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> copied(HAMLET.replace("40.5", "north")))
        .hasMessageContaining("'north' is no coordinate");
  }
}
