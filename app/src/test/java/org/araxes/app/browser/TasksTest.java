package org.araxes.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.araxes.app.serve.InventedReadings;
import org.araxes.archive.Decision;
import org.araxes.archive.FileArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do on the page day by day, over invented documents in a file. */
class TasksTest extends BrowserTest<FileArchive> {
  private static final int DOCUMENTS = 24;
  private static final int CLAIMS = 5;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  @TempDir private static Path folder;

  @Override
  FileArchive filled() {
    FileArchive invented = FileArchive.create(folder.resolve(Site.NAME));
    for (int i = 0; i < DOCUMENTS; i++) {
      invented.add(InventedReadings.of(i, CLAIMS), "invented");
    }
    return invented;
  }

  @BeforeAll
  void waitUntilLinked() {
    Page first = chromium.page(1280, 800, ColorScheme.LIGHT);
    site.open(first, "/record");
    first.waitForFunction("() => fetch('/api/status').then(a => a.json()).then(s => s.linked)");
    first.context().close();
  }

  @Test
  void theBackButtonLeadsThroughEachState() {
    site.open(page, "/record");
    page.getByTestId("facet-standing").getByText("denied").first().click();
    assertThat(page.getByTestId("chosen-standing")).isVisible();
    Site.settle(page);
    page.getByTestId("occurrence").first().locator("h2 a").click();
    assertThat(page.getByTestId("occurrence-card")).isVisible();
    page.getByTestId("to-sources").click();
    assertThat(page.getByTestId("source-grid")).isVisible();
    page.goBack();
    assertThat(page.getByTestId("occurrence-card")).isVisible();
    page.goBack();
    assertThat(page.getByTestId("occurrence-card")).hasCount(0);
    assertThat(page.getByTestId("chosen-standing")).isVisible();
    page.goBack();
    assertThat(page.getByTestId("chosen-standing")).hasCount(0);
    page.goForward();
    assertThat(page).hasURL(Pattern.compile("standing=denied"));

    site.open(page, "/actors");
    page.getByText("Network", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByTestId("network")).isVisible();
    page.getByTestId("knot").first().click();
    assertThat(page.getByTestId("actor-page")).isVisible();
    page.goBack();
    assertThat(page.getByTestId("network")).isVisible();
    page.goBack();
    assertThat(page.getByTestId("network")).hasCount(0);

    site.open(page, "/map");
    page.locator(".land").waitFor();
    Site.settle(page);
    page.getByTestId("place").first().focus();
    assertThat(page.locator("[data-testid=place]:focus")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("at="));
    page.goBack();
    assertThat(page).not().hasURL(Pattern.compile("at="));
  }

  @ParameterizedTest
  @CsvSource({"record", "timeline", "map", "actors", "changes", "review", "documents"})
  void paperHasTheViewWithoutItsFrame(String view) {
    site.open(page, "/" + view);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("main h1").first()).isVisible();
    for (String frame : List.of(".bar", ".side", ".head-actions")) {
      assertThat(page.locator(frame).locator("visible=true")).hasCount(0);
    }
    Object cut =
        page.evaluate(
            """
            () => [...document.querySelectorAll('main, .content, .layout')]
              .filter(e => getComputedStyle(e).overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1)
              .map(e => e.className)""");
    assertThat((List<?>) cut).as("cut off at the first sheet").isEmpty();
    assertThat(page.pdf().length).isGreaterThan(5_000);
  }

  @Test
  void actorsAreMergedAndPartedByKeysAlone() {
    site.open(page, "/actors?as=list");
    Locator colonel = page.getByTestId("actor").getByText("Colonel").first();
    String name = colonel.innerText();
    colonel.click();
    assertThat(page.getByTestId("actor-page")).isVisible();
    page.getByLabel("Merge with another").focus();
    page.keyboard().type("Colonel");
    assertThat(page.getByTestId("merge").first()).isVisible();
    int before = archive.decisions().size();
    tabTo("[data-testid=merge]");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> archive.decisions().size() == before + 1);
    assertThat(last().kind()).isEqualTo(Decision.Kind.MERGE);
    assertThat(page.locator("main")).containsText(name);
    Locator back = page.getByText("Take back", new Page.GetByTextOptions().setExact(true));
    assertThat(back).isVisible();
    page.locator("main").focus();
    tabTo(".same button:text('Take back')");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> archive.decisions().size() == before + 2);
    assertThat(last().kind()).isEqualTo(Decision.Kind.UNDO);

    site.open(page, "/review");
    page.getByTestId("correct-actor").waitFor();
    page.keyboard().press("1");
    page.getByTestId("correct-value").waitFor();
    page.keyboard().press("Control+A");
    page.keyboard().type("Harbour guard of Velm");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> archive.decisions().size() == before + 3);
    assertThat(last().kind()).isEqualTo(Decision.Kind.SPLIT);
    assertThat(page.locator("main")).containsText("Harbour guard of Velm");
    page.keyboard().press("u");
    page.waitForCondition(() -> archive.decisions().size() == before + 4);
  }

  private Decision last() {
    List<Decision> decisions = archive.decisions();
    return decisions.get(decisions.size() - 1);
  }

  /** Goes on with Tab until something has the focus. */
  private void tabTo(String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector);
  }

  @Test
  void occurrencesAreJoinedAndPartedByKeysAlone() {
    site.open(page, "/review");
    int before = archive.decisions().size();
    page.getByTestId("correct-actor").waitFor();
    page.keyboard().press("m");
    Locator search = page.locator("[role=dialog], dialog").getByLabel("Search the record");
    assertThat(search).isVisible();
    search.focus();
    page.keyboard().press("Control+A");
    page.waitForResponse(
        answer -> answer.url().contains("q=accused"), () -> page.keyboard().type("accused"));
    page.locator(".same-choice").first().waitFor();
    tabTo(".same-choice");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> archive.decisions().size() == before + 1);
    assertThat(last().kind()).isEqualTo(Decision.Kind.SAME);
    page.getByTestId("undo").waitFor();
    page.keyboard().press("u");
    page.waitForCondition(() -> archive.decisions().size() == before + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "record, CSV JSON",
    "documents, CSV JSON",
    "timeline, CSV JSON SVG PNG",
    "map, CSV JSON SVG PNG",
    "actors, CSV JSON SVG PNG",
    "actors?as=network, CSV JSON SVG PNG",
    "actors?as=list, CSV JSON",
    "changes, CSV JSON Text",
    "review, CSV JSON"
  })
  void everyViewIsTakenAway(String view, String forms) throws IOException {
    site.open(page, "/" + view);
    page.keyboard().press("e");
    Locator menu = page.getByTestId("export-menu");
    assertThat(menu).isVisible();
    for (String form : forms.split(" ")) {
      Locator button = menu.getByText(form, new Locator.GetByTextOptions().setExact(true));
      Download download = page.waitForDownload(button::click);
      byte[] bytes = Files.readAllBytes(download.path());
      String text = new String(bytes, StandardCharsets.UTF_8);
      switch (form) {
        case "CSV" -> assertThat(text.lines().count()).as(view).isGreaterThan(1);
        case "JSON" ->
            assertThat(page.evaluate("text => Object.keys(JSON.parse(text)).length > 0", text))
                .isEqualTo(true);
        case "SVG" ->
            assertThat(
                    page.evaluate(
                        """
                        text => { const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
                          return !svg.querySelector('parsererror') && svg.querySelectorAll('text').length > 0
                            && svg.querySelector('desc').textContent.startsWith('Araxes, /')
                            && !svg.querySelector('[class], script, [href]')
                            && [...svg.querySelectorAll('stop')].every(stop => stop.hasAttribute('stop-color')) }""",
                        text))
                .as(view)
                .isEqualTo(true);
        case "PNG" -> assertThat(Arrays.copyOf(bytes, PNG.length)).isEqualTo(PNG);
        default -> assertThat(text).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"standing=denied", "category=ASSAULT", "from=1994-06-01&until=1994-12-31"})
  void theCommandShownGivesTheSame(String filter) throws Exception {
    site.open(page, "/record?" + filter);
    page.getByTestId("export").click();
    String command = page.getByTestId("export-menu").locator(".command").innerText();
    int claims =
        ((Number)
                page.evaluate(
                    "filter => fetch('/api/claims?' + filter).then(a => a.json()).then(p => p.total)",
                    filter))
            .intValue();
    assertThat(claims).isPositive();
    assertThat(run(command)).endsWith(" of " + claims + " claims");
    Locator link = page.getByTestId("export-menu").locator("a[href*='/api/exports/csv-claims']");
    String title = link.getAttribute("title");
    String export = title.substring(title.indexOf("araxes export"));
    byte[] taken = Files.readAllBytes(page.waitForDownload(link::click).path());
    run(export + " --output same.csv");
    assertThat(folder.resolve("same.csv")).hasBinaryContent(taken);
  }

  /** Runs a command line as a shell does, beside the archive; what it says at the end. */
  private static String run(String command) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "araxes() { '"
                + java
                + "' -XX:TieredStopAtLevel=1 org.araxes.app.Main \"$@\"; }\n"
                + command);
    builder.directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder
        .environment()
        .put(
            "CLASSPATH",
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
    Process process = builder.start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
    return said.strip();
  }
}
