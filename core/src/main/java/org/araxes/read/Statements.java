package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
 * What a source says that holds no event of interest: the main predicates of each sentence of its
 * words, with their subjects and objects, so that nothing said by somebody is lost.
 */
final class Statements {
  /** More main clauses in one sentence are a list or parser damage. */
  private static final int MOST = 6;

  private final ControlVerbs control;

  Statements(Rulebook rulebook) {
    this.control = ControlVerbs.of(rulebook);
  }

  /**
   * @param told whether a word is told already: it names an event, or a telling of its own
   */
  List<Happening> of(Attribution attribution, ParsedText parsed, Predicate<Span> told) {
    List<Happening> found = new ArrayList<>();
    for (Span content : attribution.content()) {
      int at = content.start();
      while (at < content.end()) {
        Sentence sentence = parsed.sentenceAt(at);
        if (sentence != null) {
          for (int predicate : open(sentence, content, told)) {
            if (!Answers.isAnswer(attribution) || isClause(sentence, predicate)) {
              found.add(happening(sentence, predicate, attribution.rule()));
            }
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
        rule,
        null);
  }

  private static int first(List<Argument> arguments, String part) {
    return arguments.stream()
        .filter(argument -> argument.part().equals(part))
        .mapToInt(Argument::token)
        .findFirst()
        .orElse(-1);
  }

  /** "Denied that he left", "denied leaving"; not "denied the rumour spread by the radio". */
  private static boolean isClause(Sentence sentence, int predicate) {
    Grammar grammar = sentence.grammar();
    String tag = sentence.token(predicate).tag();
    boolean aside = grammar == null || grammar.relation(predicate).startsWith("acl:relcl");
    return !aside
        && (!tag.equals("VBN")
            || grammar.children(predicate).stream().anyMatch(c -> grammar.is(c, "aux"))
            || grammar.child(predicate, "aux:pass") >= 0);
  }

  /** The main predicates of a sentence inside some words of whose clauses nothing is told. */
  private static List<Integer> open(Sentence sentence, Span content, Predicate<Span> told) {
    Grammar grammar = sentence.grammar();
    int top = grammar == null ? -1 : topmost(sentence, content);
    if (grammar == null || top < 0) {
      return List.of();
    }
    Set<Integer> mains = new TreeSet<>(Set.of(top));
    for (int next : grammar.children(top, "conj")) {
      if (isPredicate(sentence, next)
          && content.covers(sentence.token(next).span())
          && mains.size() < MOST) {
        mains.add(next);
      }
    }
    List<Integer> open = new ArrayList<>();
    for (int main : mains) {
      boolean known =
          grammar.subtree(main).stream()
              .filter(word -> owner(grammar, word, mains) == main)
              .map(word -> sentence.token(word).span())
              .anyMatch(word -> content.covers(word) && told.test(word));
      if (!known) {
        open.add(main);
      }
    }
    return open;
  }

  /** The nearest main predicate above a word. */
  private static int owner(Grammar grammar, int word, Set<Integer> mains) {
    int at = word;
    for (int steps = 0; at != Grammar.ROOT && steps <= grammar.size(); steps++) {
      if (mains.contains(at)) {
        return at;
      }
      at = grammar.head(at);
    }
    return Grammar.ROOT;
  }

  /** The topmost verb, or predicate with a copula, of a sentence inside some words; or -1. */
  private static int topmost(Sentence sentence, Span content) {
    Grammar grammar = sentence.grammar();
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; grammar != null && i < sentence.size(); i++) {
      if (isPredicate(sentence, i) && content.covers(sentence.token(i).span())) {
        int depth = depth(grammar, i);
        if (depth < least) {
          least = depth;
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean isPredicate(Sentence sentence, int word) {
    Grammar grammar = sentence.grammar();
    boolean fullVerb =
        grammar != null
            && sentence.token(word).isVerb()
            && !grammar.is(word, "aux")
            && !grammar.is(word, "cop");
    return fullVerb || grammar != null && grammar.child(word, "cop") >= 0;
  }

  private static int depth(Grammar grammar, int token) {
    int depth = 0;
    for (int at = token; at != Grammar.ROOT && depth <= grammar.size(); at = grammar.head(at)) {
      depth++;
    }
    return depth;
  }
}
