package org.araxes.app.view;

import java.util.List;
import org.araxes.model.Stance;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param label a line for people
 * @param chain names, outermost first; the publisher is the first
 * @param voice who says so innermost
 * @param review accepted, corrected, rejected; null when nobody looked at it
 */
public record ClaimRow(
    String key,
    DocumentRow document,
    @Nullable String occurrence,
    Standing standing,
    @Nullable TypeShown type,
    String label,
    @Nullable Words trigger,
    Words content,
    @Nullable PartyShown actor,
    @Nullable PartyShown recipient,
    @Nullable WhenShown when,
    @Nullable WhereShown where,
    List<FigureShown> figures,
    List<String> chain,
    String voice,
    Stance stance,
    @Nullable String review) {}
