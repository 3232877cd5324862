package org.araxes.mark;

import java.util.Locale;
import java.util.Set;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/** Numbers that stand alone for some of those told of before: "two fell and six were wounded". */
final class BareGroups {
  /** Longer figures are years, hours or sums. */
  private static final int LONGEST_FIGURE = 3;

  private final Set<String> words;

  BareGroups(Rulebook rulebook) {
    this.words = rulebook.words("bare-groups");
  }

  /** Whether a word with no mention of its own stands for people. */
  boolean isOne(Sentence sentence, int token) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || !isNumber(sentence.token(token))) {
      return false;
    }
    int verb = grammar.head(token);
    boolean party =
        grammar.is(token, "nsubj") || grammar.is(token, "obj") && grammar.child(token, "det") < 0;
    return party
        && verb != Grammar.ROOT
        && sentence.token(verb).isVerb()
        && grammar.child(token, "nmod") < 0
        && isAlone(sentence, grammar, token)
        && !isBeforeNoun(sentence, token);
  }

  /** Only other figures go with it: "twenty-three", "six more". */
  private static boolean isAlone(Sentence sentence, Grammar grammar, int token) {
    return grammar.children(token).stream()
        .filter(child -> grammar.is(child, "nummod") || grammar.is(child, "compound"))
        .allMatch(child -> sentence.token(child).tag().equals("CD"));
  }

  private boolean isNumber(Token token) {
    String word = token.word();
    if (!token.tag().equals("CD")) {
      return words.contains(word.toLowerCase(Locale.ROOT)) && !token.isVerb();
    }
    return word.chars().noneMatch(Character::isDigit)
        || word.length() <= LONGEST_FIGURE && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isBeforeNoun(Sentence sentence, int token) {
    return token + 1 < sentence.size()
        && (sentence.token(token + 1).isNoun() || sentence.token(token + 1).word().equals("%"));
  }

  ActorWords words(Sentence sentence, int token) {
    return new ActorWords(
        sentence.token(token).span(),
        sentence.index(),
        token,
        Form.PRONOUN,
        null,
        new Description(
            Description.Sort.PRONOUN, null, null, null, null, -1, true, Description.Standing.HELD));
  }
}
