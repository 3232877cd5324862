package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;

/** The data model of the Recommendation, as far as it is used. */
final class AnnotationValidator implements Validators.Validator {
  @Override
  public List<String> faults(String text) {
    JsonNode all = Faults.json(text);
    Faults faults = new Faults();
    faults.check(
        all.path("@context").asText().equals("http://www.w3.org/ns/anno.jsonld"), "context");
    for (JsonNode one : all.path("items")) {
      faults.check(
          one.path("type").asText().equals("Annotation") && isIri(one.path("id").asText()),
          "annotation");
      JsonNode target = one.path("target");
      faults.check(isIri(target.path("source").asText()), "source");
      faults.check(one.path("motivation").asText().equals("describing"), "motivation");
      int length = -1;
      for (JsonNode selector : target.path("selector")) {
        if (selector.path("type").asText().equals("TextPositionSelector")) {
          faults.check(
              selector.path("start").asInt(-1) >= 0
                  && selector.path("end").asInt() > selector.path("start").asInt(),
              "position");
          faults.check(
              length < 0 || selector.path("end").asInt() - selector.path("start").asInt() == length,
              "code points");
        } else {
          faults.check(selector.path("exact").isTextual(), "exact");
          length =
              selector
                  .path("exact")
                  .asText()
                  .codePointCount(0, selector.path("exact").asText().length());
        }
      }
      faults.check(target.path("selector").size() > 0, "no selector");
    }
    return faults.list();
  }

  static boolean isIri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
