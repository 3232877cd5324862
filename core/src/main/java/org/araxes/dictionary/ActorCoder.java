package org.araxes.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** Codes parties: an actor, an agent, or an agent of an actor. */
final class ActorCoder {
  /** Names are looked up by this many first letters. */
  private static final int KEY = 4;

  private record Name(Words words, ActorEntry entry) {}

  private record Found(Name name, int from) {
    int length() {
      return name.words().words().size();
    }
  }

  private final Map<String, List<Name>> byKey = new HashMap<>();

  ActorCoder(List<ActorEntry> entries) {
    for (ActorEntry entry : entries) {
      for (Words words : entry.names()) {
        byKey
            .computeIfAbsent(key(words.words().get(0)), key -> new ArrayList<>())
            .add(new Name(words, entry));
      }
    }
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  /**
   * The code of a phrase.
   *
   * @param from index of its first token
   * @param until index behind its last token
   * @return {@code ---} for somebody who is not to be coded; null for nobody of the dictionary
   */
  @Nullable String code(Sentence sentence, int from, int until, @Nullable LocalDate day) {
    @Nullable String actor = null;
    @Nullable String agent = null;
    for (int at = from; at < until; ) {
      Found found = longest(sentence, at, until);
      if (found == null) {
        at++;
        continue;
      }
      String code = found.name().entry().code(day);
      if (code != null && found.name().entry().isAgent()) {
        agent = agent == null ? code : agent;
      } else if (code != null && actor == null) {
        actor = code;
      }
      at += found.length();
    }
    if (agent == null || VerbCode.NOTHING.equals(actor)) {
      return actor;
    }
    return agent.replace("~", actor == null ? "" : actor);
  }

  /** Whether somebody is named whose presence discards the sentence. */
  boolean discards(Sentence sentence) {
    for (int at = 0; at < sentence.size() && !byKey.isEmpty(); at++) {
      Found found = longest(sentence, at, sentence.size());
      if (found != null && VerbCode.DISCARD.equals(found.name().entry().code(null))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found longest(Sentence sentence, int at, int until) {
    Found best = null;
    String word = sentence.token(at).word().toLowerCase(Locale.ROOT);
    for (int length = 1; length <= Math.min(KEY, word.length()); length++) {
      for (Name name : byKey.getOrDefault(word.substring(0, length), List.of())) {
        Found found = new Found(name, at);
        boolean longer = best == null || found.length() > best.length();
        if (longer && at + found.length() <= until && name.words().at(sentence, at)) {
          best = found;
        }
      }
    }
    return best;
  }
}
