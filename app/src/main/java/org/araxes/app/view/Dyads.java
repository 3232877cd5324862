package org.araxes.app.view;

import java.util.List;

/** Who to whom. */
public record Dyads(int total, List<Node> nodes, List<Edge> edges, String unit, int leftOut) {}
