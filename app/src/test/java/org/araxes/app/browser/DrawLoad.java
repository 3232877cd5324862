package org.araxes.app.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.araxes.archive.FileArchive;

/**
 * Measures how long each view takes to be drawn over a large archive, from the call of its address
 * to the picture. Run by {@code scripts/bench-serve}.
 */
final class DrawLoad {
  private static final List<String> VIEWS =
      List.of(
          "record",
          "record?sort=sources",
          "documents",
          "timeline",
          "map",
          "actors",
          "actors?as=network",
          "actors?as=list",
          "changes",
          "review");
  private static final String DRAWN =
      "() => document.querySelector('main') && document.querySelector('main h1')"
          + " && !document.querySelector('[aria-busy=true], .loading, .waiting')"
          + " && (!document.querySelector('.timeline-box')"
          + " || document.querySelector('.timeline-box svg, [data-testid=empty]'))"
          + " && performance.now()";

  private DrawLoad() {}

  public static void main(String[] arguments) {
    try (FileArchive archive = FileArchive.open(Path.of(arguments[0]));
        Site site = new Site(archive);
        Chromium chromium = new Chromium()) {
      Page page = chromium.page(1280, 800, ColorScheme.LIGHT);
      page.setDefaultTimeout(600_000);
      site.open(page, "/record");
      page.waitForFunction(
          "() => fetch('/api/status').then(a => a.json()).then(status => status.linked)");
      System.out.println("view                  drawn after ms   of these the browser worked ms");
      for (String view : VIEWS) {
        page.navigate(site.address("/" + view));
        page.waitForFunction(DRAWN);
        draw(site, page, view);
      }
    }
  }

  /** The second time, when the server knows the answer. */
  private static void draw(Site site, Page page, String view) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("Performance.enable");
    page.navigate(site.address("/" + view));
    Object drawn = page.waitForFunction(DRAWN).jsonValue();
    double worked =
        ((com.google.gson.JsonArray) session.send("Performance.getMetrics").get("metrics"))
            .asList().stream()
                .map(metric -> metric.getAsJsonObject())
                .filter(metric -> metric.get("name").getAsString().equals("TaskDuration"))
                .mapToDouble(metric -> metric.get("value").getAsDouble() * 1000)
                .sum();
    System.out.printf(
        Locale.ROOT, "%-20s %12.0f %14.0f%n", view, ((Number) drawn).doubleValue(), worked);
    session.detach();
  }
}
