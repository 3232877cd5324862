package org.araxes.archive;

import java.util.List;
import org.araxes.Araxes;
import org.araxes.intake.Copies;
import org.araxes.intake.Intake;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.ReadingJson;

/**
 * What is offered to an archive, read as far as it says anything new: no text twice with the same
 * rules, no copy of what was kept or offered before, nothing in a language that is not read.
 */
public final class Additions {
  private final Archive archive;
  private final Araxes araxes;
  private final Copies copies;

  public Additions(Archive archive, Araxes araxes) {
    this.archive = archive;
    this.araxes = araxes;
    this.copies = new Copies(araxes.rulebook());
    look();
  }

  /**
   * The document; as a copy when one that was kept or offered before says the same. Asked of all
   * documents in their order, by one thread.
   */
  public Document offered(Document document) {
    KeptDocument kept = archive.document(ReadingJson.hash(document.text()));
    if (kept == null) {
      return copies.seen(document);
    }
    org.araxes.model.Copy before = kept.document().copyOf();
    return before == null ? document : document.copying(before);
  }

  /** What is kept is known from now on. */
  private void look() {
    List<String> hashes = archive.hashes();
    for (int i = Math.max(0, hashes.size() - Copies.KEPT); i < hashes.size(); i++) {
      KeptDocument kept = archive.document(hashes.get(i));
      if (kept != null && kept.document().copyOf() == null) {
        copies.seen(kept.document());
      }
    }
  }

  /** Whether a text was read with these rules already. */
  public boolean isKnown(Document document) {
    return archive.holds(ReadingJson.hash(document.text()), araxes.version());
  }

  /**
   * The reading to be added. Of what is known, only where it comes from is new. May be asked by
   * many threads.
   */
  public Reading reading(Document document) {
    boolean isNew = document.copyOf() == null && !isKnown(document);
    return isNew && Intake.isRead(document) ? araxes.read(document) : Reading.unread(document);
  }
}
