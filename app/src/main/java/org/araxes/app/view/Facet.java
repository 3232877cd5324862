package org.araxes.app.view;

import java.util.List;

/** The choices of one filter. */
public record Facet(String name, String label, List<FacetValue> values, int more) {}
