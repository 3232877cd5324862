package org.araxes.formats;

import static org.araxes.formats.Offered.only;
import static org.araxes.formats.Offered.refusal;
import static org.araxes.formats.Offered.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Span;
import org.araxes.notation.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFormatTest {
  private static final List<String> REPORT =
      List.of("Rain fell on the camp.", "Soldiers left it at noon.");

  @TempDir Path folder;

  private Document document(String name, byte[] bytes) throws IOException {
    return only(Offered.file(folder, name, bytes)).document();
  }

  @Test
  void everyKindGivesItsParagraphs() throws IOException {
    String text = "Rain fell on the camp.\n\nSoldiers left it at noon.";
    assertThat(document("a.docx", Papers.docx(REPORT)).text()).isEqualTo(text);
    assertThat(document("a.odt", Papers.odt(REPORT)).text()).isEqualTo(text);
    assertThat(document("a.rtf", Papers.rtf(REPORT)).text()).isEqualTo(text);
    assertThat(document("a.epub", Papers.epub(REPORT)).text()).isEqualTo(text);
    assertThat(document("a.eml", Papers.mail("Rain", "Rain fell on the camp.")).text())
        .isEqualTo("Rain fell on the camp.");
    assertThat(document("a.pdf", Papers.pdf(List.of(REPORT))).text())
        .startsWith("Rain fell on the camp.")
        .endsWith("Soldiers left it at noon.");
  }

  @Test
  void theBytesTellTheKindAndNotTheName() throws IOException {
    assertThat(document("a.txt", Papers.docx(REPORT)).text()).startsWith("Rain fell");
    assertThat(document("b.docx", Papers.pdf(List.of(REPORT))).text()).startsWith("Rain fell");
    assertThat(document("c.pdf", Papers.rtf(REPORT)).text()).startsWith("Rain fell");
    assertThat(document("d.pdf", Papers.utf8("Rain fell on the camp.\n")).text())
        .startsWith("Rain fell");
  }

  @Test
  void aMailSaysWhoWroteItAndWhenAndABookWhoBroughtItOut() throws IOException {
    Document mail = document("a.eml", Papers.mail("Rain in Kesh", "Rain fell on the camp."));
    assertThat(mail.origin().title()).isEqualTo("Rain in Kesh");
    assertThat(mail.origin().authors()).containsExactly("Ada Lind");
    assertThat(mail.origin().published()).isEqualTo(LocalDate.of(2021, 5, 3));
    Document book = document("a.epub", Papers.epub(REPORT));
    assertThat(book.origin().title()).isEqualTo("The Wet Year");
    assertThat(book.origin().publisher()).isEqualTo("Kesh Books");
    assertThat(book.origin().published()).isEqualTo(LocalDate.of(2019, 3, 2));
  }

  @Test
  void whenAFileWasMadeIsNotWhenItWasPublished() throws IOException {
    assertThat(document("a.docx", Papers.docx(REPORT)).origin().published()).isNull();
    assertThat(document("a.pdf", Papers.pdf(List.of(REPORT))).origin().published()).isNull();
  }

  @Test
  void whatIsAttachedToAMailIsADocumentOfItsOwn() throws IOException {
    byte[] mail = Papers.mailWith("See the report.", "report.pdf", Papers.pdf(List.of(REPORT)));
    List<Outcome> outcomes = Offered.file(folder, "a.eml", mail);
    assertThat(outcomes).hasSize(2);
    assertThat(taken(outcomes.get(0)).document().text()).isEqualTo("See the report.");
    assertThat(taken(outcomes.get(1)).document().id()).endsWith("a.eml!/report.pdf");
    assertThat(taken(outcomes.get(1)).document().text()).startsWith("Rain fell");
  }

  @Test
  void aScanSaysSo() throws IOException {
    Refused scan = refusal(Offered.file(folder, "scan.pdf", Papers.pdf(List.of(List.of()))));
    assertThat(scan.reason()).contains("pictures").contains("scan");
  }

  @Test
  void aLockedFileSaysSo() throws IOException {
    byte[] locked = Papers.pdf(List.of(REPORT), "secret");
    assertThat(refusal(Offered.file(folder, "locked.pdf", locked)).reason()).contains("password");
  }

  @Test
  void wordsThatALineHadCutAreWholeAndHeadsAreOut() throws IOException {
    List<List<String>> pages = new ArrayList<>();
    for (String season : List.of("spring", "summer", "autumn", "winter")) {
      pages.add(
          List.of(
              "Annals of Velmark " + (pages.size() + 1),
              "In the " + season + " the army of Velmark crossed the river at dawn with some",
              "forty boats, and the people of the two towns on its banks fled to the",
              "hills. Nobody in the capital would say in " + season + " who had given it a",
              "The council met twice in " + season + " before it could name a new gov-",
              "ernment, and a well-known lawyer of the port town was in " + season + " a well-",
              "known man, who was to lead it until the " + season + " had come to an end.",
              "Page " + (pages.size() + 1) + " of 4"));
    }
    Taken book = only(Offered.file(folder, "annals.pdf", Papers.pdf(pages)));
    String text = book.document().text();
    assertThat(text).doesNotContain("Annals").doesNotContain("Page").doesNotContain("gov-");
    assertThat(text)
        .contains("name a new government, and a well-known lawyer")
        .contains("in spring a well-known man");
    assertThat(book.notes()).anyMatch(note -> note.contains("8 lines at the edges of pages"));
    assertThat(book.document().pages()).hasSize(4).startsWith(0);
    int third = text.indexOf("In the autumn", book.document().pages().get(2));
    assertThat(book.document().page(new Span(third, third + 2))).isEqualTo(3);
    assertThat(book.document().page(new Span(third - 5, third - 1))).isEqualTo(2);
  }

  @Test
  void aSentenceRunsOnOverTheEndOfAPage() throws IOException {
    List<String> one =
        List.of(
            "In the wet year the army of Velmark crossed the river at dawn with",
            "forty boats, and the people of the two towns on its banks had to");
    List<String> two = List.of("flee to the hills. They came back when the water had gone down.");
    String text = document("b.pdf", Papers.pdf(List.of(one, two))).text();
    assertThat(text).contains("had to flee to the hills");
  }

  @Test
  void pagesOutlastTheWayThroughACorpus() throws IOException {
    Document book = document("b.pdf", Papers.pdf(List.of(REPORT, List.of("Boats sank."), REPORT)));
    assertThat(book.pages()).hasSize(3);
    StringWriter line = new StringWriter();
    ReadingJson.write(book, line);
    Document again = document("b.jsonl", Papers.utf8(line.toString()));
    assertThat(again.pages()).isEqualTo(book.pages());
    assertThat(again.blocks()).isEqualTo(book.blocks());
    assertThat(again.text()).isEqualTo(book.text());
  }

  @Test
  void linesThatAreSetFarApartAreNoParagraphs() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String season : List.of("spring", "summer", "autumn", "winter")) {
      // A capital begins the second line, which only its distance shows to go on.
      lines.add("In the " + season + " of that wet year the whole army of the Republic of");
      lines.add(
          "Velmark crossed the river, and in " + season + " nobody in the capital would ack-");
      lines.add("nowledge who had given it the order to do so.");
    }
    String single = document("single.pdf", Papers.pdf(List.of(lines), 14)).text();
    String dbl = document("double.pdf", Papers.pdf(List.of(lines), 26)).text();
    assertThat(dbl).isEqualTo(single).contains("would acknowledge who had given");
  }

  @Test
  void aSentenceRunsOnInTheNextColumn() throws IOException {
    List<String> left =
        List.of(
            "In the wet year the army of Velmark",
            "crossed the river at dawn with some",
            "forty boats, and the people of the",
            "two towns on its banks were told by");
    List<String> right =
        List.of(
            "General Ilov that they had to leave",
            "for the hills at once. They came",
            "back when the water had gone down.");
    String text = document("columns.pdf", Papers.columns(left, right)).text();
    assertThat(text).contains("were told by General Ilov that they had to leave for the hills");
  }

  @Test
  void aWordIsWholeEvenWhereItsLineIsShort() throws IOException {
    List<String> lines =
        List.of(
            "The Ministry of the Interior states that officers detained twenty men in Oskvar.",
            "They used no fire-",
            "arms, and the ministry rejects every report to the contrary in the strongest terms.");
    assertThat(document("short.pdf", Papers.pdf(List.of(lines))).text())
        .contains("They used no firearms, and the ministry");
  }

  @Test
  void aMailKeepsItsParagraphsAndWhatIsQuotedStandsApart() throws IOException {
    String words =
        """
        See what Omar wrote below, and please do not
        tell the others.

        On Monday Omar Haddad wrote:
        > Rain fell on the camp of Dorn, and nobody there
        > had expected it.
        """;
    assertThat(document("a.eml", Papers.mail("Rain", words.replace("\n", "\r\n"))).text())
        .isEqualTo(
            "See what Omar wrote below, and please do not tell the others.\n\nOn Monday Omar Haddad wrote:\n\n"
                + "Rain fell on the camp of Dorn, and nobody there had expected it.");
  }

  @Test
  void aBoxOfMailsGivesEachOfThem() throws IOException {
    StringBuilder box = new StringBuilder();
    for (String day : List.of("Monday", "Tuesday")) {
      box.append("From ada@kesh.example Mon May  3 10:00:00 2021\n");
      box.append("From: Ada Lind <ada@kesh.example>\nSubject: ").append(day);
      box.append("\n\nRain fell on ").append(day).append(".\n\n");
    }
    List<Outcome> outcomes = Offered.file(folder, "box.mbox", Papers.utf8(box.toString()));
    assertThat(outcomes).hasSize(2);
    assertThat(taken(outcomes.get(1)).document().text()).isEqualTo("Rain fell on Tuesday.");
    assertThat(taken(outcomes.get(1)).document().origin().title()).isEqualTo("Tuesday");
  }

  @Test
  void aFootnoteCutsNoSentence() throws IOException {
    String note =
        "The mayor<text:note text:note-class=\"footnote\"><text:note-citation>1"
            + "</text:note-citation><text:note-body><text:p>Elected in 1998.</text:p>"
            + "</text:note-body></text:note> condemned the attack.";
    assertThat(document("a.odt", Papers.odt(List.of(note, "Rain fell."))).text())
        .isEqualTo("The mayor condemned the attack.\n\n1 Elected in 1998.\n\nRain fell.");
  }

  @Test
  void whatSomebodyNotedBesideTheTextIsNotInIt() throws IOException {
    String note =
        "The mayor<office:annotation><text:p>Which one?</text:p></office:annotation> condemned the"
            + " attack.";
    assertThat(document("a.odt", Papers.odt(List.of(note, "Rain fell."))).text())
        .isEqualTo("The mayor condemned the attack.\n\nRain fell.");
  }

  @Test
  void lettersThatABookNamesAreRead() throws IOException {
    Map<String, byte[]> book = Papers.unzip(Papers.epub(List.of("Rain&nbsp;fell &mdash; hard.")));
    String type =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\""
            + " \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">";
    byte[] chapter = book.get("c0.xhtml");
    book.put("c0.xhtml", Papers.utf8(type + new String(chapter, StandardCharsets.UTF_8)));
    assertThat(document("a.epub", Papers.zip(book)).text()).isEqualTo("Rain fell \u2014 hard.");
  }

  @Test
  void whatABrowserPrintsAroundAPageIsNotInIt() throws IOException {
    List<String> page = new ArrayList<>(REPORT);
    page.add(0, "11/22/26, 5:47 PM Kesh Courier");
    page.add("https://kesh.example/rain 1/1");
    String text = document("printed.pdf", Papers.pdf(List.of(page))).text();
    assertThat(text).startsWith("Rain fell").endsWith("at noon.");
  }
}
