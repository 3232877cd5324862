package org.araxes.app.ledger;

import java.util.List;
import org.araxes.app.view.DocumentRow;
import org.araxes.archive.Decision;
import org.araxes.archive.Status;
import org.araxes.notation.ReadingJson;

/** A short name for a state of an archive: what is added and decided makes it another one. */
final class Revision {
  private static final int LETTERS = 16;

  private Revision() {}

  static String of(
      String program, Status status, List<DocumentRow> documents, List<Decision> decisions) {
    StringBuilder all =
        new StringBuilder(program)
            .append(' ')
            .append(status.readings())
            .append(' ')
            .append(status.copies());
    documents.forEach(row -> all.append(' ').append(row.key()));
    decisions.forEach(decision -> all.append(' ').append(decision.id()));
    return ReadingJson.hash(all.toString()).substring(0, LETTERS);
  }
}
