package org.araxes.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes, and what it knows about that.
 *
 * @param in standard input
 * @param out standard output, for data alone
 * @param err standard error, for everything else
 * @param outIsTerminal whether a person looks at {@code out}
 * @param errIsTerminal whether a person looks at {@code err}
 * @param color whether {@code out} may have colours
 * @param width columns of the terminal
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean color,
    int width) {
  private static final int USUAL_WIDTH = 120;
  private static final int NARROWEST = 60;

  /** The one this program was started with. The launcher tells which streams are terminals. */
  static Console standard(Map<String, String> environment) {
    boolean known = System.getProperty("araxes.terminal") != null;
    String terminals = System.getProperty("araxes.terminal", "");
    boolean out = known ? terminals.contains("out") : System.console() != null;
    boolean err = known ? terminals.contains("err") : System.console() != null;
    return new Console(
        System.in,
        System.out,
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        out,
        err,
        isColorful(environment, out),
        width(environment.get("COLUMNS")));
  }

  /** See no-color.org and bixense.com/clicolors. */
  private static boolean isColorful(Map<String, String> environment, boolean terminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
    return terminal || !(forced.isEmpty() || forced.equals("0"));
  }

  private static int width(String columns) {
    try {
      return columns == null ? USUAL_WIDTH : Math.max(NARROWEST, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** One line on standard error. */
  void say(String line) {
    err.println(Printable.line(line));
  }

  /** One line on standard output. */
  void print(String line) {
    PrintStream data = new PrintStream(out, true, StandardCharsets.UTF_8);
    data.println(line);
  }
}
