package org.araxes.app.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What two documents or times tell alike, differently, and only one of them. */
public record Comparison(
    Side left,
    Side right,
    Map<String, Integer> counts,
    List<ComparedPair> pairs,
    @Nullable String command) {}
