package org.araxes.intake;

/**
 * Something that cannot be taken in. Names out of damaged input may hold any letter; here they fit
 * on a line of a terminal, whatever they hold.
 *
 * @param where file, or file and line as in {@code corpus.jsonl:12}
 * @param reason one line
 */
public record Refused(String where, String reason) implements Outcome {
  private static final int LONGEST = 4_000;

  public Refused {
    where = line(where);
    reason = line(reason);
  }

  private static String line(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.toString();
  }
}
