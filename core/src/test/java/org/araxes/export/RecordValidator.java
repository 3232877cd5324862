package org.araxes.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.araxes.notation.ReadingJson;

/** Readings read back and the same; occurrences with claims. */
final class RecordValidator implements Validators.Validator {
  @Override
  public List<String> faults(String text) {
    Faults faults = new Faults();
    text.lines()
        .forEach(
            line -> {
              JsonNode node = Faults.json(line);
              if (node.has("document")) {
                String again =
                    ReadingJson.write(ReadingJson.read(line), org.araxes.notation.Layers.ALL);
                faults.check(again.equals(line), "lost on the way: " + line);
              } else {
                faults.check(node.path("claims").size() > 0 && node.has("id"), "no occurrence");
              }
            });
    return faults.list();
  }
}
