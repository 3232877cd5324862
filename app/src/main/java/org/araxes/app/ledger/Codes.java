package org.araxes.app.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.app.view.TypeShown;
import org.araxes.model.EventType;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the codes of the field are called, and where they stand between conflict and cooperation.
 */
public final class Codes {
  private final Map<String, Table.Row> categories = new HashMap<>();
  private final Map<String, Table.Row> modes = new HashMap<>();
  private final Map<String, Table.Row> cameo = new HashMap<>();
  private final Map<EventType, TypeShown> shown = new ConcurrentHashMap<>();

  public Codes(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("ontology/plover.tsv").rows()) {
      if (row.get("mode") == null) {
        categories.put(row.need("category"), row);
      } else {
        modes.put(row.need("category") + " " + row.need("mode"), row);
      }
    }
    rulebook.table("ontology/cameo.tsv").rows().forEach(row -> cameo.put(row.need("code"), row));
  }

  /** What a category is called; itself when it is in no table. */
  public String label(String category) {
    Table.Row row = categories.get(category);
    String label = row == null ? null : row.get("label");
    return label == null ? category.toLowerCase(java.util.Locale.ROOT) : label;
  }

  /** Null where an event has no type. */
  @Nullable TypeShown shown(@Nullable EventType type) {
    return type == null ? null : shown.computeIfAbsent(type, this::made);
  }

  private TypeShown made(EventType type) {
    Table.Row category = categories.get(type.plover());
    Table.Row mode = type.mode() == null ? null : modes.get(type.plover() + " " + type.mode());
    Table.Row code = type.cameo() == null ? null : cameo.get(type.cameo());
    String label = mode == null ? null : mode.get("label");
    String quad = category == null ? null : category.get("quad");
    String goldstein = code == null ? null : code.get("goldstein");
    return new TypeShown(
        type.plover(),
        type.mode(),
        type.contexts(),
        type.cameo(),
        label == null ? label(type.plover()) : label,
        quad == null ? null : quad.replace(' ', '_'),
        goldstein == null ? null : Double.valueOf(goldstein));
  }
}
