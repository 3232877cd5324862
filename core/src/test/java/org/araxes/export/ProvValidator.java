package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every reference resolves, every claim comes from a document, no chain runs in a circle. */
final class ProvValidator implements Validators.Validator {
  @Override
  public List<String> faults(String text) {
    JsonNode graph = Faults.json(text).path("@graph");
    Faults faults = new Faults();
    Map<String, JsonNode> nodes = new HashMap<>();
    graph.forEach(
        node ->
            faults.check(
                nodes.put(node.path("@id").asText(), node) == null, "twice " + node.path("@id")));
    for (JsonNode node : graph) {
      faults.check(AnnotationValidator.isIri(node.path("@id").asText()), "id " + node.path("@id"));
      faults.check(
          Set.of("prov:Entity", "prov:Agent", "prov:Activity", "prov:Collection")
              .contains(node.path("@type").asText()),
          "type");
      node.findValues("@id")
          .forEach(id -> faults.check(nodes.containsKey(id.asText()), "nothing is " + id));
      boolean claim = node.path("@id").asText().startsWith("urn:araxes:claim:");
      faults.check(
          !claim || node.has("prov:wasDerivedFrom") && node.has("prov:wasAttributedTo"), "claim");
      Set<String> met = new HashSet<>();
      for (JsonNode at = node;
          at != null;
          at = nodes.get(at.path("prov:wasQuotedFrom").path("@id").asText())) {
        if (!met.add(at.path("@id").asText())) {
          faults.check(false, "a circle at " + at.path("@id"));
          break;
        }
      }
    }
    return faults.list();
  }
}
