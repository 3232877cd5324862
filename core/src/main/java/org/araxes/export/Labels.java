package org.araxes.export;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.EventType;
import org.araxes.model.When;
import org.jspecify.annotations.Nullable;

/** Claims in a line. */
final class Labels {
  private Labels() {}

  /** As in "ASSAULT aerial: guns of Velmark -> farmers". */
  static String of(SourcedClaim claim) {
    return of(claim.type(), claim.actor(), claim.recipient(), claim.text().line(claim.at()));
  }

  static String of(SourcedOccurrence occurrence) {
    SourcedClaim lead = occurrence.lead();
    return of(
        occurrence.type(), occurrence.actor(), occurrence.recipient(), lead.text().line(lead.at()));
  }

  private static String of(
      @Nullable EventType type, @Nullable Side actor, @Nullable Side recipient, String words) {
    List<String> parts = new ArrayList<>();
    if (type != null) {
      parts.add(type.plover() + (type.mode() == null ? "" : " " + type.mode()) + ":");
    }
    parts.add(actor == null ? words : actor.name());
    if (recipient != null) {
      parts.add("-> " + recipient.name());
    }
    return String.join(" ", parts);
  }

  /** The time of the event as EDTF where there is one, else as TIMEX3. */
  static @Nullable String when(SourcedClaim claim) {
    return claim.event() == null ? null : time(claim.event().when());
  }

  static @Nullable String time(@Nullable When when) {
    return when == null ? null : when.edtf() != null ? when.edtf() : when.value();
  }

  /** The text by its hash, and where in it, after RFC 5147. */
  static String evidence(SourcedClaim claim) {
    return claim.text().urn()
        + "#char="
        + claim.text().start(claim.at())
        + ","
        + claim.text().end(claim.at());
  }
}
