package org.araxes.attribute;

import java.util.List;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A telling in the making, before its place in the forest is known.
 *
 * @param sentence index of the sentence of the cue
 * @param trigger the word that carries the cue
 * @param source empty when the text names none
 * @param sourceHead the word that leads to the actor
 * @param clausal whether the content is a clause rather than a thing: "said that he left", not
 *     "condemned the raid"
 */
record Draft(
    int sentence,
    Span trigger,
    List<Span> source,
    @Nullable Span sourceHead,
    List<Span> cue,
    List<Span> content,
    String act,
    Stance stance,
    boolean clausal,
    boolean said,
    @Nullable String medium,
    @Nullable Span when,
    String rule) {
  Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Draft withSource(List<Span> spans, @Nullable Span head) {
    return new Draft(
        sentence, trigger, spans, head, cue, content, act, stance, clausal, said, medium, when,
        rule);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(
        sentence,
        trigger,
        source,
        sourceHead,
        cue,
        spans,
        act,
        stance,
        clausal,
        said,
        medium,
        when,
        rule);
  }

  Draft withCue(List<Span> spans, boolean uttered) {
    return new Draft(
        sentence,
        trigger,
        source,
        sourceHead,
        spans,
        content,
        act,
        stance,
        clausal,
        uttered,
        medium,
        when,
        rule);
  }

  Draft withStance(Stance other) {
    return new Draft(
        sentence,
        trigger,
        source,
        sourceHead,
        cue,
        content,
        act,
        other,
        clausal,
        said,
        medium,
        when,
        rule);
  }

  Draft withCircumstances(@Nullable String how, @Nullable Span day) {
    return new Draft(
        sentence,
        trigger,
        source,
        sourceHead,
        cue,
        content,
        act,
        stance,
        clausal,
        said,
        how,
        day,
        rule);
  }

  /** From the first to the last word of source, cue and content. */
  Span extent() {
    Span all = trigger;
    for (List<Span> part : List.of(source, cue, content)) {
      for (Span span : part) {
        all = all.and(span);
      }
    }
    return all;
  }

  int contentLength() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
