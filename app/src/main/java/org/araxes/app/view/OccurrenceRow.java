package org.araxes.app.view;

import java.util.List;
import java.util.Map;
import org.araxes.compare.Aspect;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence in a list.
 *
 * @param words the sentence that tells most about it
 * @param claim the claim whose words those are
 * @param chain who says those words, outermost first
 * @param contested some say it happened and some deny or doubt it
 * @param sources independent innermost ones
 * @param told when documents tell of it
 */
public record OccurrenceRow(
    String key,
    String label,
    @Nullable String words,
    @Nullable String claim,
    List<String> chain,
    Standing standing,
    Map<String, Integer> standings,
    boolean contested,
    @Nullable TypeShown type,
    @Nullable PartyShown actor,
    @Nullable PartyShown recipient,
    @Nullable WhenShown when,
    @Nullable WhereShown where,
    List<FigureShown> figures,
    int claims,
    int documents,
    int sources,
    List<Aspect> disagreements,
    List<Aspect> corroborated,
    List<Aspect> superseded,
    @Nullable Days told,
    int reviewed) {}
