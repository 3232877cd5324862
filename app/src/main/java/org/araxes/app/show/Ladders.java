package org.araxes.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.app.ledger.Choice;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.ReadingLines;
import org.araxes.app.ledger.Times;
import org.araxes.app.view.DocumentRow;
import org.araxes.app.view.Rung;
import org.araxes.app.view.Words;
import org.araxes.model.Actor;
import org.araxes.model.Attribution;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/** The chain of a claim as rungs, the publisher first. */
final class Ladders {
  private Ladders() {}

  static List<Rung> of(ClaimLine line, ReadingLines lines, List<Attribution> chain) {
    List<Rung> rungs = new ArrayList<>();
    rungs.add(publisher(line.row().document()));
    chain.forEach(link -> rungs.add(rung(link, lines)));
    return rungs;
  }

  private static Rung publisher(DocumentRow document) {
    LocalDate published = document.published();
    return new Rung(
        "publisher",
        document.publisher() == null ? document.title() : document.publisher(),
        null,
        null,
        null,
        null,
        document.kind(),
        Stance.ASSERTS,
        null,
        List.of(),
        List.of(),
        null,
        null,
        published == null ? null : Times.day(published),
        null,
        null);
  }

  private static Rung rung(Attribution link, ReadingLines lines) {
    Actor actor = lines.actor(link.sourceActor());
    @Nullable Span source = link.source().isEmpty() ? null : link.source().get(0);
    List<Words> cue = link.cue().stream().map(lines::words).toList();
    boolean hasCode = actor != null && !actor.affiliations().isEmpty();
    return new Rung(
        source == null && actor == null ? "unnamed" : "source",
        lines.name(link),
        source == null ? null : lines.words(source).text(),
        source,
        lines.key(link.sourceActor()),
        hasCode ? actor.affiliations().get(0).code() : null,
        actor == null ? null : Choice.word(actor.kind()),
        link.stance(),
        link.act(),
        cue,
        link.content(),
        link.directness(),
        link.medium(),
        lines.when(link.when(), false),
        link.rule(),
        null);
  }
}
