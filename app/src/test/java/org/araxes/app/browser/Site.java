package org.araxes.app.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Supplier;
import org.araxes.Araxes;
import org.araxes.app.serve.Server;
import org.araxes.archive.Archive;
import org.araxes.rulebook.Rulebook;

/** A server with the addresses of its views. */
final class Site implements AutoCloseable {
  private static final String TOKEN = "a-token-for-browsers";
  static final String NAME = "river.araxes";
  static final List<String> VIEWS =
      List.of("record", "documents", "timeline", "map", "actors", "changes", "review");

  private final Server server;
  private final int port;

  /** A server over an archive that nothing is added to. */
  Site(Archive archive) {
    this(
        archive,
        () -> {
          throw new IllegalStateException("nothing is read here");
        });
  }

  Site(Archive archive, Supplier<Araxes> reader) {
    this.server =
        new Server(
            archive,
            Rulebook.standard(),
            new Server.Settings(NAME, reader, TOKEN, "test", "tester"));
    this.port = server.start(0);
  }

  int port() {
    return port;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Opens a view as somebody does who has the address with the token. */
  void open(Page page, String path) {
    page.navigate(address(path) + "#token=" + TOKEN);
    settle(page);
  }

  /** Waits until nothing loads any more; the events stay open for ever. */
  static void settle(Page page) {
    page.waitForFunction(
        "() => document.querySelector('main') && !document.querySelector('[aria-busy=true], .loading')");
    page.waitForTimeout(300);
  }

  @Override
  public void close() {
    server.close();
  }
}
