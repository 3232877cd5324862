package org.araxes.mark;

import org.araxes.model.Span;

/** Words that may stand for a place. */
public record PlaceWords(Span span, int sentence, int head) implements Mention {}
