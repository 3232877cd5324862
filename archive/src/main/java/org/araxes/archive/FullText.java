package org.araxes.archive;

import java.util.Locale;
import org.araxes.archive.query.Column;

/** How phrases and codes of a column stand in the full-text index. */
final class FullText {
  /** Stands between phrases, so that none reaches from one into the next. */
  private static final String BORDER = " 0border ";

  private FullText() {}

  static String of(ClaimEntry entry, Column column) {
    StringBuilder text = new StringBuilder(String.join(BORDER, entry.phrases(column)));
    entry.codes(column).forEach(code -> text.append(BORDER).append(code(code)));
    return text.toString();
  }

  /** A code as a word that no text has. */
  static String code(String code) {
    return "0code" + code.toLowerCase(Locale.ROOT);
  }
}
