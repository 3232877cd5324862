package org.araxes.app.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as the page sends it. */
record NewDecision(
    @Nullable String kind,
    @Nullable List<String> claims,
    @Nullable List<String> actors,
    @Nullable String field,
    @Nullable String value,
    @Nullable String note) {
  NewDecision {
    claims = claims == null ? List.of() : List.copyOf(claims);
    actors = actors == null ? List.of() : List.copyOf(actors);
  }
}
