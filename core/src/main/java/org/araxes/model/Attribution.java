package org.araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody passing something on: source, cue, content, after PARC 3.0 and PolNeAR. Each is a list
 * of spans because a quotation may be interrupted.
 *
 * @param parent id of the attribution whose content holds this one; null for an outermost one,
 *     which the publisher tells
 * @param source empty when the text names none
 * @param cue the words that say so
 * @param sourceActor id of the actor who is the source
 * @param act SAY, WRITE, ESTIMATE, ACCUSE ... as the frame says
 * @param medium speech, interview, note, memoir, phone call ...
 * @param when when it was said
 * @param rule file and line of the rule that read it
 */
public record Attribution(
    String id,
    @Nullable String parent,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    @Nullable String sourceActor,
    String act,
    Stance stance,
    Directness directness,
    @Nullable String medium,
    @Nullable When when,
    String rule) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
