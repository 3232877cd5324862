package org.araxes.app;

import java.util.Locale;

/** A line on a terminal that says how far the work is, how fast it goes and how long it takes. */
final class Progress implements AutoCloseable {
  private static final long NANOS = 1_000_000_000L;
  private static final long BETWEEN = NANOS / 5;

  private final Console console;
  private final long total;
  private final long begun = System.nanoTime();
  private long last;
  private long done;
  private long characters;

  /**
   * @param total how many documents there will be; 0 when not known
   */
  Progress(Console console, long total) {
    this.console = console;
    this.total = total;
  }

  void oneMore(int length) {
    done++;
    characters += length;
    long now = System.nanoTime();
    if (console.errIsTerminal() && now - last > BETWEEN) {
      last = now;
      console.err().print("\r\u001b[K" + line(now - begun));
      console.err().flush();
    }
  }

  private String line(long nanos) {
    double seconds = Math.max(1e-3, (double) nanos / NANOS);
    String rate = String.format(Locale.ROOT, "%.1f kB/s", characters / 1000.0 / seconds);
    if (total <= 0) {
      return done + " documents, " + rate;
    }
    long left = Math.round(seconds / done * (total - done));
    return String.format(
        Locale.ROOT,
        "%d of %d documents, %s, %d:%02d left",
        done,
        total,
        rate,
        left / 60,
        left % 60);
  }

  /** Takes the line away, before something else is said. */
  void clear() {
    if (console.errIsTerminal()) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }

  @Override
  public void close() {
    clear();
  }
}
