package org.araxes.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.araxes.app.serve.InventedReadings;
import org.araxes.app.serve.Payloads;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.junit.jupiter.api.Test;

class HostilePageTest extends BrowserTest<Archive> {
  private static final List<String> PAYLOADS = Payloads.all();

  @Override
  Archive filled() {
    Archive hostile = new MemoryArchive();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      String payload = PAYLOADS.get(i);
      hostile.add(InventedReadings.of(i, 1, payload, payload, payload), "invented");
    }
    return hostile;
  }

  @Test
  void whatDocumentsSayIsShownAndNeverRun() {
    for (String view : Site.VIEWS) {
      site.open(page, "/" + view);
      notRun(page, view);
    }
    site.open(page, "/documents");
    assertThat(page.locator("main").innerText()).contains(PAYLOADS.subList(0, 20));
    int documents = page.getByTestId("document").count();
    for (int i = 0; i < Math.min(12, documents); i++) {
      site.open(page, "/documents");
      page.getByTestId("document").nth(i).locator("a").first().click();
      Site.settle(page);
      notRun(page, "document " + i);
    }
  }

  private static void notRun(Page page, String where) {
    assertThat(page.evaluate("() => window.hit === undefined")).as(where).isEqualTo(true);
    assertThat(
            page.evaluate(
                "() => document.querySelectorAll('main script, main iframe, main object, main embed, main img:not([src^=data]), main form[action*=evil], main base').length"))
        .as(where)
        .isEqualTo(0);
  }
}
