package org.araxes.formats;

import static org.araxes.formats.Offered.only;
import static org.araxes.formats.Offered.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to do harm: each costs a line, and nothing else happens. */
@Timeout(120)
class HostileInputTest {
  private static final int MANY = 200_000;
  private static final String SECRET = "the key of the harbour gate";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  private List<Outcome> offer(String name, byte[] bytes) throws IOException {
    return Offered.file(folder, name, bytes);
  }

  private String reason(String name, byte[] bytes) throws IOException {
    return refusal(offer(name, bytes)).reason();
  }

  private static byte[] packed(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      byte[] part = new byte[1 << 20];
      Arrays.fill(part, (byte) 'a');
      for (int i = 0; i < megabytes; i++) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }

  private static byte[] letters(int megabytes) {
    byte[] all = new byte[megabytes << 20];
    Arrays.fill(all, (byte) 'a');
    return all;
  }

  /** A document, or a reason that is no mistake of ours. */
  static void isToldInALine(List<Outcome> outcomes) {
    assertThat(outcomes).hasSize(1);
    if (outcomes.get(0) instanceof Refused refused) {
      assertThat(refused.reason()).isNotBlank().doesNotContain("our mistake", "\n");
    }
  }

  // Bombs

  @Test
  void aGzipBombIsGivenUp() throws IOException {
    assertThat(reason("bomb.jsonl.gz", packed(200))).contains("too long");
    List<Outcome> table = offer("bomb.csv.gz", packed(200));
    assertThat(table.get(table.size() - 1).toString()).contains("grows to more than 100 times");
  }

  @Test
  void aZipBombIsGivenUp() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      files.put("part" + i + ".txt", letters(15));
    }
    List<Outcome> outcomes = offer("bomb.zip", Papers.zip(files));
    assertThat(outcomes).hasSize(4).allMatch(Refused.class::isInstance);
    assertThat(outcomes.get(3).toString()).contains("grows to more than 100 times");
  }

  @Test
  void aBombInBombsIsGivenUpAtADepth() throws IOException {
    byte[] inner = Papers.zip(Map.of("a.txt", Papers.utf8("Rain fell on the camp.")));
    for (int i = 0; i < 3; i++) {
      inner = Papers.zip(Map.of("a.zip", inner));
    }
    assertThat(only(offer("four.zip", inner)).document().text()).startsWith("Rain");
    for (int i = 0; i < 3; i++) {
      inner = Papers.zip(Map.of("a.zip", inner));
    }
    assertThat(reason("seven.zip", inner)).contains("packed more than 5 deep");
    byte[] gzips = Papers.utf8("Rain fell.");
    for (int i = 0; i < 9; i++) {
      gzips = Papers.gzip(gzips);
    }
    assertThat(reason("nine.txt.gz", gzips)).contains("packed more than 5 deep");
  }

  @Test
  void packingABombIntoBombsGainsNothing() throws IOException {
    byte[] inner = Papers.zip(Map.of("a.txt", letters(10)));
    for (int level = 0; level < 3; level++) {
      Map<String, byte[]> copies = new LinkedHashMap<>();
      for (int i = 0; i < 8; i++) {
        copies.put("copy" + i + ".zip", inner);
      }
      inner = Papers.zip(copies);
    }
    List<Outcome> outcomes = offer("wide.zip", inner);
    assertThat(outcomes).noneMatch(Taken.class::isInstance);
    assertThat(outcomes.get(outcomes.size() - 1).toString()).contains("grows to more than 100");
  }

  @Test
  void aDocumentThatIsABombIsGivenUp() throws IOException {
    String text =
        "<w:document xmlns:w=\""
            + WORD
            + "\"><w:body><w:p><w:r><w:t>"
            + "a".repeat(60_000_000)
            + "</w:t></w:r></w:p></w:body></w:document>";
    assertThat(reason("bomb.docx", Papers.docx(text))).contains("bomb");
  }

  // Entities

  private static String withEntities(String name, String rest) {
    StringBuilder types = new StringBuilder("<!DOCTYPE " + name + " [<!ENTITY a0 \"boom boom \">");
    for (int i = 1; i < 12; i++) {
      types.append("<!ENTITY a").append(i).append(" \"");
      types.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return types + "]>" + rest;
  }

  private String fetching(String name, String rest) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.dat"), SECRET);
    return "<!DOCTYPE " + name + " [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + rest;
  }

  @Test
  void entitiesOfADocumentAreNeitherFetchedNorGrown() throws IOException {
    String body =
        "<w:document xmlns:w=\""
            + WORD
            + "\"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    assertThat(reason("xxe.docx", Papers.docx(fetching("w:document", body.formatted("&x;")))))
        .doesNotContain(SECRET);
    // The smaller one stays below the limits of Java itself, and below all that tell a bomb.
    for (String entity : List.of("&a2;", "&a11;")) {
      String laughs = withEntities("w:document", body.formatted(entity));
      assertThat(reason("laughs.docx", Papers.docx(laughs))).contains("entities of its own");
    }
  }

  @Test
  void entitiesOfAFeedAreNeitherFetchedNorGrown() throws IOException {
    String feed =
        "<rss><channel><title>t</title><item><description>Rain fell. %s</description></item>"
            + "</channel></rss>";
    String fetched =
        only(offer(
                "xxe.rss",
                Papers.utf8("<?xml version=\"1.0\"?>" + fetching("rss", feed.formatted("&x;")))))
            .document()
            .text();
    assertThat(fetched).startsWith("Rain fell.").doesNotContain(SECRET);
    String grown =
        only(offer(
                "laughs.rss",
                Papers.utf8(
                    "<?xml version=\"1.0\"?>" + withEntities("rss", feed.formatted("&a11;")))))
            .document()
            .text();
    assertThat(grown).hasSizeLessThan(100);
  }

  // Names

  @Test
  void namesInAnArchiveLeadNowhere() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        List.of(
            "../../out.txt", "/abs.txt", "a/../../b.txt", "C:\\\\c.txt", "nul\0.txt", "ok.txt")) {
      files.put(name, Papers.utf8("Rain fell on the camp."));
    }
    Path inside = Files.createDirectories(folder.resolve("in/side"));
    List<Outcome> outcomes = Offered.file(inside, "names.zip", Papers.zip(files));
    assertThat(outcomes).hasSize(6).allMatch(Taken.class::isInstance);
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
    assertThat(Path.of("/abs.txt")).doesNotExist();
  }

  // Endless structures

  @Test
  void aTreeOfPagesThatRunsInACircleEnds() throws IOException {
    String pdf =
        """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>> endobj
        3 0 obj <</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    isToldInALine(offer("circle.pdf", Papers.utf8(pdf)));
  }

  @Test
  void aMailInItselfManyTimesIsOpenedToADepth() throws IOException {
    byte[] mail = Papers.mail("Rain", "Rain fell on the camp.");
    for (int i = 0; i < 9; i++) {
      mail = Papers.mailWith("Level " + i, "inner.eml", mail);
    }
    List<Outcome> outcomes = offer("deep.eml", mail);
    assertThat(outcomes).hasSizeBetween(2, 7).allMatch(Taken.class::isInstance);
    assertThat(outcomes.toString()).contains("more than 5 deep");
  }

  @Test
  void anArchiveWhoseRecordsSayTheyAreLongerThanItIsEnds() throws IOException {
    String record =
        new String(
            Webs.record(1, Papers.utf8("<html><body>Rain fell.</body></html>")),
            java.nio.charset.StandardCharsets.UTF_8);
    String endless = record.replaceFirst("Content-Length: \\d+", "Content-Length: 999999999999");
    List<Outcome> outcomes = offer("endless.warc", Papers.utf8(endless + record));
    assertThat(outcomes).hasSizeBetween(1, 3);
    assertThat(outcomes.toString()).doesNotContain("our mistake");
  }

  @Test
  void linksInACircleAreNotFollowed() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(inside.resolve("up"), folder);
    Files.createSymbolicLink(inside.resolve("self.txt"), Path.of("self.txt"));
    Files.writeString(inside.resolve("ok.txt"), "Rain fell on the camp.");
    List<Outcome> outcomes = Offered.path(folder);
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0)).isInstanceOf(Taken.class);
    assertThat(outcomes.get(1)).isInstanceOf(Refused.class);
  }

  @Test
  void aPipeInAFolderIsPassedOver() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("ok.txt"), "Rain fell on the camp.");
    new ProcessBuilder("mkfifo", folder.resolve("never.txt").toString()).start().waitFor();
    assertThat(Offered.path(folder)).hasSize(1);
  }

  // Depth

  @ParameterizedTest
  @ValueSource(strings = {"deep.html", "deep.rss", "deep.xml"})
  void twoHundredThousandTagsInEachOther(String name) throws IOException {
    String tags = "<div>".repeat(MANY) + "Rain fell." + "</div>".repeat(MANY);
    String page = "<html><body>" + tags + "</body></html>";
    String feed =
        "<rss><channel><item><description>" + tags + "</description></item></channel></rss>";
    List<Outcome> outcomes = offer(name, Papers.utf8(name.endsWith("html") ? page : feed));
    assertThat(only(outcomes).document().text()).isEqualTo("Rain fell.");
  }

  @Test
  void twoHundredThousandTagsInADocument() throws IOException {
    String deep = "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + "<w:p>".repeat(MANY) + "Rain";
    isToldInALine(offer("deep.docx", Papers.docx(deep + "</w:p>".repeat(MANY))));
    String tags = "<div>".repeat(MANY) + "Rain fell." + "</div>".repeat(MANY);
    isToldInALine(offer("deep.epub", Papers.epub(List.of(tags))));
    isToldInALine(
        offer(
            "deep.rtf", Papers.utf8("{\\rtf1 " + "{".repeat(MANY) + "x" + "}".repeat(MANY) + "}")));
  }
}
