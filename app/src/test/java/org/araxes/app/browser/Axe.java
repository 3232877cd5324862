package org.araxes.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds serious on a page. */
final class Axe {
  private static final Path SCRIPT = Path.of("web/node_modules/axe-core/axe.min.js");

  private Axe() {}

  static List<?> serious(Page page) {
    try {
      page.evaluate(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (List<?>)
        page.evaluate(
            """
            async () => {
              const found = await axe.run(document, {
                preload: false,
                rules: { 'label-content-name-mismatch': { enabled: true } },
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              });
              return found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '));
            }""");
  }
}
