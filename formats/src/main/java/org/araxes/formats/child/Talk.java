package org.araxes.formats.child;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The child's side of the talk: says things, and counts the characters of the text. */
final class Talk {
  /** Longer stretches are said in parts. */
  private static final int LONGEST = 1_000_000;

  /** Said where more text comes than is wanted. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String message) {
      super(message);
    }
  }

  private final DataOutputStream out;
  private final int characters;
  private long said;

  /**
   * @param characters how many characters of text one file may have
   */
  Talk(DataOutputStream out, int characters) {
    this.out = out;
    this.characters = characters;
  }

  boolean hasText() {
    return said > 0;
  }

  /** One more thing that is said. */
  void say(Frame.Kind kind, int page, String words) {
    try {
      for (int at = 0; at == 0 || at < words.length(); at += LONGEST) {
        String part = words.substring(at, Math.min(words.length(), at + LONGEST));
        new Frame(kind, page, part).write(out);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void say(Frame.Kind kind, String words) {
    say(kind, 0, words);
  }

  /** One more paragraph of text. */
  void text(Frame.Kind kind, int page, String words) {
    said += words.length();
    if (said > characters) {
      throw new TooMuch("more than " + characters + " characters of text");
    }
    say(kind, page, words);
  }
}
