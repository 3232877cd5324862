package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.compare.Finding;
import org.araxes.compare.Position;

/** What ACLED keeps in its notes: a description, who says so, the figures of each, doubts. */
final class AcledNotes {
  private AcledNotes() {}

  static String of(Acled.Row row) {
    SourcedOccurrence occurrence = row.occurrence();
    List<String> notes = new ArrayList<>();
    notes.add(Labels.of(occurrence));
    notes.add("According to " + String.join("; ", occurrence.all(SourcedClaim::accordingTo)));
    SourcedClaim timed = occurrence.timed();
    if (row.dated().assumed()) {
      notes.add("Dated by publication");
    } else if (timed != null && !row.dated().known().isDay()) {
      notes.add("Time: " + Labels.when(timed));
    }
    for (SourcedClaim claim : occurrence.claims()) {
      if (!claim.quantities().isEmpty()) {
        notes.add(claim.source() + ": " + String.join(", ", claim.figures()));
      }
      if (!claim.isFact()) {
        notes.add(claim.source() + ": " + claim.standing());
      }
    }
    for (Finding finding : occurrence.findings()) {
      if (finding.kind() != Finding.Kind.CORROBORATED) {
        notes.add(
            "Reports differ on "
                + ClaimColumns.word(finding.aspect()).replace('_', ' ')
                + ": "
                + String.join(" / ", finding.positions().stream().map(Position::value).toList()));
      }
    }
    return String.join(". ", notes.stream().distinct().toList()) + ".";
  }
}
