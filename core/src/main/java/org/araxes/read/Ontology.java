package org.araxes.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.araxes.model.EventType;
import org.araxes.model.Factuality;
import org.araxes.rulebook.Meaning;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The codes of the field, from the tables under {@code rules/ontology}. */
public final class Ontology {
  private final Table composed;
  private final Table outer;
  private final Table cameo;
  private final Table categories;
  private final Table modals;

  public Ontology(Rulebook rulebook) {
    this.composed = rulebook.table("ontology/composed.tsv");
    this.outer = rulebook.table("ontology/outer.tsv");
    this.categories = rulebook.table("ontology/plover.tsv");
    this.cameo = rulebook.table("ontology/cameo.tsv");
    this.modals = rulebook.table("ontology/modals.tsv");
  }

  /** The type of a plain act. */
  EventType plain(Meaning meaning) {
    return new EventType(meaning.first(), meaning.second(), meaning.contexts(), meaning.code());
  }

  /** The type of a CAMEO code, by the longest code that is known and begins it; null for none. */
  @Nullable EventType coded(String code) {
    for (int length = code.length(); length >= 2; length--) {
      String prefix = code.substring(0, length);
      for (Table.Row row : cameo.rows()) {
        if (row.need("code").equals(prefix) && row.get("plover") != null) {
          return new EventType(row.need("plover"), dash(row.get("mode")), List.of(), code);
        }
      }
    }
    return null;
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
        .map(row -> type(row, contexts))
        .orElse(inner);
  }

  /**
   * The type of an act that is only ahead or only due: "will release" promises, "will not release"
   * refuses, "must release" demands.
   *
   * @param beside what the words beside the act say of it
   */
  EventType ahead(EventType act, Factuality beside) {
    for (Table.Row modal : modals.rows()) {
      if (act.cameo() != null
          && modal.need("mode").equals(beside.mode().name().toLowerCase(Locale.ROOT))
          && modal.need("polarity").equals(beside.polarity().name().toLowerCase(Locale.ROOT))
          && modal.list("inner").stream().anyMatch(act.cameo()::startsWith)) {
        return row(modal.need("outer"), modal.need("root"), act.cameo())
            .map(row -> type(row, act.contexts()))
            .orElse(act);
      }
    }
    return act;
  }

  private static EventType type(Table.Row row, List<String> contexts) {
    return new EventType(row.need("category"), dash(row.get("mode")), contexts, row.get("cameo"));
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

  /** Whether acts of this kind are about acts: asking, promising, threatening, refusing. */
  boolean isOuter(Meaning meaning) {
    return composed.rows().stream().anyMatch(row -> row.need("outer").equals(meaning.first()));
  }

  /** Whether an act is done by force against somebody. */
  boolean isForce(EventType type) {
    return categories.rows().stream()
        .anyMatch(
            row ->
                row.need("category").equals(type.plover())
                    && row.need("quad").equals("material conflict"));
  }

  /** Whether an act is done in words: asked, promised, threatened, refused, accused. */
  boolean isSaid(EventType type) {
    return categories.rows().stream()
        .anyMatch(
            row ->
                row.need("category").equals(type.plover())
                    && row.need("quad").startsWith("verbal"));
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
