package org.araxes.app.view;

import java.util.List;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain, outermost first; the first is the publisher.
 *
 * @param role publisher, source or unnamed
 * @param kind of the publisher's document, or of the actor
 */
public record Rung(
    String role,
    String name,
    @Nullable String text,
    @Nullable Span span,
    @Nullable String key,
    @Nullable String code,
    @Nullable String kind,
    Stance stance,
    @Nullable String act,
    List<Words> cue,
    List<Span> content,
    @Nullable Directness directness,
    @Nullable String medium,
    @Nullable WhenShown told,
    @Nullable String rule,
    @Nullable Boolean corrected) {}
