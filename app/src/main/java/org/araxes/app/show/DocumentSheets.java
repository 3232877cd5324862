package org.araxes.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.view.BlockShown;
import org.araxes.app.view.ClaimRow;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.DocumentSheet;
import org.araxes.app.view.Mark;
import org.araxes.model.Block;
import org.araxes.model.Reading;
import org.araxes.model.Span;

/** A document for the reader: blocks, paragraphs, marks. */
public final class DocumentSheets {
  private DocumentSheets() {}

  public static DocumentSheet of(Ledger ledger, DocumentRow row, String hash, Reading reading) {
    String text = reading.document().text();
    List<BlockShown> blocks = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      blocks.add(new BlockShown(Choice.word(block.kind()), block.span()));
    }
    if (blocks.isEmpty() && !text.isEmpty()) {
      blocks.add(new BlockShown("body", new Span(0, text.length())));
    }
    List<Mark> marks =
        ledger.claimsOf(hash).stream()
            .map(DocumentSheets::mark)
            .sorted(Comparator.comparing(Mark::trigger).thenComparing(Mark::claim))
            .toList();
    boolean isRead = row.language() == null || row.language().startsWith("en");
    return new DocumentSheet(row, blocks, paragraphs(text), marks, isRead);
  }

  private static Mark mark(ClaimLine claim) {
    ClaimRow row = claim.row();
    return new Mark(
        row.key(),
        row.occurrence(),
        row.standing(),
        row.type() == null ? null : row.type().plover(),
        row.label(),
        row.trigger() == null ? row.content().span() : row.trigger().span(),
        row.content().span(),
        claim.told().claim().evidence(),
        row.chain().size() - 1,
        claim.reviewed());
  }

  /** Stretches between line breaks, without the white space around them. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int from = start;
        int to = i;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          paragraphs.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return paragraphs;
  }
}
