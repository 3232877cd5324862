package org.araxes.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.araxes.archive.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * A browser in front of a server over one archive for all tests of a class, and a page of its own
 * for each of them. Whatever a page should not have done fails its test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest<A extends Archive> {
  A archive;
  Site site;
  Chromium chromium;
  Page page;
  private Watch watch;

  /** What the pages show. */
  abstract A filled();

  /** Answers for an archive that nothing is added to, unless a test wants to read. */
  Site site(A over) {
    return new Site(over);
  }

  @BeforeAll
  final void begin() {
    archive = filled();
    site = site(archive);
    chromium = new Chromium();
  }

  @AfterAll
  final void end() {
    chromium.close();
    site.close();
    archive.close();
  }

  @BeforeEach
  final void openPage() {
    page = chromium.page(1280, 800, ColorScheme.LIGHT);
    watch = Watch.of(page, site.port());
  }

  @AfterEach
  final void nothingWentWrongUnseen() {
    assertThat(watch.faults()).isEmpty();
    page.context().close();
  }
}
