package org.araxes.export;

import static org.araxes.table.Column.empty;
import static org.araxes.table.Column.integer;
import static org.araxes.table.Column.text;

import java.io.IOException;
import java.util.List;
import org.araxes.model.Party;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0's mentions, 16 columns. A row a claim about an event that is in the events table. */
final class GdeltMentions {
  private GdeltMentions() {}

  /** A row. */
  record Row(Coded event, SourcedClaim claim) {}

  static Sheet<Row> sheet() {
    return new Sheet<>(
        "mentions",
        List.of(
            integer("GLOBALEVENTID", "The event mentioned", r -> r.event().number()),
            integer(
                "EventTimeDate", "The event's DATEADDED", r -> Stamps.moment(r.event().added())),
            integer(
                "MentionTimeDate",
                "Day of publication at 000000",
                r -> Stamps.moment(r.claim().origin().published())),
            integer(
                "MentionType",
                "1 web address, 2 citation",
                r -> r.claim().origin().url() == null ? 2L : 1L),
            text("MentionSourceName", "The outlet", r -> r.claim().outlet()),
            text("MentionIdentifier", "Address or citation", GdeltMentions::identifier),
            integer(
                "SentenceID",
                "Number of the sentence, from 1",
                r -> r.claim().text().sentence(r.claim().at())),
            integer(
                "Actor1CharOffset",
                "In code points of the text given",
                r -> offset(r.claim(), true)),
            integer(
                "Actor2CharOffset",
                "In code points of the text given",
                r -> offset(r.claim(), false)),
            integer(
                "ActionCharOffset",
                "In code points of the text given",
                r -> r.claim().text().start(r.claim().at())),
            integer("InRawText", "Always 1: the text is never rewritten", r -> 1L),
            empty("Confidence", "The record keeps no such measure"),
            integer("MentionDocLen", "In code points", r -> r.claim().text().length()),
            empty("MentionDocTone", "The record measures no tone"),
            empty("MentionDocTranslationInfo", "Nothing is translated"),
            empty("Extras", "Reserved")));
  }

  private static String identifier(Row row) {
    String url = row.claim().origin().url();
    return url != null ? url : Stamps.citation(row.claim().origin(), row.claim().document().id());
  }

  private static @Nullable Long offset(SourcedClaim claim, boolean actor) {
    Party party =
        claim.event() == null ? null : actor ? claim.event().actor() : claim.event().recipient();
    return party == null ? null : Long.valueOf(claim.text().start(party.span()));
  }

  static void give(Selection selection, Settings settings, Sink<Row> sink) throws IOException {
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      Refusal refusal = Coded.refusal(dated);
      if (refusal != null) {
        sink.refused(
            occurrence.claims(),
            new Refusal(
                refusal.field(), refusal.value(), "no event to mention: " + refusal.reason()));
        continue;
      }
      for (Coded event : Coded.of(dated)) {
        for (SourcedClaim claim : occurrence.claims()) {
          sink.row(new Row(event, claim));
        }
      }
      sink.kept(occurrence);
    }
  }
}
