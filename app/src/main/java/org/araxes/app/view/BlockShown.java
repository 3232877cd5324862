package org.araxes.app.view;

import org.araxes.model.Span;

/** A stretch of a document and its job. */
public record BlockShown(String kind, Span span) {}
