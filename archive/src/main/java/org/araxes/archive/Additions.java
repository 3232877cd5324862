package org.araxes.archive;

import java.util.List;
import org.araxes.Araxes;
import org.araxes.intake.Copies;
import org.araxes.intake.Intake;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.notation.Layers;
import org.araxes.notation.ReadingJson;

/**
 * What is offered to an archive, read as far as it says anything new: no text twice with the same
 * rules, no copy of what was kept or offered before, nothing in a language that is not read.
 */
public final class Additions {
  /** The version of readings that were not made here begins so. */
  private static final String GIVEN = "given ";

  private static final int LETTERS = 16;

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

  /**
   * A reading that is to be kept.
   *
   * @param version what it depends on beside the document
   */
  public record Addition(Reading reading, String version) {
    /** Whether it only says which earlier document says the same. */
    public boolean isCopy() {
      return reading.document().copyOf() != null;
    }
  }

  /**
   * What is to be kept of an input: the reading that it came with, else one that is made now. May
   * be asked by many threads.
   */
  public Addition addition(Taken taken) {
    Reading given = taken.reading();
    return given == null
        ? new Addition(reading(taken.document()), araxes.version())
        : given(given.of(named(given.document())));
  }

  /** A reading that is known already is kept under the version that it has. */
  private Addition given(Reading given) {
    String hash = ReadingJson.hash(given.document().text());
    KeptDocument kept = archive.document(hash);
    boolean isKnown =
        kept != null
            && (given.document().copyOf() != null
                || given.equals(archive.reading(hash).of(given.document())));
    String version =
        isKnown
            ? kept.versions().get(kept.versions().size() - 1)
            : GIVEN + ReadingJson.hash(ReadingJson.write(given, Layers.ALL)).substring(0, LETTERS);
    return new Addition(given, version);
  }

  /** Under its own id, without what {@link DocumentNames} puts behind it. */
  private static Document named(Document document) {
    String name = DocumentNames.plain(document.id(), ReadingJson.hash(document.text()));
    return name.equals(document.id()) ? document : document.named(name);
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

  /** The reading to be added. Of what is known, only where it comes from is new. */
  private Reading reading(Document document) {
    boolean isNew = document.copyOf() == null && !isKnown(document);
    return isNew && Intake.isRead(document) ? araxes.read(document) : Reading.unread(document);
  }
}
