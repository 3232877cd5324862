package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a reading is. */
public record RunShown(
    String key,
    String state,
    String label,
    @Nullable Integer total,
    int done,
    int read,
    int known,
    @Nullable String current,
    int claims,
    List<DocumentRow> documents,
    List<RefusedInput> refused,
    @Nullable String problem) {}
