package org.araxes.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.mark.ActorWords;
import org.araxes.model.Span;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;

/** The mentions of a document by sentence and token. */
final class MentionTable {
  private final List<ActorWords> all;
  private final ParsedText parsed;
  private final Map<Long, Integer> byHead = new HashMap<>();
  private final Map<Long, Integer> byStart = new HashMap<>();

  MentionTable(ParsedText parsed, List<ActorWords> all) {
    this.parsed = parsed;
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      ActorWords words = all.get(i);
      byHead.putIfAbsent(key(words.sentence(), words.head()), i);
      int first = sentence(words).tokenAt(words.span().start());
      byStart.putIfAbsent(key(words.sentence(), first), i);
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | (token & 0xffffffffL);
  }

  ActorWords get(int index) {
    return all.get(index);
  }

  int size() {
    return all.size();
  }

  Sentence sentence(ActorWords words) {
    return parsed.sentences().get(words.sentence());
  }

  Sentence sentence(int index) {
    return parsed.sentences().get(index);
  }

  /** Index of the mention with a head token; -1 when there is none. */
  int withHead(int sentence, int token) {
    return byHead.getOrDefault(key(sentence, token), -1);
  }

  /** Index of the first mention that starts at a token; -1 when there is none. */
  int startingAt(int sentence, int token) {
    return byStart.getOrDefault(key(sentence, token), -1);
  }

  /** Index of the mention whose head lies in some words, the last one first; -1 for none. */
  int headIn(Span words) {
    Sentence sentence = parsed.sentenceAt(words.start());
    if (sentence == null) {
      return -1;
    }
    for (int token = sentence.tokenAt(words.end() - 1); token >= 0; token--) {
      if (sentence.token(token).span().end() <= words.start()) {
        break;
      }
      int found = withHead(sentence.index(), token);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** The token right after a mention; -1 at the end of its sentence. */
  int tokenAfter(ActorWords words) {
    Sentence sentence = sentence(words);
    int last = sentence.tokenAt(words.span().end() - 1);
    return last >= 0 && last + 1 < sentence.size() ? last + 1 : -1;
  }
}
