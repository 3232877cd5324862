package org.araxes.app.ledger;

import org.araxes.app.view.CopyShown;
import org.araxes.app.view.DocumentRow;
import org.araxes.archive.KeptDocument;
import org.araxes.model.Document;
import org.araxes.model.Origin;

/** Documents as they are listed. */
final class DocumentRows {
  private DocumentRows() {}

  static DocumentRow of(String hash, KeptDocument kept, int claims) {
    Document document = kept.document();
    Origin origin = document.origin();
    return new DocumentRow(
        Ledger.key(hash),
        document.id(),
        origin.title() == null ? document.id() : origin.title(),
        origin.publisher(),
        origin.authors(),
        origin.url(),
        origin.published(),
        origin.kind(),
        origin.language(),
        claims,
        null,
        document.text().length(),
        words(document.text()),
        kept.copies().stream()
            .map(c -> new CopyShown(c.id(), c.origin().publisher(), c.origin().published()))
            .toList());
  }

  static DocumentRow with(DocumentRow row, int occurrences) {
    return new DocumentRow(
        row.key(),
        row.id(),
        row.title(),
        row.publisher(),
        row.authors(),
        row.url(),
        row.published(),
        row.kind(),
        row.language(),
        row.claims(),
        occurrences,
        row.length(),
        row.words(),
        row.copies());
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }
}
