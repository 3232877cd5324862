package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two sides tell of one occurrence. */
public record ComparedPair(
    @Nullable String occurrence,
    String label,
    List<String> changes,
    List<Difference> differences,
    List<ClaimRow> left,
    List<ClaimRow> right) {}
