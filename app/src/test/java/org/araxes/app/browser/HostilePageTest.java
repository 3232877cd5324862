package org.araxes.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.araxes.app.serve.InventedReadings;
import org.araxes.app.serve.Payloads;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.junit.jupiter.api.Test;

class HostilePageTest {
  @Test
  void whatDocumentsSayIsShownAndNeverRun() {
    try (Archive archive = new MemoryArchive()) {
      List<String> payloads = Payloads.all();
      for (int i = 0; i < payloads.size(); i++) {
        String payload = payloads.get(i);
        archive.add(InventedReadings.of(i, 1, payload, payload, payload), "invented");
      }
      try (Site site = new Site(archive);
          Chromium chromium = new Chromium()) {
        Page page = chromium.page(1280, 800, ColorScheme.LIGHT);
        Watch watch = Watch.of(page, site.port());
        for (String view : Site.VIEWS) {
          site.open(page, "/" + view);
          notRun(page, view);
        }
        site.open(page, "/documents");
        String shown = page.locator("main").innerText();
        List<String> missing = new ArrayList<>();
        for (String payload : payloads.subList(0, 20)) {
          if (!shown.contains(payload)) {
            missing.add(payload);
          }
        }
        assertThat(missing).isEmpty();
        int documents = page.getByTestId("document").count();
        for (int i = 0; i < Math.min(12, documents); i++) {
          site.open(page, "/documents");
          page.getByTestId("document").nth(i).locator("a").first().click();
          Site.settle(page);
          notRun(page, "document " + i);
        }
        assertThat(watch.faults()).isEmpty();
      }
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
