package org.araxes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.model.Block;
import org.araxes.model.Found;
import org.araxes.model.Origin;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in src/test/resources/pages, each beside what is to be taken out of it. */
class PageTest {
  private static final Conventions RULES = Conventions.standard();
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsItsTextAndItsOrigin(String name) throws IOException {
    Page page = Page.read(Files.readString(PAGES.resolve(name)), RULES);
    String expected = Files.readString(PAGES.resolve(name.replace(".html", ".txt")));
    assertThat(shown(page)).isEqualTo(expected);
  }

  private static String shown(Page page) {
    String origin =
        Stream.of(Found.Part.values())
            .filter(part -> part != Found.Part.KIND)
            .map(part -> part + ": " + shown(page.origin(), part) + "\n")
            .collect(Collectors.joining());
    String text =
        page.blocks().stream()
            .map(block -> kind(block) + ": " + block.span().of(page.text()) + "\n")
            .collect(Collectors.joining());
    return origin + "\n" + text;
  }

  private static String shown(Origin origin, Found.Part part) {
    return origin
        .value(part)
        .map(value -> value + " (" + origin.how(part).orElseThrow().how() + ")")
        .orElse("not found");
  }

  private static String kind(Block block) {
    return block.kind().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void aPageOfDeepNestingIsReadInTime() {
    String nested =
        "<html><body>" + "<div class=a>".repeat(200_000) + "<p>Rain fell on the camp of Dorn.</p>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(Page.read(nested, RULES).text())
                .isEqualTo("Rain fell on the camp of Dorn."));
  }

  @Test
  void aPageOfManyPartsIsReadInTime() {
    String many =
        "<html><body><h1>Rain on the camp</h1>"
            + "<div class=\"lead teaser\"><p>Rain fell on the camp, and on the road.</p></div>"
                .repeat(40_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(Page.read(many, RULES).text()).contains("Rain fell"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "<html><body></body></html>",
        "<html><head><script type=application/ld+json>{\"@type\":[{}],\"author\":{\"name\":[]}</script>",
        "<html><meta property=og:title content=' '><link rel=canonical href='http://[x'><h1></h1>",
        "<p>\ud83d \udca9 \u202e<a href='::'>x</a>",
        "<table><td><table><td>,</table></table><br><br>"
      })
  void aPageOfNothingIsNoError(String html) {
    assertThatCode(() -> Page.read(html, RULES)).doesNotThrowAnyException();
  }

  private static Decoded decoded(byte[] bytes) {
    return Decoded.declared(bytes, null, true, Decoded.of(bytes));
  }

  private static String declaring(String charset) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body>";
  }

  @Test
  void whatAPageDeclaresIsUsedWhereItFits() {
    String text = declaring("koi8-r") + "Войска покинули город";
    Decoded russian = decoded(text.getBytes(Charset.forName("KOI8-R")));
    assertThat(russian.text()).isEqualTo(text);
    assertThat(russian.note()).isNull();
    String quotes = declaring("iso-8859-1") + "“Café”";
    assertThat(decoded(quotes.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(quotes);
  }

  @Test
  void whatAPageDeclaresWronglyIsSaid() {
    String latin = declaring("iso-8859-1") + "“Café”";
    Decoded utf8 = decoded(latin.getBytes(StandardCharsets.UTF_8));
    assertThat(utf8.text()).isEqualTo(latin);
    assertThat(utf8.note()).isEqualTo("says that it is in windows-1252, is in UTF-8");
    String wrong = declaring("utf-8") + "Müller, Äsch, Größe und Zürich";
    Decoded western = decoded(wrong.getBytes(Charset.forName("windows-1252")));
    assertThat(western.text()).isEqualTo(wrong);
    assertThat(western.note())
        .isEqualTo("says that it is in UTF-8, not UTF-8, read as windows-1252");
  }

  private static Decoded served(String charset, byte[] bytes) {
    return Decoded.declared(bytes, charset, true, Decoded.of(bytes));
  }

  @Test
  void whatTheServerSaysComesFirstWhereItFits() {
    String text = "<html><body>Войска покинули город";
    byte[] russian = text.getBytes(Charset.forName("windows-1251"));
    assertThat(served("windows-1251", russian).text()).isEqualTo(text);
    String both = declaring("iso-8859-1") + "Войска";
    assertThat(served("windows-1251", both.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(both);
    Decoded wrong = served("iso-8859-1", text.getBytes(StandardCharsets.UTF_8));
    assertThat(wrong.text()).isEqualTo(text);
    assertThat(wrong.note()).isEqualTo("says that it is in windows-1252, is in UTF-8");
    byte[] german = (declaring("iso-8859-1") + "Müller").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(served("no such thing", german).text()).contains("Müller");
  }

  @Test
  void oneFaultyLetterMakesNoOtherEncoding() {
    byte[] bytes = (declaring("utf-8") + "Über ".repeat(400)).getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(decoded(bytes).note()).isEqualTo("in UTF-8 with 1 faulty letters");
    assertThat(decoded(bytes).text()).contains("Über Über");
  }

  @Test
  void anEncodingThatNobodyDeclaresIsRecognised() {
    String russian =
        "Войска покинули город в понедельник утром, сообщил представитель министерства."
            + " Жители возвращаются в свои дома, но дорога на север остается закрытой.";
    Decoded found = Decoded.of(russian.getBytes(Charset.forName("windows-1251")));
    assertThat(found.text()).isEqualTo(russian);
    assertThat(found.note()).isEqualTo("not UTF-8, read as windows-1251");
  }

  /** Names in a text that is English for the rest: too few letters to count. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1254 | General Doğan Güreş flew from Şırnak to İzmir, the ministry said.",
        "windows-1250 | Mr Wałęsa met Tomáš Dvořák and Petr Žantovský in Český Těšín.",
        "iso-8859-2   | Mr Wałęsa met Tomáš Dvořák and Petr Žantovský in Český Těšín.",
        "windows-1251 | The newspaper Известия had said so on the Monday before.",
        "koi8-r       | The newspaper Известия had said so on the Monday before.",
        "windows-1252 | The café’s owner — François Müller — said “no” to the señor.",
        "x-macroman   | The café’s owner — François Müller — said “no” to the señor.",
        "windows-31j  | The newspaper (朝日新聞) had said so on the Monday before.",
        "ibm850       | The café of François Müller was shut, said the señor."
      })
  void aFewNamesTellTheEncoding(String charset, String text) {
    Decoded found = Decoded.of(text.getBytes(Charset.forName(charset)));
    assertThat(found.text()).isEqualTo(text);
    assertThat(found.note()).isEqualTo("not UTF-8, read as " + charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void lettersOfSeveralBytesAreReadWithAMarkAndTheUsualOnesWithout(String charset) {
    String text = "Gunmen shelled the café near Dorn.\n";
    assertThat(Decoded.of(("\ufeff" + text).getBytes(Charset.forName(charset))).text())
        .isEqualTo(text);
    byte[] bare = text.getBytes(Charset.forName(charset));
    if (charset.startsWith("UTF-16")) {
      assertThat(Decoded.binaryKind(bare)).isNull();
      assertThat(Decoded.of(bare).text()).isEqualTo(text);
    } else {
      assertThat(Decoded.binaryKind(bare)).contains("binary");
    }
  }

  @Test
  void lettersThatWereSpoiltBeforeAreReportedAndKept() {
    assertThat(Mojibake.note("They donâ€™t know, they canâ€™t say."))
        .isEqualTo("2 places look as if they had been decoded wrongly before, as in 'â€™'");
    assertThat(Mojibake.note("Lost \uFFFD and \uFFFD.")).contains("2 letters were lost");
    assertThat(Mojibake.note("Café, São João, Âge, Ñandú, Ã, 5 €")).isNull();
  }
}
