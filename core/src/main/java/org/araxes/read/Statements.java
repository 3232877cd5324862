package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import org.araxes.match.Argument;
import org.araxes.match.Clauses;
import org.araxes.match.ControlVerbs;
import org.araxes.model.Attribution;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/**
 * What a source says that holds no event of interest: the main predicate of each sentence of its
 * words, with its subject and object, so that nothing said by somebody is lost.
 */
final class Statements {
  private final ControlVerbs control;

  Statements(Rulebook rulebook) {
    this.control = ControlVerbs.of(rulebook);
  }

  List<Happening> of(Attribution attribution, ParsedText parsed) {
    List<Happening> found = new ArrayList<>();
    for (Span content : attribution.content()) {
      int at = content.start();
      while (at < content.end()) {
        Sentence sentence = parsed.sentenceAt(at);
        if (sentence != null) {
          int predicate = predicate(sentence, content);
          if (predicate >= 0) {
            found.add(happening(sentence, predicate, attribution.rule()));
          }
          at = sentence.span().end();
        } else {
          at++;
        }
      }
    }
    return found;
  }

  private Happening happening(Sentence sentence, int predicate, String rule) {
    List<Argument> arguments = new Clauses(sentence, control).arguments(predicate);
    return new Happening(
        sentence,
        predicate,
        List.of(predicate),
        null,
        predicate,
        first(arguments, "subject"),
        first(arguments, "object"),
        List.of(),
        rule);
  }

  private static int first(List<Argument> arguments, String part) {
    return arguments.stream()
        .filter(argument -> argument.part().equals(part))
        .mapToInt(Argument::token)
        .findFirst()
        .orElse(-1);
  }

  /** The topmost verb, or predicate with a copula, of a sentence inside some words; or -1. */
  private static int predicate(Sentence sentence, Span content) {
    Grammar grammar = sentence.grammar();
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; grammar != null && i < sentence.size(); i++) {
      boolean fullVerb =
          sentence.token(i).isVerb() && !grammar.is(i, "aux") && !grammar.is(i, "cop");
      boolean predicate = fullVerb || grammar.child(i, "cop") >= 0;
      if (predicate && content.covers(sentence.token(i).span())) {
        int depth = depth(grammar, i);
        if (depth < least) {
          least = depth;
          best = i;
        }
      }
    }
    return best;
  }

  private static int depth(Grammar grammar, int token) {
    int depth = 0;
    for (int at = token; at != Grammar.ROOT && depth <= grammar.size(); at = grammar.head(at)) {
      depth++;
    }
    return depth;
  }
}
