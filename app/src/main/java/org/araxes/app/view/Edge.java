package org.araxes.app.view;

import java.util.List;
import java.util.Map;

/** What one actor does to another. */
public record Edge(
    String actor,
    String recipient,
    int claims,
    int occurrences,
    Map<String, Integer> quads,
    Map<String, Integer> standings,
    Map<String, Integer> categories,
    List<Bin> times) {}
