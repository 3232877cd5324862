package org.araxes.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, String> countries = new TreeMap<>();

  PloverTypes(Codes codes) {
    this.codes = codes;
    codes.table("plover-types").rows().forEach(row -> types.put(row.need("type"), row));
    codes.table("plover-standing").rows().forEach(row -> standings.put(row.need("standing"), row));
    codes
        .table("plover-countries")
        .rows()
        .forEach(row -> countries.put(row.need("country"), row.need("code")));
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
    if (standing != null && standing.get("later") != null && isLater(occurrence, standing)) {
      contexts.add(standing.need("later"));
    }
    if (other != null && !other.equals(type.plover())) {
      String mode = asked(other, type);
      EventType outer = new EventType(other, mode, contexts, null);
      return coded(outer, mode == null ? List.of() : List.of(mode), contexts);
    }
    boolean known =
        type.mode() != null && types.get(type.plover()).list("modes").contains(type.mode());
    return coded(type, known ? List.of(type.mode()) : List.of(), contexts);
  }

  /** Whether all documents that tell of it are of long after; not when no day is known. */
  private static boolean isLater(SourcedOccurrence occurrence, Table.Row standing) {
    Days days = occurrence.days();
    LocalDate told =
        occurrence.claims().stream()
            .map(claim -> claim.origin().published())
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return days != null
        && told != null
        && told.toEpochDay() - days.last().toEpochDay() > Long.parseLong(standing.need("days"));
  }

  /** What is asked for, as a mode; null when there is none for it. */
  private @Nullable String asked(String type, EventType asked) {
    for (Table.Row row : codes.table("plover-asked").rows()) {
      if (row.need("type").equals(type)
          && row.need("category").equals(asked.plover())
          && (row.get("mode") == null || row.need("mode").equals(asked.mode()))) {
        return row.need("as");
      }
    }
    return null;
  }

  /** PLOVER's letters of a country, or IGO, NGO ...; null when not known. */
  @Nullable String country(Side side) {
    String country = side.country();
    return country == null ? null : countries.getOrDefault(country, country);
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

  /** Why there is no row of these codes; null when there is one. */
  @Nullable Refusal refusal(Coded coded, Dated dated) {
    boolean wanted = types.get(coded.type()).get("recipient") != null;
    return wanted && dated.occurrence().recipient() == null
        ? new Refusal("recipient", "not told", coded.type() + " demands a recipient")
        : dated.undated();
  }

  static Refusal refusal(SourcedOccurrence occurrence) {
    EventType type = occurrence.type();
    return new Refusal("category", type == null ? "none" : type.plover(), "no type of PLOVER 2.0");
  }
}
