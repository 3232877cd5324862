package org.araxes.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.araxes.intake.Intake;
import org.araxes.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws every view over the samples, light and dark, wide and narrow: {@code make screenshots}. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class Screenshots extends BrowserTest<Archive> {
  private static final Path FOLDER = Path.of("target/screenshots");

  /** Pictures that stand here are drawn anew, wide and light. */
  private static final Path GUIDE = Path.of("../docs/guide/images");

  @Test
  void everyView() {
    for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        Page drawn = chromium.page(width, width == 1280 ? 800 : 844, colors);
        views(site, drawn)
            .forEach(
                (name, path) -> take(site, drawn, path, name + "-" + width + "-" + word(colors)));
        drawn.context().close();
      }
    }
  }

  private static String word(ColorScheme colors) {
    return colors.name().toLowerCase(Locale.ROOT);
  }

  @Override
  Archive filled() {
    Araxes araxes = Araxes.standard();
    Archive samples = new MemoryArchive();
    Path folder = Path.of("../samples");
    try (Stream<org.araxes.intake.Outcome> outcomes =
        new Intake(org.araxes.model.Origin.UNKNOWN).take(folder)) {
      outcomes.forEach(
          outcome ->
              outcome.fold(
                  taken -> {
                    Document document = taken.document();
                    String id = Path.of(document.id()).getFileName().toString();
                    return samples.add(araxes.read(document.called(id)), araxes.version());
                  },
                  refused -> null));
    }
    return samples;
  }

  /** Paths by name; of things, those that most is told of. */
  private static Map<String, String> views(Site site, Page page) {
    site.open(page, "/record?sort=sources");
    Locator told =
        page.locator("[data-testid=occurrence]:has(.chip.warn):has(.fact.number)").first();
    String occurrence = told.getAttribute("data-key");
    told.locator("h2 a").click();
    page.getByTestId("voice-claim").first().click();
    page.getByTestId("to-text").click();
    Site.settle(page);
    String reader = page.url().substring(site.address("").length());
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("record", "/record");
    paths.put("evidence", "/record?sort=sources&open=" + occurrence);
    paths.put("reader", reader);
    paths.put("sources", "/occurrence/" + occurrence);
    for (String view : List.of("documents", "timeline", "map", "actors", "changes", "review")) {
      paths.put(view, "/" + view);
    }
    paths.put("network", "/actors?as=network");
    site.open(page, "/actors?as=list");
    paths.put("actor", page.getByTestId("actor").first().locator("a").first().getAttribute("href"));
    paths.put("begin", "/add");
    return paths;
  }

  private static void take(Site site, Page page, String path, String name) {
    site.open(page, path);
    page.waitForTimeout(700);
    byte[] picture = page.screenshot();
    write(FOLDER.resolve(name + ".png"), picture);
    Path shown = GUIDE.resolve(name.replace("-1280-light", "") + ".png");
    if (Files.exists(shown)) {
      write(shown, picture);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
