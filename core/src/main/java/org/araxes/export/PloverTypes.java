package org.araxes.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.model.EventType;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The types and modes that PLOVER has, and how it writes what did not happen. */
final class PloverTypes {
  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final Codes codes;
  private final Map<String, Table.Row> types = new TreeMap<>();
  private final Map<String, Table.Row> standings = new TreeMap<>();

  PloverTypes(Codes codes) {
    this.codes = codes;
    codes.table("plover-types").rows().forEach(row -> types.put(row.need("type"), row));
    codes.table("plover-standing").rows().forEach(row -> standings.put(row.need("standing"), row));
  }

  /** An occurrence in PLOVER's codes. */
  record Coded(
      String type,
      List<String> modes,
      List<String> contexts,
      @Nullable Long quad,
      @Nullable String quadName,
      @Nullable BigDecimal score) {}

  /** Null when PLOVER has no type for it. */
  @Nullable Coded of(SourcedOccurrence occurrence) {
    EventType type = occurrence.type();
    if (type == null || !types.containsKey(type.plover())) {
      return null;
    }
    Table.Row standing = standings.get(occurrence.standing());
    String other = standing == null ? null : standing.get("type");
    List<String> contexts = new ArrayList<>(type.contexts());
    if (standing != null && standing.get("context") != null) {
      contexts.add(standing.need("context"));
    }
    if (other != null && !other.equals(type.plover())) {
      EventType outer = new EventType(other, null, contexts, null);
      return coded(outer, List.of(), contexts);
    }
    boolean known =
        type.mode() != null && types.get(type.plover()).list("modes").contains(type.mode());
    return coded(type, known ? List.of(type.mode()) : List.of(), contexts);
  }

  private Coded coded(EventType type, List<String> modes, List<String> contexts) {
    String quad = codes.quad(type);
    long number = quad == null ? 0 : QUADS.indexOf(quad) + 1L;
    return new Coded(
        type.plover(),
        modes,
        contexts.stream().distinct().toList(),
        number == 0 ? null : number,
        quad,
        codes.score(type));
  }

  static Refusal refusal(SourcedOccurrence occurrence) {
    EventType type = occurrence.type();
    return new Refusal("category", type == null ? "none" : type.plover(), "no type of PLOVER 2.0");
  }
}
