package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A telling in the making, before its place in the forest is known.
 *
 * @param sentence index of the sentence of the cue
 * @param trigger the word that carries the cue
 */
record Draft(
    int sentence,
    Span trigger,
    Speaker speaker,
    List<Span> cue,
    List<Span> content,
    Sense sense,
    Manner manner) {
  Draft {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /**
   * Who tells.
   *
   * @param spans empty when the text names nobody
   * @param head the word that leads to the actor
   */
  record Speaker(List<Span> spans, @Nullable Span head) {
    static final Speaker NOBODY = new Speaker(List.of(), null);

    Speaker {
      spans = List.copyOf(spans);
    }

    static Speaker of(Line line, SourceFinder.@Nullable Source source) {
      return source == null
          ? NOBODY
          : new Speaker(
              List.of(line.span(source.from(), source.to())), line.token(source.head()).span());
    }
  }

  /**
   * What the cue means.
   *
   * @param clausal whether the content is a clause rather than a thing: "said that he left", not
   *     "condemned the raid"
   * @param said false for what somebody is only expected, wanted or about to say
   */
  record Sense(String act, Stance stance, boolean clausal, boolean said, String rule) {}

  /** Through what it was said, and when. */
  record Manner(@Nullable String medium, @Nullable Span when) {
    static final Manner UNKNOWN = new Manner(null, null);
  }

  List<Span> source() {
    return speaker.spans();
  }

  String act() {
    return sense.act();
  }

  boolean clausal() {
    return sense.clausal();
  }

  Draft withSpeaker(Speaker other) {
    return new Draft(sentence, trigger, other, cue, content, sense, manner);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(sentence, trigger, speaker, cue, spans, sense, manner);
  }

  /** With the speaker's own words, which make a clause of what is told. */
  Draft withQuotation(Span quotation, String act) {
    List<Span> spans = new ArrayList<>(content);
    spans.add(quotation);
    Sense quoted = new Sense(act, sense.stance, true, sense.said, sense.rule);
    return new Draft(sentence, trigger, speaker, cue, spans, quoted, manner);
  }

  Draft withSense(Sense other) {
    return new Draft(sentence, trigger, speaker, cue, content, other, manner);
  }

  Draft withManner(Manner other) {
    return new Draft(sentence, trigger, speaker, cue, content, sense, other);
  }

  Draft withCue(List<Span> spans, boolean said) {
    Sense other = new Sense(sense.act, sense.stance, sense.clausal, said, sense.rule);
    return new Draft(sentence, trigger, speaker, spans, content, other, manner);
  }

  /** Whether some words lie in the content. */
  boolean holds(Span words) {
    return content.stream().anyMatch(span -> span.covers(words));
  }

  /** From the first to the last word of source, cue and content. */
  Span extent() {
    Span all = trigger;
    for (List<Span> part : List.of(source(), cue, content)) {
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
