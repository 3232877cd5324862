package org.araxes.rulebook;

/**
 * Something wrong in a rule file.
 *
 * @param file relative to the rules folder
 * @param line from 1
 * @param column from 1; 0 when the whole line is meant
 * @param message what is wrong and what to do
 */
public record Fault(String file, int line, int column, String message) {
  @Override
  public String toString() {
    return file + ":" + line + (column > 0 ? ":" + column : "") + "  " + message;
  }
}
