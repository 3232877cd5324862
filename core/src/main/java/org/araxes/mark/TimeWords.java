package org.araxes.mark;

import org.araxes.model.Span;
import org.araxes.parse.RawTime;

/** Words that stand for a time, with the engine's view of it. */
public record TimeWords(Span span, int sentence, int head, RawTime raw) implements Mention {}
