package org.araxes.app.serve;

import io.javalin.http.sse.SseClient;
import java.util.function.Supplier;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.view.StatusShown;

/** Brings the ledger up to date and tells the pages that are open. */
final class Clerk {
  private final Bookkeeper books;
  private final Listeners listeners = new Listeners();
  private volatile Supplier<StatusShown> status;

  Clerk(Bookkeeper books) {
    this.books = books;
    this.status =
        () -> {
          throw new IllegalStateException("nobody knows the status yet");
        };
  }

  void status(Supplier<StatusShown> asked) {
    this.status = asked;
  }

  Ledger ledger() {
    return books.ledger();
  }

  /** Looks whether the archive has anything new. */
  void look() {
    if (books.refresh()) {
      tell();
    }
  }

  void tell() {
    listeners.tell("status", status.get());
  }

  void listen(SseClient client) {
    listeners.add(client);
    Listeners.tell(client, "status", Json.text(status.get()));
  }

  void beat() {
    listeners.beat();
  }

  void close() {
    listeners.close();
  }
}
