package org.araxes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final LocalDate DAY = LocalDate.of(1993, 9, 6);
  private static final Origin GIVEN =
      new Origin(null, "Velmark Herald", List.of(), null, DAY, null, null);
  private static final String REPORT = "Rain fell on the camp.\n\nSoldiers left it at noon.\n";

  @TempDir Path folder;

  private List<Outcome> take(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return all(new Intake(GIVEN).take(file));
  }

  private static List<Outcome> all(Stream<Outcome> outcomes) {
    try (outcomes) {
      return outcomes.toList();
    }
  }

  private static Document only(List<Outcome> outcomes) {
    assertThat(outcomes).hasSize(1);
    return ((Taken) outcomes.get(0)).document();
  }

  private static String reason(List<Outcome> outcomes) {
    assertThat(outcomes).hasSize(1);
    return ((Refused) outcomes.get(0)).reason();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void plainTextIsTakenAsItIsWithWhatTheUserGave() throws IOException {
    Document document = only(take("report.txt", bytes(REPORT)));
    assertThat(document.text()).isEqualTo(REPORT);
    assertThat(document.id()).endsWith("report.txt");
    assertThat(document.origin().publisher()).isEqualTo("Velmark Herald");
    assertThat(document.origin().published()).isEqualTo(DAY);
  }

  @Test
  void textIsDecodedByItsByteOrderMark() throws IOException {
    String text = "Café — “quoted” in Oskvar.";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(only(take("wide.txt", ("\ufeff" + text).getBytes(charset))).text())
          .isEqualTo(text);
    }
    assertThat(only(take("bom.txt", bytes("\ufeff" + text))).text()).isEqualTo(text);
  }

  @Test
  void anotherEncodingIsReadAndSaid() throws IOException {
    byte[] bytes = "The café’s owner left.".getBytes(Charset.forName("windows-1252"));
    Taken taken = (Taken) take("old.txt", bytes).get(0);
    assertThat(taken.document().text()).isEqualTo("The café’s owner left.");
    assertThat(taken.notes()).singleElement().asString().contains("windows-1252");
  }

  @Test
  void whatIsNoTextIsRefusedInOneLine() throws IOException {
    assertThat(reason(take("empty.txt", new byte[0]))).isEqualTo("empty");
    assertThat(reason(take("blank.txt", bytes(" \n\t\n")))).isEqualTo("empty");
    assertThat(reason(take("binary.txt", new byte[] {'a', 0, 1, 2, 3}))).contains("binary");
    assertThat(reason(take("paper.txt", bytes("%PDF-1.4 ...")))).contains("PDF");
    assertThat(reason(take("paper.pdf", bytes("%PDF-1.4 ...")))).contains("PDF");
    assertThat(reason(all(new Intake(GIVEN).take(folder.resolve("missing.txt")))))
        .isEqualTo("no such file");
  }

  @Test
  void aTextThatIsTooLongIsRefused() throws IOException {
    byte[] bytes = bytes("Rain fell. ".repeat(Intake.LONGEST_DOCUMENT / 10));
    assertThat(reason(take("long.txt", bytes))).contains("too long");
  }

  @Test
  void aFolderIsTakenInTheOrderOfItsNames() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), REPORT);
    Files.writeString(folder.resolve("b/x.txt"), REPORT);
    Files.writeString(folder.resolve("a.html"), "<html><body><p>" + REPORT + "</p></body></html>");
    Files.writeString(folder.resolve("c.meta.yaml"), "title: Rain\n");
    Files.writeString(folder.resolve("picture.png"), "no text");
    Files.writeString(folder.resolve(".hidden.txt"), REPORT);
    assertThat(all(new Intake(GIVEN).take(folder)))
        .extracting(outcome -> ((Taken) outcome).document().id())
        .extracting(id -> folder.relativize(Path.of(id)).toString())
        .containsExactly("a.html", "b/x.txt", "c.txt");
  }

  @Test
  void whatABrowserSavesBesideAPageIsPartOfIt() throws IOException {
    String page = "<html><body><p>" + REPORT + "</p></body></html>";
    String saved = "<!-- saved from url=(0021)https://kesh.example/1 -->\n";
    Files.writeString(folder.resolve("Rain.html"), "<!DOCTYPE html>\n" + saved + page);
    for (String inner : List.of("Rain_files", "Rain_files/deep", "court_files")) {
      Files.createDirectories(folder.resolve(inner));
      Files.writeString(folder.resolve(inner).resolve("frame.html"), page);
    }
    List<Outcome> outcomes = all(new Intake(GIVEN).take(folder));
    assertThat(outcomes)
        .extracting(outcome -> ((Taken) outcome).document().id())
        .extracting(id -> folder.relativize(Path.of(id)).toString())
        .containsExactly("Rain.html", "court_files/frame.html");
    assertThat(((Taken) outcomes.get(0)).document().origin().url())
        .isEqualTo("https://kesh.example/1");
    assertThat(all(new Intake(GIVEN).take(folder.resolve("Rain_files")))).hasSize(2);
  }

  @Test
  void aCorpusMayBeInAWideEncoding() throws IOException {
    String corpus = "\ufeff{\"text\":\"Rain fell.\"}\r\n{\"text\":\"Caf\u00e9 \ud83d\ude00.\"}\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(take("wide.jsonl", corpus.getBytes(charset)))
          .extracting(outcome -> ((Taken) outcome).document().text())
          .containsExactly("Rain fell.", "Caf\u00e9 \ud83d\ude00.");
    }
  }

  @Test
  void aFolderWithoutReadableFilesIsRefused() throws IOException {
    Files.writeString(folder.resolve("picture.png"), "no text");
    assertThat(reason(all(new Intake(GIVEN).take(folder)))).contains("no readable files");
  }

  @Test
  void aSidecarTellsTheOriginWordByWord() throws IOException {
    Files.writeString(
        folder.resolve("note.meta.yaml"),
        """
        # where it is from
        title: "Rain: a note"
        publisher: NO
        published: 2021-10-11
        authors: [Ada Lind, Omar Haddad]
        weather: wet
        """);
    Taken taken = (Taken) take("note.txt", bytes(REPORT)).get(0);
    Origin origin = taken.document().origin();
    assertThat(origin.title()).isEqualTo("Rain: a note");
    assertThat(origin.publisher()).isEqualTo("NO");
    assertThat(origin.published()).isEqualTo(LocalDate.of(2021, 10, 11));
    assertThat(origin.authors()).containsExactly("Ada Lind", "Omar Haddad");
    assertThat(taken.notes()).singleElement().asString().contains("note.meta.yaml:6");
  }

  @Test
  void brokenLinesOfACorpusAreRefusedWithTheirNumber() throws IOException {
    String corpus =
        """
        {"id":"one","text":"Rain fell.","published":"2021-10-11","title":"Rain"}
        {"id":"two","text":

        ["not an object"]
        {"id":"five","title":"no text"}
        {"id":"six","text":"Soldiers left.","published":"last week"}
        """;
    List<Outcome> outcomes = take("corpus.jsonl", bytes(corpus));
    assertThat(outcomes).hasSize(5);
    assertThat(((Taken) outcomes.get(0)).document().id()).isEqualTo("one");
    assertThat(((Refused) outcomes.get(1)).where()).endsWith("corpus.jsonl:2");
    assertThat(((Refused) outcomes.get(2)).where()).endsWith("corpus.jsonl:4");
    assertThat(((Refused) outcomes.get(3)).reason()).isEqualTo("no text");
    Taken six = (Taken) outcomes.get(4);
    assertThat(six.document().origin().published()).isEqualTo(DAY);
    assertThat(six.notes()).singleElement().asString().contains("last week");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-05-03T10:00:00Z | 2021-05-03",
        "2021-05-03 10:00 | 2021-05-03",
        "3 May 2021 | 2021-05-03",
        "May 3, 2021 | 2021-05-03",
        "03.05.2021 | 2021-05-03",
        "23/5/2021 | 2021-05-23",
        "3/5/2021 |",
        "May 2021 |"
      })
  void aDayOfACorpusMayBeWrittenInEveryWayThatIsSure(String written, @Nullable LocalDate day)
      throws IOException {
    String line = "{\"text\":\"Rain fell.\",\"published\":\"" + written + "\"}";
    Path file = Files.writeString(folder.resolve("c.jsonl"), line);
    assertThat(only(all(new Intake(Origin.UNKNOWN).take(file))).origin().published())
        .isEqualTo(day);
  }

  @Test
  void jsonOfAnotherFormIsNoText() throws IOException {
    assertThat(only(take("a.json", bytes("{\"text\":\"Rain fell.\"}\n"))).text())
        .isEqualTo("Rain fell.");
    assertThat(reason(take("b.json", bytes("[{\"text\":\"Rain fell.\"}]")))).contains("JSON");
    assertThat(reason(take("c.json", bytes("{\n  \"text\":\"Rain fell.\"\n}"))))
        .contains("one object on every line");
  }

  @Test
  void picturesAndOtherArchivesAreCalledWhatTheyAre() throws IOException {
    assertThat(reason(take("a.txt", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0})))
        .contains("unpack it first");
    assertThat(reason(take("b.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})))
        .contains("picture");
  }

  @Test
  void aStreamIsACorpusWhenItBeginsLikeOne() {
    Intake intake = new Intake(GIVEN);
    byte[] corpus = bytes("\n {\"text\":\"Rain fell.\"}\n{\"text\":\"Soldiers left.\"}\n");
    assertThat(all(intake.take(new ByteArrayInputStream(corpus), "-"))).hasSize(2);
    assertThat(only(all(intake.take(new ByteArrayInputStream(bytes(REPORT)), "-"))).text())
        .isEqualTo(REPORT);
  }

  @Test
  void whatTheTextStatesOfItsOriginIsFoundAndSaid() throws IOException {
    String text =
        "Harbour reopens\n\nBy Ada Lind and Omar Haddad\n\nMonday, May 3, 2021\n\n" + REPORT;
    Taken taken = (Taken) take("stated.txt", bytes(text)).get(0);
    Origin origin = taken.document().origin();
    assertThat(origin.title()).isEqualTo("Harbour reopens");
    assertThat(origin.authors()).containsExactly("Ada Lind", "Omar Haddad");
    assertThat(origin.published()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(taken.notes()).singleElement().asString().contains("2021-05-03");
  }

  @Test
  void anotherLanguageIsKeptAndSaidToBeUnread() throws IOException {
    String text =
        "Las tropas de la provincia llegaron a la frontera por la noche, según dijo el portavoz"
            + " del ministerio, que no quiso dar más detalles sobre el número de los heridos.";
    Taken taken = (Taken) take("noticia.txt", bytes(text)).get(0);
    assertThat(taken.document().origin().language()).isEqualTo("es");
    assertThat(taken.notes()).singleElement().asString().contains("'es'").contains("not read");
  }

  @Test
  void aPageIsItsTextWithoutMenusAndAdvertising() throws IOException {
    String page =
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Harbour reopens - Herald</title>
        <meta property="article:published_time" content="2021-05-03T10:00:00Z">
        <meta property="og:site_name" content="Velmark Herald Online"></head><body>
        <nav><a href="/">Home</a> <a href="/war">War</a></nav>
        <div class="share-bar">Share on everything</div>
        <article><h1>Harbour reopens</h1>
        <p>The harbour reopened on Friday, after a week of talks, officials said.</p>
        <div class="advert">Buy boots, cheap boots, warm boots, for the whole of winter</div>
        <p>Nobody had expected it,<br>least of all the ferrymen, who had gone home.</p>
        <figure><img src="x"><figcaption>The harbour at dawn</figcaption></figure></article>
        <footer>All rights reserved</footer><script>var rain = "fell, and fell";</script>
        </body></html>
        """;
    Document document = only(take("page.html", bytes(page)));
    assertThat(document.text())
        .startsWith("The harbour reopened on Friday")
        .contains("least of all the ferrymen")
        .doesNotContain("boots", "Home", "rain", "rights", "dawn");
    assertThat(document.origin().published()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(document.origin().publisher()).isEqualTo("Velmark Herald Online");
    assertThat(document.origin().title()).isEqualTo("Harbour reopens");
    assertThat(document.blocks()).extracting(Block::kind).containsOnly(Block.Kind.BODY);
  }

  @Test
  void pagesAndBlocksOfACorpusLineAreKept() throws IOException {
    // Offsets count code points: a boat is one, and two units of UTF-16.
    String line =
        "{\"id\":\"a\",\"text\":\"🚤🚤 sank.\\n\\nRain fell.\",\"pages\":[0,10],"
            + "\"blocks\":[{\"span\":[0,8],\"kind\":\"caption\"},{\"span\":[10,20],\"kind\":\"body\"}]}";
    Document document = only(take("c.jsonl", bytes(line)));
    assertThat(document.pages()).containsExactly(0, 12);
    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + block.span().of(document.text()))
        .containsExactly("CAPTION 🚤🚤 sank.", "BODY Rain fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pages\":[5,3]",
        "\"pages\":[0,99]",
        "\"pages\":[-1]",
        "\"pages\":[\"a\"]",
        "\"pages\":[1e99]",
        "\"blocks\":[{}]",
        "\"blocks\":[{\"span\":[0,5],\"kind\":\"song\"}]",
        "\"blocks\":[{\"span\":[0,5],\"kind\":\"body\"},{\"span\":[3,9],\"kind\":\"body\"}]",
        "\"blocks\":[{\"span\":[5,5],\"kind\":\"body\"}]"
      })
  void placesThatDoNotFitTheTextAreSaidAndPassedOver(String field) throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"Rain fell.\"," + field + "}";
    Taken taken = (Taken) take("c.jsonl", bytes(line)).get(0);
    assertThat(taken.notes()).singleElement().asString().contains("does not fit its text");
    assertThat(taken.document().pages()).isEmpty();
    assertThat(taken.document().blocks()).hasSize(1);
  }

  private Intake withRules(String... files) throws IOException {
    Path rules = folder.resolve("rules");
    for (int i = 0; i < files.length; i += 2) {
      Path file = rules.resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    return new Intake(Origin.UNKNOWN, Columns.BY_NAME, Rulebook.of(rules));
  }

  @Test
  void theRulesOfTheUserAreGoneBy() throws IOException {
    Intake intake =
        withRules(
            "en/layout.tsv", "kind\tplace\tline\nboilerplate\tany\tzork.*\n",
            "pages/lines.tsv", "kind\tplace\tline\nboilerplate\tany\tblip.*\n",
            "pages/names.tsv", "job\tnames\nbeside\tflotsam\n",
            "pages/months.tsv", "month\tnames\n9\tfrostember\n",
            "languages.tsv", "code\tname\twords\nqq\tQuack\train fell soldiers\n");
    String words = "Rain fell and soldiers left, and rain fell on the soldiers. ".repeat(4);
    String report = "Port\n\nPORT VELL, 3 Frostember 1999 -- Rain fell.\n\nZork!\n\n" + words;
    Document text = only(all(intake.take(Files.writeString(folder.resolve("a.txt"), report))));
    assertThat(text.blocks()).extracting(Block::kind).contains(Block.Kind.BOILERPLATE);
    assertThat(text.origin().published()).isEqualTo(LocalDate.of(1999, 9, 3));
    assertThat(text.origin().language()).isEqualTo("qq");
    String main = "<p>" + words + "</p><p>Blip and blop, and more of them.</p>";
    Path page =
        Files.writeString(
            folder.resolve("b.html"),
            "<html><body><article>"
                + main
                + "<div class=flotsam><p>Driftwood drifted to the shore.</p></div><p>"
                + words
                + "</p></article></body></html>");
    assertThat(only(all(intake.take(page))).text())
        .contains("Rain fell")
        .doesNotContain("Blip", "Driftwood");
    assertThat(only(all(new Intake(Origin.UNKNOWN).take(page))).text())
        .contains("Blip", "Driftwood");
  }

  @ParameterizedTest
  @CsvSource({
    "en/layout.tsv, kind~place~line/boilerplate~any~(zork/",
    "en/layout.tsv, kind~place~line/song~any~zork/",
    "pages/names.tsv, job~names/singer~zork/",
    "pages/months.tsv, month~names/first~zork/"
  })
  void aWrongRowOfTheRulesIsSaidWithItsLine(String file, String rows) {
    assertThatThrownBy(() -> withRules(file, rows.replace("~", "\t").replace("/", "\n")))
        .isInstanceOf(RulebookException.class)
        .hasMessageContaining(file + ":2");
  }

  @Test
  void aFolderThatIsALinkItselfIsGoneThrough(@org.junit.jupiter.api.io.TempDir Path root)
      throws IOException {
    Path folder = Files.createDirectory(root.resolve("reports"));
    Files.writeString(folder.resolve("a.txt"), "The ferry sank.");
    Path link = Files.createSymbolicLink(root.resolve("latest"), folder);

    assertThat(Intake.files(link)).containsExactly(link.resolve("a.txt"));
  }
}
