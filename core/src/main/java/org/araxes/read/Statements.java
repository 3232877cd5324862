package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
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
          for (int predicate : MainClauses.untold(sentence, content, told)) {
            if (!Answers.isAnswer(attribution) || isClause(sentence, predicate)) {
              found.add(happening(sentence, predicate, attribution.rule(), control));
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

  /** A predicate without a type, with its subject and its object. */
  static Happening happening(Sentence sentence, int predicate, String rule, ControlVerbs control) {
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
}
