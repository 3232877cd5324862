package org.araxes.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies of a document again by one word of their names: "the Centre" where the Centre
 * for Land Rights was named, or put the text out.
 */
final class BodyNames {
  /** Shorter words are too often something else. */
  private static final int SHORTEST = 4;

  private BodyNames() {}

  /** Adds what is found; what says no more than "the panel" gives way to it. */
  static void again(ParsedText parsed, List<ActorWords> found) {
    Set<String> names = names(parsed, found);
    if (names.isEmpty()) {
      return;
    }
    Set<Long> taken = new HashSet<>();
    found.stream()
        .filter(words -> !isVague(words))
        .forEach(words -> mark(taken, parsed.sentences().get(words.sentence()), words));
    List<ActorWords> more = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (int at = 1; at < sentence.size() && sentence.block().isEvidence(); at++) {
        if (names.contains(sentence.token(at).word())
            && sentence.token(at).isNoun()
            && sentence.token(at - 1).lemma().equalsIgnoreCase("the")
            && !isName(sentence, at + 1)
            && !taken.contains(key(sentence, at))) {
          more.add(words(sentence, at));
        }
      }
    }
    for (ActorWords one : more) {
      found.removeIf(old -> isVague(old) && old.span().overlaps(one.span()));
    }
    found.addAll(more);
  }

  private static Set<String> names(ParsedText parsed, List<ActorWords> found) {
    Set<String> names = new HashSet<>();
    for (ActorWords words : found) {
      if (words.form() == Form.NAME && words.description().sort() == Sort.ORGANIZATION) {
        Sentence sentence = parsed.sentences().get(words.sentence());
        int first = sentence.tokenAt(words.span().start());
        int last = sentence.tokenAt(words.span().end() - 1);
        for (int at = first; at <= last && last > first; at++) {
          boolean head = at == last || !sentence.token(at + 1).isProperNoun();
          add(names, head ? sentence.token(at).word() : "");
        }
      }
    }
    @Nullable String publisher = parsed.document().origin().publisher();
    for (String word : publisher == null ? new String[0] : publisher.split("[^\\p{L}]+")) {
      add(names, word);
    }
    return names;
  }

  private static void add(Set<String> names, String word) {
    if (word.length() >= SHORTEST && Letters.isCapitalised(word)) {
      names.add(word);
    }
  }

  private static boolean isVague(ActorWords words) {
    return words.description().sort() == Sort.BARE && words.description().country() == null;
  }

  private static void mark(Set<Long> taken, Sentence sentence, ActorWords words) {
    int last = sentence.tokenAt(words.span().end() - 1);
    for (int at = sentence.tokenAt(words.span().start()); at <= last; at++) {
      taken.add(key(sentence, at));
    }
  }

  private static long key(Sentence sentence, int token) {
    return ((long) sentence.index() << 32) | token;
  }

  private static boolean isName(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).isProperNoun();
  }

  private static ActorWords words(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return new ActorWords(
        token.span(),
        sentence.index(),
        at,
        Form.NAME,
        Kind.ORGANIZATION,
        Description.of(Sort.ORGANIZATION, null, null));
  }
}
