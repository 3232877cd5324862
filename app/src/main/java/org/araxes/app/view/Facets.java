package org.araxes.app.view;

import java.util.List;

/** All choices. */
public record Facets(int total, List<Facet> facets) {}
