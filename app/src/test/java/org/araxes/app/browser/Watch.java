package org.araxes.app.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Notes whatever a page should not do: errors, requests to others, breaches of its policy. */
final class Watch {
  private static final String BREACHES =
      "addEventListener('securitypolicyviolation',"
          + " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

  private final List<String> faults = new ArrayList<>();

  private Watch() {}

  /** Begins before the page opens anything. */
  static Watch of(Page page, int port) {
    Watch watch = new Watch();
    page.addInitScript(BREACHES);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            watch.faults.add("console: " + message.text() + " at " + page.url());
          }
        });
    page.onPageError(error -> watch.faults.add("error: " + error + " at " + page.url()));
    page.onDialog(
        dialog -> {
          watch.faults.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          URI to = URI.create(request.url().replace("|", "%7C"));
          boolean mine = "127.0.0.1".equals(to.getHost()) && to.getPort() == port;
          if (!mine && !List.of("data", "blob").contains(to.getScheme())) {
            watch.faults.add("request: " + request.url());
          }
        });
    return watch;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
