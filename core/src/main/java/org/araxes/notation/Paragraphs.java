package org.araxes.notation;

/** Builds paragraphs: a head line, and indented lines of a name and what it holds. */
final class Paragraphs {
  private static final int NAME_WIDTH = 12;

  private final StringBuilder out = new StringBuilder();

  /** Begins a paragraph that may have fields. */
  void head(String line) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.append(line).append('\n');
  }

  void field(String name, String value) {
    out.append("  ").append(name);
    out.append(" ".repeat(Math.max(0, NAME_WIDTH - name.length())));
    out.append("  ").append(value).append('\n');
  }

  /** Adds a line to a group of its like; the first of them begins a paragraph. */
  void line(boolean first, String line) {
    if (first) {
      head(line);
    } else {
      out.append(line).append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
