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
  private final Table outer;

  public Ontology(Rulebook rulebook) {
    this.composed = rulebook.table("ontology/composed.tsv");
    this.outer = rulebook.table("ontology/outer.tsv");
  }

  /** The type of a plain act. */
  EventType plain(Meaning meaning) {
    return new EventType(meaning.first(), meaning.second(), meaning.contexts(), meaning.code());
  }

  /**
   * The type of an act upon an act: asking for help, promising to leave. Where the two make nothing
   * together, it is that of the inner act.
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
        .orElse(inner);
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

  /** Whether an act stands as its content does: a promise is as good as what is promised. */
  boolean standsAsContent(Meaning meaning) {
    return meaning.code() != null
        && outer.rows().stream()
            .anyMatch(
                row ->
                    row.need("outer").equals(meaning.first())
                        && meaning.code().startsWith(row.need("root")));
  }

  private static @Nullable String dash(@Nullable String cell) {
    return cell == null || cell.equals("-") ? null : cell;
  }
}
