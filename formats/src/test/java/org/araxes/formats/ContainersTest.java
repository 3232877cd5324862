package org.araxes.formats;

import static org.araxes.formats.Offered.only;
import static org.araxes.formats.Offered.refusal;
import static org.araxes.formats.Offered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.intake.Columns;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold many documents. */
class ContainersTest {
  @TempDir Path folder;

  private List<Outcome> offer(String name, byte[] bytes) throws IOException {
    return Offered.file(folder, name, bytes);
  }

  private static byte[] page(String words) {
    return Papers.utf8(
        "<!DOCTYPE html><html><head><title>Report</title></head><body><article><h1>Report</h1><p>"
            + words
            + " The harbour master said so on Monday, and nobody had told him otherwise.</p><p>A"
            + " second paragraph says what the first did not, and at some length at that.</p>"
            + "</article></body></html>");
  }

  private static byte[][] pages(int count) {
    byte[][] pages = new byte[count][];
    for (int i = 0; i < count; i++) {
      pages[i] = page("Ship " + i + " sank off Kesh.");
    }
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"web.warc", "web.warc.gz", "web.dat"})
  void aWebArchiveGivesItsPagesWithTheirAddresses(String name) throws IOException {
    byte[] warc = name.endsWith("warc") ? Webs.warc(pages(3)) : Webs.warcGz(pages(3));
    List<Outcome> outcomes = offer(name, warc);
    assertThat(outcomes).hasSize(3);
    Document second = taken(outcomes.get(1)).document();
    assertThat(second.text()).contains("Ship 1 sank off Kesh.");
    assertThat(second.origin().url()).isEqualTo("https://kesh.example/1");
    assertThat(second.origin().how(Found.Part.URL).orElseThrow().way()).isEqualTo(Found.Way.CORPUS);
    assertThat(second.id()).endsWith("!/https://kesh.example/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"web.warc", "web.warc.gz"})
  void damageCostsTheDamagedRecordsAlone(String name) throws IOException {
    boolean plain = name.endsWith("warc");
    byte[] warc = plain ? Webs.warc(pages(20)) : Webs.warcGz(pages(20));
    int at =
        plain
            ? new String(warc, java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf("WARC/1.0", warc.length / 2)
            : warc.length / 2;
    for (int i = 0; i < 40; i++) {
      warc[at + i] ^= 0x5A;
    }
    List<Outcome> outcomes = offer(name, warc);
    assertThat(outcomes.stream().filter(Taken.class::isInstance).count()).isBetween(18L, 19L);
    assertThat(outcomes.get(outcomes.size() - 1).toString())
        .contains("damaged in 1 places", "bytes passed over");
  }

  @Test
  void aWebArchiveThatIsCutOffGivesWhatIsWhole() throws IOException {
    byte[] warc = Webs.warcGz(pages(10));
    List<Outcome> outcomes = offer("cut.warc.gz", Arrays.copyOf(warc, warc.length - 30));
    assertThat(outcomes.stream().filter(Taken.class::isInstance)).hasSize(9);
    assertThat(outcomes.get(9)).isInstanceOf(Refused.class);
  }

  @Test
  void theServerSaysWhichEncodingAPageIsIn() throws IOException {
    // Too little to guess by, and the page itself says nothing.
    String words = "The word \u0433\u043e\u0440\u043e\u0434 stood on the gate.";
    byte[] page = Papers.utf8("<html><body><article><p>" + words + "</p></article></body></html>");
    byte[] russian =
        new String(page, java.nio.charset.StandardCharsets.UTF_8)
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    byte[] record = Webs.record(1, russian, "text/html; charset=windows-1251");
    assertThat(only(offer("said.warc", record)).document().text()).isEqualTo(words);
    byte[] wrong = Webs.record(1, page, "text/html; charset=\"iso-8859-1\"");
    Taken taken = only(offer("wrong.warc", wrong));
    assertThat(taken.document().text()).isEqualTo(words);
    assertThat(taken.notes()).singleElement().asString().contains("is in UTF-8");
  }

  @Test
  void answersThatAreNoPagesArePassedOver() throws IOException {
    String found =
        new String(Webs.record(1, page("Rain fell.")), java.nio.charset.StandardCharsets.UTF_8);
    byte[] notFound = Papers.utf8(found.replace("200 OK", "404 No"));
    byte[] picture =
        Papers.utf8(found.replace("text/html; charset=utf-8", "image/png; charset=utf-8"));
    byte[] all = Webs.concat(notFound, picture, Webs.record(3, page("Rain fell.")));
    assertThat(only(offer("some.warc", all)).document().origin().url()).endsWith("/3");
  }

  @Test
  void aZipIsAFolderWithItsSidecars() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b/late.txt", Papers.utf8("Rain fell on the camp."));
    files.put("b/late.meta.yaml", Papers.utf8("publisher: Kesh Courier\npublished: 2021-05-03\n"));
    files.put("a.docx", Papers.docx(List.of("Soldiers left it at noon.")));
    files.put("__MACOSX/._a.docx", Papers.utf8("x"));
    files.put("picture.png", Papers.utf8("x"));
    files.put("c_files/frame.html", Papers.utf8("<html><body>Buy a boat.</body></html>"));
    files.put("c.html", page("Wind blew."));
    List<Outcome> outcomes = offer("reports.zip", Papers.zip(files));
    assertThat(outcomes).hasSize(3);
    assertThat(taken(outcomes.get(2)).document().id()).endsWith("reports.zip!/c.html");
    assertThat(taken(outcomes.get(0)).document().id()).endsWith("reports.zip!/a.docx");
    Origin late = taken(outcomes.get(1)).document().origin();
    assertThat(late.publisher()).isEqualTo("Kesh Courier");
    assertThat(late.published()).isEqualTo(LocalDate.of(2021, 5, 3));
  }

  @Test
  void theSidecarOfACorpusHoldsForWhatIsInIt() throws IOException {
    Files.writeString(
        folder.resolve("old.meta.yaml"), "publisher: Kesh Courier\ntitle: All of it\n");
    Document one =
        only(offer("old.zip", Papers.zip(Map.of("a.txt", Papers.utf8("Rain fell on the camp.")))))
            .document();
    assertThat(one.origin().publisher()).isEqualTo("Kesh Courier");
    assertThat(one.origin().title()).isNull();
  }

  @Test
  void rssAndAtomGiveTheirEntries() throws IOException {
    String rss =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kesh Courier</title>
        <item><title>Caf\u00e9 &amp; port</title><link>https://kesh.example/1</link><guid>kc-1</guid>
        <pubDate>Mon, 3 May 2021 23:30:00 +0200</pubDate><dc:creator>Ada Lind</dc:creator>
        <description><![CDATA[<p>Rain fell on the camp.</p><p>Soldiers left.</p>]]></description></item>
        <item><title>Nothing</title></item></channel></rss>
        """;
    List<Outcome> outcomes =
        offer("news.rss", rss.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThat(outcomes).hasSize(2);
    Document first = taken(outcomes.get(0)).document();
    assertThat(first.id()).isEqualTo("kc-1");
    assertThat(first.text()).isEqualTo("Rain fell on the camp.\n\nSoldiers left.");
    assertThat(first.origin().title()).isEqualTo("Caf\u00e9 & port");
    assertThat(first.origin().publisher()).isEqualTo("Kesh Courier");
    assertThat(first.origin().authors()).containsExactly("Ada Lind");
    assertThat(first.origin().url()).isEqualTo("https://kesh.example/1");
    assertThat(first.origin().published()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(outcomes.get(1).toString()).contains("without text");
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Kesh</title><entry><id>tag:1</id>
        <title>Rain</title><link rel="alternate" href="https://kesh.example/2"/>
        <author><name>Ada Lind</name></author><published>2021-05-04T01:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rain fell.</p></div></content>
        </entry></feed>
        """;
    Document entry = only(offer("news.xml", Papers.utf8(atom))).document();
    assertThat(entry.text()).isEqualTo("Rain fell.");
    assertThat(entry.origin().url()).isEqualTo("https://kesh.example/2");
    assertThat(entry.origin().published()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(entry.origin().authors()).containsExactly("Ada Lind");
  }

  @Test
  void otherXmlIsRefused() throws IOException {
    assertThat(refusal(offer("map.xml", Papers.utf8("<?xml version=\"1.0\"?><map/>"))).reason())
        .contains("XML");
  }

  @Test
  void aTableGivesItsRowsByTheirHeaders() throws IOException {
    String table =
        """
        \ufeffdoc_id,Headline,Body,Date,Source
        7,Rain,"Rain fell, ""hard"",
        on the camp.",2021-05-03,Kesh Courier
        8,Sun,,2021-05-04,Kesh Courier

        9,Wind,Soldiers left.,yesterday,Kesh Courier
        """;
    List<Outcome> outcomes = offer("table.csv", Papers.utf8(table));
    assertThat(outcomes).hasSize(3);
    Document first = taken(outcomes.get(0)).document();
    assertThat(first.id()).isEqualTo("7");
    assertThat(first.text()).isEqualTo("Rain fell, \"hard\",\non the camp.");
    assertThat(first.origin().title()).isEqualTo("Rain");
    assertThat(first.origin().publisher()).isEqualTo("Kesh Courier");
    assertThat(first.origin().published()).isEqualTo(LocalDate.of(2021, 5, 3));
    assertThat(((Refused) outcomes.get(1)).where()).endsWith("table.csv:4");
    assertThat(taken(outcomes.get(2)).notes()).singleElement().asString().contains("yesterday");
  }

  @Test
  void tablesOfOfficeProgramsAreReadInTheirEncodings() throws IOException {
    String table =
        "\"id\";\"title\";\"text\"\r\n1;Caf\u00e9;R\u00e4in fell; \r\n2;\u20ac 5;Sun.\r\n";
    Map<String, java.nio.charset.Charset> encodings = new LinkedHashMap<>();
    encodings.put("\ufeff" + table, java.nio.charset.StandardCharsets.UTF_8);
    encodings.put("\ufeffsep=;\r\n" + table, java.nio.charset.StandardCharsets.UTF_8);
    encodings.put("sep=;\r\n" + table, java.nio.charset.Charset.forName("windows-1252"));
    encodings.put(table, java.nio.charset.Charset.forName("windows-1252"));
    encodings.put("\ufeff" + table + " ", java.nio.charset.StandardCharsets.UTF_16LE);
    for (Map.Entry<String, java.nio.charset.Charset> one : encodings.entrySet()) {
      List<Outcome> rows = offer("excel.csv", one.getKey().getBytes(one.getValue()));
      assertThat(rows).as(one.toString()).hasSize(2);
      Document first = taken(rows.get(0)).document();
      assertThat(first.id()).isEqualTo("1");
      assertThat(first.text()).isEqualTo("R\u00e4in fell");
      assertThat(first.origin().title()).isEqualTo("Caf\u00e9");
      assertThat(taken(rows.get(1)).document().origin().title()).isEqualTo("\u20ac 5");
      boolean western = one.getValue().name().equals("windows-1252");
      assertThat(taken(rows.get(0)).notes().toString().contains("read as windows-1252"))
          .isEqualTo(western);
      assertThat(taken(rows.get(1)).notes()).isEmpty();
    }
  }

  @Test
  void theUserSaysWhichColumnHoldsWhat() throws IOException {
    Path table = Files.writeString(folder.resolve("t.tsv"), "a\tb\tc\nRain fell.\tx\tKesh\n");
    assertThat(refusal(Offered.path(table)).reason()).contains("--column text=", "a, b, c");
    Columns columns = new Columns(Map.of("text", "A", "publisher", "3"));
    Document row = only(Offered.table(table, columns)).document();
    assertThat(row.text()).isEqualTo("Rain fell.");
    assertThat(row.origin().publisher()).isEqualTo("Kesh");
    assertThat(refusal(Offered.table(table, new Columns(Map.of("text", "d")))).reason())
        .contains("no column 'd'");
  }

  @Test
  void aQuoteThatNeverEndsCostsOneLine() throws IOException {
    assertThat(refusal(offer("q.csv", Papers.utf8("text\n\"Rain fell.\nSun\n"))).reason())
        .contains("never ends");
  }

  @Test
  void gzipIsSeenThrough() throws IOException {
    byte[] lines = Papers.utf8("{\"id\":\"a\",\"text\":\"Rain fell.\"}\n");
    assertThat(only(offer("c.jsonl.gz", Papers.gzip(lines))).document().id()).isEqualTo("a");
  }
}
