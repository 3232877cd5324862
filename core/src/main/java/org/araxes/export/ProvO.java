package org.araxes.export;

import static org.araxes.table.Column.text;
import static org.araxes.table.Column.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.table.Column;
import org.araxes.table.JsonRows;
import org.araxes.table.Sheet;
import org.araxes.table.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * PROV-O as JSON-LD: documents, claims, what each link of a chain said, and who. A claim was quoted
 * from the outermost link, that from the next, and so on inwards; each was attributed to somebody.
 */
final class ProvO {
  private static final String ENTITY = "prov:Entity";
  private static final String RUN = "urn:araxes:reading";

  private ProvO() {}

  static Syntax graph() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    context.put("araxes", "urn:araxes:term:");
    Map<String, Object> around = new LinkedHashMap<>();
    around.put("@context", context);
    return JsonRows.in("@graph", around);
  }

  static Sheet<Node> sheet() {
    List<Column<Node>> columns = new ArrayList<>();
    columns.add(
        text(
            "@id",
            "The text by its hash; claim, link of a claim and agent by their ids",
            Node::id));
    columns.add(
        text("@type", "prov:Entity, prov:Agent, prov:Activity, prov:Collection", Node::type));
    columns.add(property("prov:wasDerivedFrom", "The document that holds the claim"));
    columns.add(property("prov:wasQuotedFrom", "The next link inwards"));
    columns.add(property("prov:hadPrimarySource", "The innermost link"));
    columns.add(property("prov:wasAttributedTo", "Who says it; who put the document out"));
    columns.add(property("prov:wasGeneratedBy", "The reading by this program"));
    columns.add(property("prov:hadMember", "Claims of an occurrence"));
    columns.add(
        property("prov:value", "The words of a claim or link, unless quotes are not wanted"));
    columns.add(property("dcterms:title", "Title of a document; name of an agent"));
    columns.add(property("dcterms:issued", "Day of publication"));
    columns.add(property("dcterms:source", "Address of a document"));
    columns.add(property("araxes:standing", "How a claim stands"));
    columns.add(property("araxes:certainty", "certain, probable, possible, unknown"));
    columns.add(property("araxes:stance", "What a link makes of it"));
    columns.add(property("araxes:medium", "How a link was told"));
    columns.add(property("araxes:told", "When a link was told, as EDTF"));
    columns.add(property("araxes:answers", "The claim that this one denies or doubts"));
    columns.add(property("araxes:category", "PLOVER's category and mode"));
    columns.add(property("araxes:code", "CAMEO code"));
    columns.add(property("araxes:actor", "Who does it"));
    columns.add(property("araxes:recipient", "To whom"));
    columns.add(property("araxes:when", "The time as EDTF"));
    columns.add(property("araxes:where", "The place"));
    columns.add(property("araxes:figures", "Numbers, in words"));
    columns.add(property("araxes:start", "Where its words begin, in code points"));
    columns.add(property("araxes:end", "Where they end"));
    columns.add(property("araxes:rule", "Which rules read it"));
    return new Sheet<>("graph", columns);
  }

  private static Column<Node> property(String name, String meaning) {
    return tree(name, meaning, node -> single(node.values(name)));
  }

  private static @Nullable Object single(@Nullable List<Object> values) {
    return values == null || values.size() != 1 ? values : values.get(0);
  }

  static void give(Selection selection, Settings settings, Sink<Node> sink) throws IOException {
    sink.row(new Node(RUN, "prov:Activity").with("dcterms:title", "Araxes"));
    Set<String> written = new HashSet<>();
    for (SourcedClaim claim : selection.claims()) {
      put(document(claim), written, sink);
      put(agent(claim.outlet()), written, sink);
      sink.row(claim(claim, settings));
      for (int i = 0; i < claim.chain().size(); i++) {
        put(agent(claim.chain().get(i).name()), written, sink);
        sink.row(link(claim, i, settings));
      }
      sink.kept(claim);
    }
    for (SourcedOccurrence occurrence : selection.occurrences()) {
      sink.row(
          new Node(
                  "urn:araxes:occurrence:" + WebAnnotation.encoded(occurrence.id()),
                  "prov:Collection")
              .withAll(
                  "prov:hadMember",
                  occurrence.claims().stream().map(c -> ref(WebAnnotation.claim(c))).toList()));
    }
  }

  private static void put(Node node, Set<String> written, Sink<Node> sink) throws IOException {
    if (written.add(node.id())) {
      sink.row(node);
    } else {
      sink.stands(node);
    }
  }

  private static Map<String, Object> ref(String id) {
    return Map.of("@id", id);
  }

  private static Node agent(String name) {
    return new Node(agentId(name), "prov:Agent").with("dcterms:title", name);
  }

  private static String agentId(String name) {
    return "urn:araxes:agent:" + WebAnnotation.encoded(name);
  }

  private static Node document(SourcedClaim claim) {
    return new Node(claim.text().urn(), ENTITY)
        .with(
            "dcterms:title",
            claim.origin().title() == null ? claim.document().id() : claim.origin().title())
        .with(
            "dcterms:issued",
            claim.origin().published() == null ? null : claim.origin().published().toString())
        .with("dcterms:source", claim.origin().url())
        .with("prov:wasAttributedTo", ref(agentId(claim.outlet())));
  }

  private static String linkId(SourcedClaim claim, int number) {
    return "urn:araxes:link:"
        + WebAnnotation.encoded(claim.document().id())
        + ":"
        + WebAnnotation.encoded(claim.claim().id())
        + ":"
        + number;
  }

  private static Node link(SourcedClaim claim, int number, Settings settings) {
    Link link = claim.chain().get(number);
    Node node =
        new Node(linkId(claim, number), ENTITY)
            .with("prov:wasAttributedTo", ref(agentId(link.name())))
            .with("araxes:stance", link.stance())
            .with("araxes:medium", link.attribution().medium())
            .with("araxes:told", Labels.time(link.attribution().when()));
    if (number + 1 < claim.chain().size()) {
      node.with("prov:wasQuotedFrom", ref(linkId(claim, number + 1)));
    }
    if (settings.quotes()) {
      link.attribution()
          .content()
          .forEach(span -> node.with("prov:value", claim.text().line(span)));
    }
    return node;
  }

  private static Node claim(SourcedClaim claim, Settings settings) {
    int links = claim.chain().size();
    return new Node(WebAnnotation.claim(claim), ENTITY)
        .with("prov:wasDerivedFrom", ref(claim.text().urn()))
        .with("prov:wasQuotedFrom", links == 0 ? null : ref(linkId(claim, 0)))
        .with("prov:hadPrimarySource", links == 0 ? null : ref(linkId(claim, links - 1)))
        .with("prov:wasAttributedTo", ref(agentId(claim.outlet())))
        .with("prov:wasGeneratedBy", ref(RUN))
        .with("prov:value", settings.quotes() ? claim.text().line(claim.claim().content()) : null)
        .with("araxes:standing", claim.standing())
        .with("araxes:certainty", ClaimColumns.word(claim.claim().factuality().certainty()))
        .with(
            "araxes:answers",
            claim.claim().answers() == null
                ? null
                : ref(
                    "urn:araxes:claim:"
                        + WebAnnotation.encoded(claim.document().id())
                        + ":"
                        + WebAnnotation.encoded(claim.claim().answers())))
        .with(
            "araxes:category",
            claim.type() == null
                ? null
                : claim.type().plover()
                    + (claim.type().mode() == null ? "" : " " + claim.type().mode()))
        .with("araxes:code", claim.type() == null ? null : claim.type().cameo())
        .with("araxes:actor", claim.actor() == null ? null : claim.actor().name())
        .with("araxes:recipient", claim.recipient() == null ? null : claim.recipient().name())
        .with("araxes:when", Labels.when(claim))
        .with(
            "araxes:where", claim.where() == null ? null : claim.text().line(claim.where().span()))
        .withAll("araxes:figures", claim.figures())
        .with("araxes:start", claim.text().start(claim.at()))
        .with("araxes:end", claim.text().end(claim.at()))
        .withAll("araxes:rule", claim.claim().rules());
  }
}
