package org.araxes.app.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody decided. */
public record DecisionShown(
    String key,
    String kind,
    String by,
    Instant at,
    String label,
    List<String> claims,
    List<String> actors,
    @Nullable String field,
    @Nullable String value,
    @Nullable String before,
    @Nullable String note,
    boolean undone,
    @Nullable String undoes) {}
