package org.araxes.formats.child;

import java.util.Locale;

/** What is wrong with a file, in words for whoever offered it. */
final class Wrong {
  private Wrong() {}

  static String reason(Throwable wrong) {
    for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
      if (cause instanceof Talk.TooMuch much) {
        throw much;
      }
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("zip bomb") || message.contains("inflated file size")) {
        throw new Talk.TooMuch("grows like a bomb when it is unpacked");
      }
      if (message.contains("nesting") || message.contains("maximum depth")) {
        throw new Talk.TooMuch("nested too deep");
      }
      if (message.contains("doctype") || message.contains("entity expansion")) {
        throw new Talk.TooMuch("defines entities of its own (DOCTYPE), as attacks do");
      }
    }
    return "damaged";
  }
}
