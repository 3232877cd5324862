package org.araxes.attribute;

import java.util.List;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as words, before it is known who the source is.
 *
 * <p>Not every telling is a link of a chain. What is asked for, promised, wished or praised is an
 * event of the teller's, and so is no link unless the source's own words are quoted; what somebody
 * knows or what seems so is vouched for by the writer; a negated cue ("has not said") asserts
 * nothing; an unnamed voice ("reportedly") cannot be followed; and whoever speaks of his own
 * beliefs inside his own words ("I think") is one voice, not two. {@code rules/en/acts.tsv} says it
 * by act, {@code link} for each telling.
 *
 * @param parent id of the telling whose content holds this one
 * @param source empty when the text names none; the first span holds the head
 * @param sourceHead the word that leads to the actor, which for "who" and for a "he" inside his own
 *     words stands outside the source's words; null when there is no source
 * @param link whether the telling is a link of the chain of what its content tells
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
    boolean link,
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
