package org.araxes.attribute;

import java.util.List;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as words, before it is known who the source is.
 *
 * @param parent id of the telling whose content holds this one
 * @param source empty when the text names none; the first span holds the head
 * @param sourceHead the word that leads to the actor; null when there is no source
 * @param when the words that tell when it was said
 * @param sentence index of the sentence of the cue
 */
public record Telling(
    String id,
    @Nullable String parent,
    List<Span> source,
    @Nullable Span sourceHead,
    List<Span> cue,
    List<Span> content,
    String act,
    Stance stance,
    Directness directness,
    @Nullable String medium,
    @Nullable Span when,
    int sentence,
    String rule) {
  public Telling {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
