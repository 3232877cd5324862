package org.araxes.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.araxes.app.serve.InventedReadings;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.araxes.model.Reading;
import org.junit.jupiter.api.Test;

class LongTextTest extends BrowserTest<Archive> {
  private static final int CLAIMS = 15_000;
  private static final int WORDS = 200_000;
  private static final int MOST_MILLISECONDS = 120_000;
  private static final int MOST_ELEMENTS = 6_000;

  /** About eight screens at a time, which nothing of the page before is left of. */
  private static final int STRIDE = 7_000;

  private final Reading reading = InventedReadings.of(1, CLAIMS);

  @Override
  Archive filled() {
    Archive book = new MemoryArchive();
    book.add(reading, "invented");
    return book;
  }

  @Test
  void ofABookOnlyWhatIsSeenIsInThePage() {
    String text = reading.document().text().strip();
    assertThat(text.split("\\s+").length).isGreaterThan(WORDS);
    page.setDefaultTimeout(MOST_MILLISECONDS);
    site.open(page, "/documents");
    page.getByTestId("document").first().locator("a").first().click();
    page.getByTestId("mark").first().waitFor();
    for (int i = 1; i <= 10; i++) {
      page.evaluate(
          "by => { document.querySelector('[data-testid=page-text]').scrollTop += by }", STRIDE);
      page.waitForTimeout(60);
      assertThat(elements(page)).isLessThan(MOST_ELEMENTS);
    }
    page.evaluate(
        "() => { const t = document.querySelector('[data-testid=page-text]');"
            + " t.scrollTop = t.scrollHeight }");
    String last = text.substring(text.lastIndexOf(' ') + 1);
    assertThat(page.getByTestId("page-text")).containsText(last);
  }

  private static int elements(Page page) {
    return ((Number)
            page.evaluate("() => document.querySelectorAll('[data-testid=page-text] *').length"))
        .intValue();
  }
}
