package org.araxes.app.view;

import org.araxes.model.Span;

/** Words of a document. */
public record Words(Span span, String text) {}
