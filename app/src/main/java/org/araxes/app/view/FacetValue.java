package org.araxes.app.view;

/** A choice and how many occurrences it leaves. */
public record FacetValue(String value, String label, int count, boolean chosen) {}
