package org.araxes.read;

import java.util.List;
import org.araxes.dictionary.Coded;
import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An event as its frame found it, or a statement as its grammar tells it, before parties, time and
 * place are settled.
 *
 * @param trigger index of the word that names it
 * @param words indices of all words that name it
 * @param type null for a statement that is no event of interest
 * @param standsBy index of the word that tells how it stands: the trigger, or for what is only
 *     promised or threatened the act that is
 * @param actor index of the head of the acting phrase; -1 for none
 * @param recipient index of the head of the phrase it is done to; -1 for none
 * @param touched indices of the heads of other phrases that the act reaches, nearest first: where
 *     nobody is named as recipient, the act is done to whom these belong
 * @param rule what read it
 * @param awaited what the one who acts must turn out to be once it is known whom a pronoun means,
 *     "armed" or "unarmed"; null for anything
 */
record Happening(
    Sentence sentence,
    int trigger,
    List<Integer> words,
    @Nullable EventType type,
    int standsBy,
    int actor,
    int recipient,
    List<Integer> touched,
    String rule,
    @Nullable String awaited) {

  static Happening of(
      FrameMatch match,
      EventType type,
      int standsBy,
      int actor,
      int recipient,
      List<Integer> touched) {
    return new Happening(
        match.sentence(),
        match.trigger(),
        match.words(),
        type,
        standsBy,
        actor,
        recipient,
        touched,
        match.frame().rule(),
        match.awaited());
  }

  /** What a user's dictionary codes. */
  static Happening of(Sentence sentence, Coded coded, EventType type) {
    return new Happening(
        sentence,
        coded.trigger(),
        coded.words(),
        type,
        coded.trigger(),
        coded.source(),
        coded.target(),
        List.of(),
        coded.rule(),
        null);
  }

  Span span() {
    return sentence.token(trigger).span();
  }
}
