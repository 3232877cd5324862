package org.araxes.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.araxes.app.serve.InventedReadings;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.araxes.model.Reading;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static final int CLAIMS = 15_000;
  private static final int WORDS = 200_000;
  private static final int MOST_MILLISECONDS = 120_000;
  private static final int MOST_ELEMENTS = 6_000;

  /** About eight screens at a time, which nothing of the page before is left of. */
  private static final int STRIDE = 7_000;

  @Test
  void ofABookOnlyWhatIsSeenIsInThePage() {
    try (Archive archive = new MemoryArchive()) {
      Reading reading = InventedReadings.of(1, CLAIMS);
      assertThat(reading.document().text().split("\\s+").length).isGreaterThan(WORDS);
      archive.add(reading, "invented");
      try (Site site = new Site(archive);
          Chromium chromium = new Chromium()) {
        Page page = chromium.page(1280, 800, ColorScheme.LIGHT);
        Watch watch = Watch.of(page, site.port());
        page.setDefaultTimeout(MOST_MILLISECONDS);
        site.open(page, "/documents");
        page.getByTestId("document").first().locator("a").first().click();
        page.getByTestId("mark").first().waitFor();
        for (int i = 1; i <= 10; i++) {
          page.evaluate(
              "by => { document.querySelector('[data-testid=page-text]').scrollTop += by }",
              STRIDE);
          page.waitForTimeout(60);
          assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
        }
        page.evaluate(
            "() => { const t = document.querySelector('[data-testid=page-text]');"
                + " t.scrollTop = t.scrollHeight }");
        String text = reading.document().text().strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        assertThat(page.getByTestId("page-text")).containsText(last);
        assertThat(watch.faults()).isEmpty();
      }
    }
  }

  private static int elements(Page page) {
    return ((Number)
            page.evaluate("() => document.querySelectorAll('[data-testid=page-text] *').length"))
        .intValue();
  }
}
