package org.araxes.model;

/** Any predicate of the text, event of interest or not, and how it stands. */
public record Predicate(Span span, String lemma, Factuality factuality) {}
