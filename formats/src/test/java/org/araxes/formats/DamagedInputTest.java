package org.araxes.formats;

import static org.araxes.formats.Offered.only;
import static org.araxes.formats.Offered.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that came to harm, hold odd letters or cannot be opened: what is whole is taken. */
@Timeout(120)
class DamagedInputTest {
  private static final List<String> WORDS =
      List.of("Rain fell on the camp.", "Soldiers left it at noon.");

  @TempDir Path folder;

  private List<Outcome> offer(String name, byte[] bytes) throws IOException {
    return Offered.file(folder, name, bytes);
  }

  private String reason(String name, byte[] bytes) throws IOException {
    return refusal(offer(name, bytes)).reason();
  }

  // Cut off

  @Test
  void whatIsCutOffIsSaid() throws IOException {
    for (byte[] whole : List.of(Papers.docx(WORDS), Papers.odt(WORDS), Papers.epub(WORDS))) {
      byte[] half = Arrays.copyOf(whole, whole.length / 4);
      assertThat(reason("half.docx", half)).contains("damaged");
    }
    byte[] gzip = Papers.gzip(Papers.utf8("Rain fell on the camp. ".repeat(1000)));
    assertThat(reason("half.txt.gz", Arrays.copyOf(gzip, gzip.length - 10))).contains("damaged");
    byte[] zip = Papers.zip(Map.of("a.txt", Papers.utf8("Rain fell.")));
    assertThat(reason("half.zip", Arrays.copyOf(zip, zip.length / 2))).contains("damaged");
  }

  @Test
  void aPdfThatIsCutOffGivesItsFirstPagesOrSaysSo() throws IOException {
    byte[] pdf = Papers.pdf(List.of(WORDS, WORDS));
    HostileInputTest.isToldInALine(offer("half.pdf", Arrays.copyOf(pdf, pdf.length / 2)));
    assertThat(reason("tenth.pdf", Arrays.copyOf(pdf, pdf.length / 10)))
        .containsAnyOf("damaged", "empty", "pictures");
  }

  // Bits

  @Test
  void bitsThatChangedInWhatIsPackedAreFound() throws IOException {
    String text = "Rain fell on the camp, and soldiers left it at noon. ";
    byte[] gzip = Papers.gzip(Papers.utf8(text.repeat(40)));
    gzip[gzip.length / 2] ^= 0x10;
    assertThat(reason("flipped.txt.gz", gzip)).contains("damaged");
    byte[] docx = Papers.docx(WORDS);
    int at = new String(docx, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 60;
    for (int i = 0; i < 40; i++) {
      docx[at + i] ^= 0x55;
    }
    assertThat(reason("flipped.docx", docx)).contains("damaged");
  }

  @Test
  void aPdfWithAChangedBitIsReadOrSaidToBeDamaged() throws IOException {
    byte[] pdf = Papers.pdf(List.of(WORDS));
    for (int at = 20; at < pdf.length; at += pdf.length / 40) {
      byte[] flipped = pdf.clone();
      flipped[at] ^= 0x04;
      HostileInputTest.isToldInALine(offer("flipped.pdf", flipped));
    }
  }

  @Test
  void oneDamagedFileOfAnArchiveCostsItselfAlone() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      files.put(i + ".txt", Papers.utf8("Rain fell on camp number " + i + " of the valley."));
    }
    byte[] zip = Papers.zip(files);
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("1.txt") + 12;
    zip[at] ^= 0x55;
    zip[at + 3] ^= 0x55;
    List<Outcome> outcomes = offer("flipped.zip", zip);
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.stream().filter(Taken.class::isInstance)).hasSize(2);
  }

  @Test
  void aLockedArchiveSaysSo() throws IOException {
    byte[] zip = Papers.zip(Map.of("a.txt", Papers.utf8("Rain fell on the camp.")));
    String letters = new String(zip, StandardCharsets.ISO_8859_1);
    zip[letters.indexOf("PK\3\4") + 6] |= 1;
    zip[letters.indexOf("PK\1\2") + 8] |= 1;
    assertThat(reason("locked.zip", zip)).isEqualTo("locked with a password");
  }

  // Odd letters

  @Test
  void oddCharactersAreKept() throws IOException {
    String odd = "\u202eRain fell\u0000 on \u200f the camp \ud83d\ude00.";
    assertThat(only(offer("odd.tsv", Papers.utf8("id\ttext\na\t" + odd + "\n"))).document().text())
        .isEqualTo(odd);
    String line = "{\"text\":\"Rain \\ud83d fell\\u0000.\"}";
    assertThat(only(offer("odd.jsonl", Papers.utf8(line))).document().text())
        .isEqualTo("Rain \ud83d fell\u0000.");
    assertThat(only(offer("odd.eml", Papers.mail("\u202eRain", odd))).document().text())
        .startsWith("\u202eRain fell")
        .endsWith("the camp \ud83d\ude00.");
    assertThat(
            only(offer("odd.html", Papers.utf8("<html><body><p>" + odd.replace("\u0000", ""))))
                .document()
                .text())
        .startsWith("\u202eRain fell");
  }

  @Test
  void aFileWithNulBytesIsNoText() throws IOException {
    assertThat(reason("nul.txt", Papers.utf8("Rain\0fell on the camp."))).contains("binary");
  }

  /** What is read of a file that is not taken stays small: it might not fit into memory. */
  @ParameterizedTest
  @ValueSource(
      strings = {"line.txt", "line.jsonl", "line.csv", "line.html", "line.rss", "line.eml"})
  void aLineOfAHundredMegabytes(String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          Papers.utf8(
              name.endsWith("rss")
                  ? "<rss><item>"
                  : name.endsWith("csv") ? "text\n" : "{ \"text\": \""));
      byte[] part = new byte[1 << 20];
      Arrays.fill(part, (byte) 'a');
      for (int i = 0; i < 100; i++) {
        out.write(part);
      }
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(refusal(Offered.path(file)).reason()).containsAnyOf("long", "MB");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(130L << 20);
  }

  // What cannot be opened

  @Test
  void aFileThatCannotBeReadCostsALine() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    Assumptions.assumeTrue(Files.exists(memory));
    Files.writeString(folder.resolve("a.txt"), "Rain fell on the camp.");
    // Opening it is allowed, and reading its beginning never.
    Files.createSymbolicLink(folder.resolve("b.txt"), memory);
    Files.createSymbolicLink(folder.resolve("c.pdf"), memory);
    Files.createSymbolicLink(folder.resolve("d.zip"), memory);
    List<Outcome> outcomes = Offered.path(folder);
    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.get(0)).isInstanceOf(Taken.class);
    assertThat(outcomes.subList(1, 4))
        .allSatisfy(
            outcome ->
                assertThat(((Refused) outcome).reason()).doesNotContain("our mistake", "\n"));
  }

  @Test
  void aFileAndAFolderThatAreNotAllowedCostALineEach() throws IOException {
    Path file = Files.writeString(folder.resolve("b.txt"), "Rain fell.");
    Path inner = Files.createDirectories(folder.resolve("c"));
    Files.writeString(inner.resolve("x.txt"), "Rain fell.");
    Files.writeString(folder.resolve("a.txt"), "Rain fell on the camp.");
    Assumptions.assumeTrue(file.toFile().setReadable(false) && inner.toFile().setReadable(false));
    // The superuser may read everything.
    Assumptions.assumeFalse(Files.isReadable(file));
    List<Outcome> outcomes = Offered.path(folder);
    inner.toFile().setReadable(true);
    assertThat(outcomes).hasSize(3);
    assertThat(((Refused) outcomes.get(1)).reason()).contains("not allowed");
    assertThat(((Refused) outcomes.get(2)).reason()).contains("not allowed");
  }
}
