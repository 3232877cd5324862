package org.araxes.export;

import static org.araxes.table.Column.text;
import static org.araxes.table.Column.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Actor;
import org.araxes.table.Column;
import org.araxes.table.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities. A row an event, a document, an actor with a name, or the tie between
 * event and document. All values are lists of texts.
 */
final class FollowTheMoney {
  private final Codes codes;

  FollowTheMoney(Codes codes) {
    this.codes = codes;
  }

  Sheet<Node> sheet() {
    List<Column<Node>> columns = new ArrayList<>();
    columns.add(text("id", "Made of the thing's own id or name", Node::id));
    columns.add(
        text(
            "schema",
            "Event, Article, Person, Organization, PublicBody, Documentation",
            Node::type));
    columns.add(property("name", "What, who and whom; title; name of the actor"));
    columns.add(property("alias", "Other names of an actor"));
    columns.add(property("title", "Title of a document"));
    columns.add(property("author", "Authors of a document"));
    columns.add(property("publisher", "Publisher of a document"));
    columns.add(property("publishedAt", "Day of publication"));
    columns.add(property("sourceUrl", "Address of a document"));
    columns.add(property("language", "Language of a document"));
    columns.add(property("startDate", "The first day of an event"));
    columns.add(property("endDate", "Its last day"));
    columns.add(property("date", "Its day, month or year, where it is one"));
    columns.add(property("location", "Name of its place"));
    columns.add(property("country", "ISO 3166 alpha-2, small letters"));
    columns.add(property("involved", "Ids of actors"));
    columns.add(property("summary", "How it stands, and how many say so"));
    columns.add(property("description", "Chains of sources and figures"));
    columns.add(property("recordId", "Id of the occurrence"));
    columns.add(property("position", "Office of a person"));
    columns.add(property("document", "Documentation: the article"));
    columns.add(property("entity", "Documentation: the event"));
    columns.add(property("role", "Documentation: the chain of sources and how it stands"));
    return new Sheet<>("entities", columns);
  }

  private static Column<Node> property(String name, String meaning) {
    return tree("properties." + name, meaning, node -> node.values(name));
  }

  void give(Selection selection, Settings settings, Sink<Node> sink) throws IOException {
    Set<String> written = new HashSet<>();
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      Dated dated = Dated.of(occurrence, settings, FigureRule.LOWEST);
      Node event = event(dated);
      for (Side side : sides(occurrence)) {
        Node actor = actor(side);
        if (actor != null) {
          event.with("involved", actor.id());
          put(actor, written, sink);
        }
      }
      sink.row(event);
      for (SourcedClaim claim : occurrence.claims()) {
        Node article = article(claim);
        put(article, written, sink);
        put(documentation(event, article, claim), written, sink);
      }
      sink.kept(occurrence);
      dated.report(sink);
    }
  }

  private static void put(Node node, Set<String> written, Sink<Node> sink) throws IOException {
    if (written.add(node.id())) {
      sink.row(node);
    } else {
      sink.stands(node);
    }
  }

  private static List<Side> sides(SourcedOccurrence occurrence) {
    List<Side> sides = new ArrayList<>();
    for (SourcedClaim claim : occurrence.claims()) {
      if (claim.actor() != null) {
        sides.add(claim.actor());
      }
      if (claim.recipient() != null) {
        sides.add(claim.recipient());
      }
    }
    return sides;
  }

  private Node event(Dated dated) {
    SourcedOccurrence occurrence = dated.occurrence();
    Node event =
        new Node("event-" + Ids.key(occurrence.id()), "Event")
            .with("name", Labels.of(occurrence))
            .with("recordId", occurrence.id())
            .with("location", occurrence.place() == null ? null : occurrence.place().name())
            .with("country", alpha2(codes.country(occurrence.place())))
            .with(
                "summary",
                occurrence.standing()
                    + "; "
                    + occurrence.sourcesFor()
                    + " for, "
                    + occurrence.sourcesAgainst()
                    + " against")
            .withAll("description", occurrence.all(SourcedClaim::accordingTo));
    occurrence.claims().forEach(claim -> event.withAll("description", claim.figures()));
    Days days = dated.days();
    if (days != null) {
      event
          .with("startDate", days.earliest() == null ? null : days.earliest().toString())
          .with("endDate", days.latest() == null ? null : days.latest().toString())
          .with("date", days.prefix());
    }
    return event;
  }

  private static @Nullable String alpha2(@Nullable Country country) {
    return country == null ? null : country.alpha2().toLowerCase(Locale.ROOT);
  }

  /** Only who has a name: "a U.S. official" is nobody else elsewhere. */
  private @Nullable Node actor(Side side) {
    Actor actor = side.actor();
    if (actor == null || actor.kind() == Actor.Kind.DESCRIBED || actor.name().isBlank()) {
      return null;
    }
    String schema =
        switch (actor.kind()) {
          case PERSON -> "Person";
          case COUNTRY -> "PublicBody";
          default -> "state".equals(codes.sector(side, "ucdp")) ? "PublicBody" : "Organization";
        };
    Node node =
        new Node("actor-" + Ids.key(schema + " " + actor.name()), schema)
            .with("name", actor.name())
            .withAll("alias", actor.variants())
            .with("country", alpha2(codes.country(side)));
    return actor.kind() == Actor.Kind.PERSON ? node.with("position", side.role()) : node;
  }

  private static Node article(SourcedClaim claim) {
    return new Node("article-" + Ids.key(claim.document().id()), "Article")
        .with(
            "name", claim.origin().title() == null ? claim.document().id() : claim.origin().title())
        .with("title", claim.origin().title())
        .withAll("author", claim.origin().authors())
        .with("publisher", claim.origin().publisher())
        .with(
            "publishedAt",
            claim.origin().published() == null ? null : claim.origin().published().toString())
        .with("sourceUrl", claim.origin().url())
        .with("language", claim.origin().language());
  }

  private static Node documentation(Node event, Node article, SourcedClaim claim) {
    return new Node("documentation-" + Ids.key(claim.id() + " " + event.id()), "Documentation")
        .with("document", article.id())
        .with("entity", event.id())
        .with("role", claim.standing() + "; " + claim.accordingTo());
  }
}
