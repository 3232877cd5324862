package org.araxes.export;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** Kinds of actors in ACLED. */
final class AcledActors {
  private final Codes codes;
  private final Map<String, Table.Row> kinds = new TreeMap<>();

  AcledActors(Codes codes) {
    this.codes = codes;
    codes.table("acled-actors").rows().forEach(row -> kinds.put(row.need("kind"), row));
  }

  boolean isCivilian(@Nullable Side side) {
    return "civilians".equals(codes.sector(side, "acled"));
  }

  /** Number or label of an actor's kind; null when it is not known. */
  @Nullable String kind(Acled.Row row, boolean first) {
    Table.Row kind = row(row, first);
    return kind == null ? null : kind.need(row.labels() ? "label" : "number");
  }

  private Table.@Nullable Row row(Acled.Row row, boolean first) {
    Side side = Acled.side(row, first);
    String type = row.kind().need("event_type").toLowerCase(java.util.Locale.ROOT);
    if (first && (type.equals("protests") || type.equals("riots"))) {
      boolean isForce = row.kind().need("disorder_type").startsWith("Political");
      if (!isForce) {
        return kinds.get(type.equals("riots") ? "rioters" : "protesters");
      }
    }
    String kind = codes.sector(side, "acled");
    if (kind == null || side == null) {
      return null;
    }
    boolean abroad =
        kind.equals("state")
            && side.country() != null
            && row.place().country() != null
            && !Objects.equals(side.country(), row.place().country());
    return kinds.get(abroad ? "external" : kind);
  }

  /** 1 and 3 give 13, whoever stands first; a lone actor gives 10. */
  @Nullable String interaction(Acled.Row row) {
    Table.Row one = row(row, true);
    Table.Row other = row(row, false);
    if (one == null && other == null) {
      return null;
    }
    if (one == null || other == null) {
      Table.Row only = one == null ? other : one;
      return row.labels() ? "Sole " + only.need("label") : only.need("number") + "0";
    }
    boolean ordered = one.need("number").compareTo(other.need("number")) <= 0;
    String field = row.labels() ? "label" : "number";
    String low = (ordered ? one : other).need(field);
    String high = (ordered ? other : one).need(field);
    return row.labels() ? low + "-" + high : low + high;
  }
}
