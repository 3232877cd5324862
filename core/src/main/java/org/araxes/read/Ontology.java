package org.araxes.read;

import java.util.List;
import java.util.Optional;
import org.araxes.model.EventType;
import org.araxes.rulebook.Meaning;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The codes of the field, from the tables under {@code rules/ontology}. */
public final class Ontology {
  private final Table composed;

  public Ontology(Rulebook rulebook) {
    this.composed = rulebook.table("ontology/composed.tsv");
  }

  /** The type of a plain act. */
  EventType plain(Meaning meaning) {
    return new EventType(meaning.first(), meaning.second(), meaning.contexts(), meaning.code());
  }

  /**
   * The type of an act upon an act: asking for help, promising to leave.
   *
   * @param inner the type of the act asked for, promised ...; null when it is none of interest
   */
  EventType composed(Meaning meaning, @Nullable EventType inner) {
    if (inner == null || inner.cameo() == null || meaning.code() == null) {
      return plain(meaning);
    }
    List<String> contexts = meaning.contexts().isEmpty() ? inner.contexts() : meaning.contexts();
    return row(meaning.first(), meaning.code(), inner.cameo())
        .map(
            row ->
                new EventType(
                    row.need("category"), dash(row.get("mode")), contexts, row.get("cameo")))
        .orElseGet(() -> plain(meaning));
  }

  private Optional<Table.Row> row(String outer, String outerCode, String innerCode) {
    Table.Row best = null;
    for (Table.Row row : composed.rows()) {
      if (row.need("outer").equals(outer)
          && outerCode.startsWith(row.need("root"))
          && innerCode.startsWith(row.need("inner"))
          && (best == null || row.need("inner").length() > best.need("inner").length())) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable String dash(@Nullable String cell) {
    return cell == null || cell.equals("-") ? null : cell;
  }
}
