package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many papers print is read once when it is added, whenever the others come. */
class AddCopiesTest {
  private static final String WIRE =
      "Gunners shelled the port of Kesh before dawn on Sunday and killed 12 people, the harbour"
          + " master said. Hospitals in the town took in forty others, most of them dockers. The army"
          + " of Velmark said that it had not fired. Nobody has claimed the attack so far.\n";

  @TempDir Path folder;
  private String archive;

  @BeforeEach
  void aReportInTheArchive() throws IOException {
    archive = folder.resolve("war.araxes").toString();
    Shared.run("init", "--archive", archive);
    assertThat(add("agency.txt", WIRE)).contains("1 new, 0 read anew, 0 known from elsewhere");
  }

  private String add(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Shared.run("add", file.toString(), "--archive", archive).err();
  }

  private String claims() {
    return Shared.run("status", "--archive", archive).out().lines().toList().toString();
  }

  @Test
  void aNearCopyIsKeptUnreadAndSaysOfWhat() throws IOException {
    String before = claims().replaceAll(".*(claims +\\d+).*", "$1");
    String paper = "Port of Kesh under fire\n\nBy Ada Lind\n\nKESH (KNA) -- " + WIRE;
    assertThat(add("paper.txt", paper))
        .contains("paper.txt: says what ", "agency.txt says (100 % word for word); not read again")
        .contains("0 new, 0 read anew, 1 known from elsewhere");
    assertThat(claims()).contains(before);
    String id = folder.resolve("paper.txt").toString();
    assertThat(Shared.run("show", id, "--archive", archive).err()).contains("says what ");
    assertThat(add("paper.txt", paper)).contains("1 known, 0 refused");
  }

  @Test
  void theSameWordsFromElsewhereAreNoted() throws IOException {
    assertThat(add("other.txt", WIRE)).contains("1 known from elsewhere");
    String id = folder.resolve("agency.txt").toString();
    assertThat(Shared.run("show", id, "--archive", archive).err()).contains("also as ");
  }

  @Test
  void whatSaysMoreIsRead() throws IOException {
    assertThat(add("update.txt", WIRE.replace("12 people", "14 people"))).contains("1 new");
  }

  @Test
  void copiesWithinOneRunAreRecognisedToo() throws IOException {
    String storm = WIRE.replace("shelled", "bombed").replace("Kesh", "Oskvar");
    Files.createDirectories(folder.resolve("papers"));
    for (String name : new String[] {"a", "b", "c"}) {
      String said = "Paper " + name + "\n\nBy Ada Lind\n\n" + storm;
      Files.writeString(folder.resolve("papers/" + name + ".txt"), said);
    }
    Shared.Run run =
        Shared.run("add", folder.resolve("papers").toString(), "--archive", archive, "--jobs", "2");
    assertThat(run.err()).contains("1 new, 0 read anew, 2 known from elsewhere");
  }
}
