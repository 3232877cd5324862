package org.araxes.dictionary;

import java.util.List;
import org.araxes.match.Argument;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/** Who may be source and target of a verb. */
final class Parties {
  private Parties() {}

  /** Whether a token is the head of a phrase that could be somebody. */
  static boolean isHead(Sentence sentence, int token) {
    Token word = sentence.token(token);
    Grammar grammar = sentence.grammar();
    boolean name = word.isNoun() || word.isPronoun();
    return name && (grammar == null || !grammar.is(token, "compound"));
  }

  static int source(List<Argument> arguments) {
    return first(arguments, "subject");
  }

  /** The object, or else the first phrase with a preposition. */
  static int target(Sentence sentence, List<Argument> arguments, int source) {
    int object = first(arguments, "object");
    if (object >= 0 && object != source) {
      return object;
    }
    return arguments.stream()
        .filter(argument -> argument.near() && argument.token() != source)
        .filter(argument -> !argument.part().equals("subject"))
        .mapToInt(Argument::token)
        .filter(token -> isHead(sentence, token))
        .findFirst()
        .orElse(-1);
  }

  /** What a party is joined with: "A and B met"; -1 for nothing. */
  static int joined(Sentence sentence, int token) {
    Grammar grammar = sentence.grammar();
    return grammar == null || token < 0 ? -1 : grammar.child(token, "conj");
  }

  private static int first(List<Argument> arguments, String part) {
    return arguments.stream()
        .filter(argument -> argument.part().equals(part))
        .mapToInt(Argument::token)
        .findFirst()
        .orElse(-1);
  }
}
