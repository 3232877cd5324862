package org.araxes.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Finds the family names of a document again where the engine passed them over. */
final class FamilyNames {
  private static final Set<String> HONORIFICS = Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms");

  /** Shorter words are too often something else, in letters. */
  private static final int SHORTEST = 4;

  private FamilyNames() {}

  static List<ActorWords> again(ParsedText parsed, List<ActorWords> found) {
    Set<String> names = new HashSet<>();
    Set<Long> taken = new HashSet<>();
    for (ActorWords words : found) {
      Sentence sentence = parsed.sentences().get(words.sentence());
      if (words.description().sort() == Sort.PERSON) {
        String last = sentence.token(words.head()).word();
        if (last.length() >= SHORTEST && Letters.isCapitalised(last)) {
          names.add(last);
        }
      }
      int first = sentence.tokenAt(words.span().start());
      int end = words.form() == Form.NAME ? sentence.tokenAt(words.span().end() - 1) : words.head();
      for (int i = words.form() == Form.NAME ? first : end; i <= end; i++) {
        taken.add(key(sentence, i));
      }
    }
    List<ActorWords> more = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (sentence.block().isEvidence()
            && token.isNoun()
            && Letters.isCapitalised(token.word())
            && !taken.contains(key(sentence, token.index()))
            && (names.contains(token.word()) && standsAlone(sentence, token.index())
                || isAddressed(sentence, token.index()))) {
          more.add(
              new ActorWords(
                  token.span(),
                  sentence.index(),
                  token.index(),
                  Form.NAME,
                  Kind.PERSON,
                  Description.of(Sort.PERSON, null, null)));
        }
      }
    }
    return more;
  }

  private static long key(Sentence sentence, int token) {
    return ((long) sentence.index() << 32) | token;
  }

  /** Not a word of a longer name. */
  private static boolean standsAlone(Sentence sentence, int at) {
    return !isName(sentence, at - 1) && !isName(sentence, at + 1);
  }

  private static boolean isName(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).isProperNoun()
        && !HONORIFICS.contains(sentence.token(at).word().toLowerCase(Locale.ROOT));
  }

  private static boolean isAddressed(Sentence sentence, int at) {
    return at > 0
        && HONORIFICS.contains(sentence.token(at - 1).word().toLowerCase(Locale.ROOT))
        && !isName(sentence, at + 1);
  }
}
