package org.araxes.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples are read through the page first; the other tests look at what was read. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageTest extends BrowserTest<Archive> {
  private static final int SAMPLES_MILLISECONDS = 240_000;
  private static final int SAMPLES = 17;
  private static final int MOST_TABS = 400;

  @Override
  Archive filled() {
    return new MemoryArchive();
  }

  @Override
  Site site(Archive over) {
    return new Site(over, Araxes::standard);
  }

  @Test
  @Order(1)
  void anEmptyArchiveReadsTheSamplesByOneClick() {
    site.open(page, "/");
    page.getByTestId("begin-samples").click();
    page.waitForCondition(
        () ->
            page.getByTestId("run-result").count() + page.getByTestId("occurrence").count() > 0
                && archive.status().documents() >= SAMPLES,
        new Page.WaitForConditionOptions().setTimeout(SAMPLES_MILLISECONDS));
    assertThat(archive.status().documents()).isGreaterThanOrEqualTo(SAMPLES);
    site.open(page, "/record");
    assertThat(page.getByTestId("occurrence").first()).isVisible();
  }

  @Test
  @Order(2)
  void aFilterLeavesWhatFits() {
    site.open(page, "/record");
    Locator denied =
        page.getByTestId("facet-standing")
            .getByText("denied", new Locator.GetByTextOptions().setExact(true));
    denied.first().click();
    assertThat(page).hasURL(Pattern.compile("standing=denied"));
    Site.settle(page);
    assertThat(page.getByTestId("occurrence").first()).isVisible();
    page.reload();
    Site.settle(page);
    assertThat(page.getByTestId("chosen-standing")).isVisible();
  }

  @Test
  @Order(2)
  void anOccurrenceLeadsToTheWordsOfAClaim() {
    site.open(page, "/record?sort=sources");
    page.getByTestId("occurrence").first().locator("h2 a").click();
    assertThat(page.getByTestId("occurrence-card")).isVisible();
    page.getByTestId("voice-claim").first().click();
    assertThat(page.getByTestId("ladder")).isVisible();
    page.getByTestId("to-text").click();
    Locator lit = page.locator("[data-testid=mark][aria-current=true]");
    assertThat(lit.first()).isInViewport();
    String claim = page.url().replaceFirst(".*[?&]claim=([^&]+).*", "$1");
    assertThat(lit.first()).hasAttribute("data-claim", claim);
    assertThat(lit.first().innerText()).isNotBlank();
  }

  @Test
  @Order(3)
  void aCorrectedActorIsUndone() {
    site.open(page, "/record?sort=sources&category=ASSAULT");
    page.getByTestId("occurrence").first().locator("h2 a").click();
    page.getByTestId("voice-claim").first().click();
    Locator facts = page.getByTestId("facts");
    page.getByTestId("correct-actor").click();
    page.getByTestId("correct-value").fill("XYZMIL");
    page.getByTestId("correct-save").click();
    assertThat(page.getByTestId("undo")).isVisible();
    assertThat(facts).containsText("XYZMIL");
    assertThat(facts).containsText("corrected");
    page.getByTestId("undo").click();
    assertThat(facts).not().containsText("XYZMIL");
    assertThat(archive.decisions()).hasSize(2);
  }

  @Test
  @Order(4)
  void aViewIsExported() throws IOException {
    site.open(page, "/record?standing=denied");
    page.getByTestId("export").click();
    Download table =
        page.waitForDownload(
            () ->
                page.getByTestId("export-menu")
                    .getByText("CSV", new Locator.GetByTextOptions().setExact(true))
                    .click());
    Path file = table.path();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.size()).isGreaterThan(1);
    assertThat(lines.subList(1, lines.size())).allMatch(line -> !line.isBlank());
    Download record =
        page.waitForDownload(
            () ->
                page.getByTestId("export-menu")
                    .locator("a[href*='/api/exports/csv-claims']")
                    .click());
    assertThat(Files.readString(record.path())).startsWith("id,").contains("denied");
    assertThat(page.getByTestId("export-menu").locator(".command")).containsText("araxes ");
  }

  @ParameterizedTest
  @Order(5)
  @CsvSource({
    "record, 1280, LIGHT", "documents, 1280, DARK", "timeline, 1280, LIGHT", "map, 1280, DARK",
    "actors, 1280, LIGHT", "changes, 1280, DARK", "review, 1280, LIGHT", "record, 390, DARK",
    "documents, 390, LIGHT", "timeline, 390, DARK", "map, 390, LIGHT", "actors, 390, DARK",
    "changes, 390, LIGHT", "review, 390, DARK", "add, 1280, LIGHT"
  })
  void everyViewIsDrawnAndAccessible(String view, int width, ColorScheme colors) {
    Page other = chromium.page(width, width == 1280 ? 800 : 844, colors);
    Watch others = Watch.of(other, site.port());
    site.open(other, "/" + view);
    assertThat(other.getByTestId("view-" + view)).isVisible();
    assertThat(other.getByTestId("failure")).hasCount(0);
    assertThat(Axe.serious(other)).isEmpty();
    boolean overflows =
        (Boolean)
            other.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    assertThat(overflows).as("scrolls sideways").isFalse();
    assertThat(others.faults()).isEmpty();
    other.context().close();
  }

  @Test
  @Order(5)
  void whatIsOneOpenedFromTheViewsIsAccessible() {
    for (String list : List.of("documents", "actors")) {
      site.open(page, list.equals("actors") ? "/actors?as=list" : "/" + list);
      String kind = list.equals("documents") ? "document" : "actor";
      Locator link = page.getByTestId(kind).first();
      (link.locator("a").count() > 0 ? link.locator("a").first() : link).click();
      Site.settle(page);
      assertThat(Axe.serious(page)).as(page.url()).isEmpty();
    }
    site.open(page, "/record?sort=sources");
    page.getByTestId("occurrence").first().locator("h2 a").click();
    page.getByTestId("to-sources").click();
    assertThat(page.getByTestId("source-grid")).isVisible();
    assertThat(Axe.serious(page)).as(page.url()).isEmpty();
  }

  @ParameterizedTest
  @Order(6)
  @CsvSource({
    "record",
    "documents",
    "timeline",
    "map",
    "actors",
    "actors?as=network",
    "actors?as=list",
    "changes",
    "review",
    "add",
    "first occurrence",
    "first document",
    "first actor"
  })
  void theKeyboardReachesEverything(String view) {
    openFirst(view);
    Object wanted =
        page.evaluate(
            """
            () => {
              const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [role=link]')]
                .filter(e => e.checkVisibility() && !e.disabled && (e.tabIndex >= 0 || e.role === 'button' || e.role === 'link'))
                .slice(0, 150);
              all.forEach((e, i) => { e.dataset.wanted = i });
              return all.length;
            }""");
    Set<Integer> reached = new TreeSet<>();
    int all = ((Number) wanted).intValue();
    for (int i = 0; i < MOST_TABS && reached.size() < all; i++) {
      page.keyboard().press("Tab");
      Object at = page.evaluate("() => document.activeElement?.dataset.wanted ?? null");
      if (at != null) {
        reached.add(Integer.valueOf(at.toString()));
      }
    }
    Object missed =
        page.evaluate(
            """
            reached => [...document.querySelectorAll('[data-wanted]')]
              .filter(e => !reached.includes(Number(e.dataset.wanted)) && e.isConnected && e.type !== 'radio'
                // Moves down as the list grows under who goes through it.
                && !e.closest('.more'))
              .map(e => e.outerHTML.slice(0, 200))""",
            List.copyOf(reached));
    assertThat((List<?>) missed).isEmpty();
  }

  /** A view, or the first thing of a kind. */
  private void openFirst(String view) {
    switch (view) {
      case "first occurrence" -> {
        site.open(page, "/record?sort=sources");
        page.getByTestId("occurrence").first().locator("h2 a").click();
        page.getByTestId("to-sources").click();
      }
      case "first document" -> {
        site.open(page, "/documents");
        page.getByTestId("document").first().locator("a").first().click();
      }
      case "first actor" -> {
        site.open(page, "/actors?as=list");
        page.getByTestId("actor").first().locator("a").first().click();
      }
      default -> site.open(page, "/" + view);
    }
    Site.settle(page);
  }

  @Test
  @Order(6)
  void onANarrowPageTheWordsStandAboveTheCard() {
    Page narrow = chromium.page(390, 844, ColorScheme.LIGHT);
    site.open(narrow, "/record?sort=sources");
    narrow.getByTestId("occurrence").first().locator("h2 a").click();
    narrow.getByTestId("voice-claim").first().click();
    narrow.getByTestId("to-text").click();
    Site.settle(narrow);
    Object seen =
        narrow.evaluate(
            """
            () => {
              const lit = document.querySelector('[data-testid=mark][aria-current=true]');
              const box = lit.getBoundingClientRect();
              const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return lit.contains(there);
            }""");
    assertThat(seen).isEqualTo(true);
    narrow.context().close();
  }

  @Test
  @Order(6)
  void whatHasTheFocusIsSeen() {
    site.open(page, "/record");
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("Tab");
      String seen =
          page.evaluate(
                  """
                  () => { const s = getComputedStyle(document.activeElement);
                    return s.outlineStyle + ' ' + s.boxShadow }""")
              .toString();
      assertThat(seen).as("stop %d", i).isNotEqualTo("none none");
    }
  }

  @Test
  @Order(6)
  void keysLeadThroughThePage() {
    site.open(page, "/record");
    page.keyboard().press("?");
    assertThat(page.getByTestId("keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("keys")).hasCount(0);
    page.keyboard().press("g");
    page.keyboard().press("t");
    assertThat(page.getByTestId("view-timeline")).isVisible();
    page.keyboard().press("g");
    page.keyboard().press("v");
    assertThat(page.getByTestId("review-card").first()).isVisible();
    long decided = archive.decisions().size();
    page.keyboard().press("a");
    page.waitForCondition(() -> archive.decisions().size() == decided + 1);
    assertThat(page.getByTestId("undo")).isVisible();
    page.keyboard().press("u");
    page.waitForCondition(() -> archive.decisions().size() == decided + 2);
  }

  @Test
  @Order(7)
  void filesAreReadAndNearCopiesAreNot() {
    String wire =
        "KESH, 3 May 1997 -- Korvian gunboats shelled the harbour of Kesh before dawn on Friday and"
            + " killed 12 people, the coast guard said. Hospitals in the town took in forty others,"
            + " most of them sailors. Velmark's foreign ministry denied that its own boats had been"
            + " in the strait that night. Nobody has claimed the attack so far.";
    String other =
        "OSKVAR, 4 May 1997 -- Velmark expelled three Korvian diplomats on Saturday, the foreign"
            + " ministry said.";
    long before = archive.status().documents();
    site.open(page, "/add");
    page.getByTestId("files")
        .setInputFiles(
            new FilePayload[] {
              file("wire.txt", wire),
              file("paper.txt", "Harbour shelled\n\nBy Ada Lind\n\n" + wire),
              file("other.txt", other)
            });
    page.getByTestId("begin-files").click();
    Locator run = page.locator("[data-testid=run][data-state=done]");
    run.waitFor(new Locator.WaitForOptions().setTimeout(SAMPLES_MILLISECONDS));
    assertThat(run).containsText("1 known before and not read again");
    assertThat(archive.status().documents()).isGreaterThanOrEqualTo(before + 2);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
