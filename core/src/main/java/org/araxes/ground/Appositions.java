package org.araxes.ground;

import java.util.Locale;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** Joins titles, appositions and predicates to the names that they stand beside. */
final class Appositions {
  private final Cast cast;
  private final NounMarks marks;
  private final NominalResolver.Resolving resolving;

  Appositions(Cast cast, NounMarks marks, NominalResolver.Resolving resolving) {
    this.cast = cast;
    this.marks = marks;
    this.resolving = resolving;
  }

  /** The name that stands beside a title or an apposition: "President Tolo", "Tolo, the king". */
  @Nullable Gathered namedBeside(int i, ActorWords words) {
    int next = cast.mentions.tokenAfter(words);
    if (next >= 0) {
      int name = cast.mentions.startingAt(words.sentence(), next);
      if (name > i && isTitleOf(words, name)) {
        return resolving.resolve(name);
      }
    }
    Sentence sentence = cast.mentions.sentence(words);
    Gathered acrossComma = next < 0 ? null : namedAfterComma(words, sentence, next);
    if (acrossComma == null) {
      acrossComma = namedBeforeComma(words, sentence, next);
    }
    if (acrossComma != null) {
      return acrossComma;
    }
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    int head = words.head();
    if (grammar.is(head, "appos") && !isLostSubject(sentence, grammar, next)) {
      Gathered above = apposed(words, grammar.head(head));
      if (above != null) {
        return above;
      }
    }
    for (int child : grammar.children(head, "appos")) {
      Gathered below = apposed(words, child);
      if (below != null) {
        return below;
      }
    }
    int subject = grammar.child(head, "cop") >= 0 ? grammar.child(head, "nsubj") : -1;
    return subject < 0 || isNegated(grammar, sentence, head) ? null : apposed(words, subject);
  }

  /**
   * "His predecessor, ousted President Tolo, fled": a name between commas, with or without title.
   */
  private @Nullable Gathered namedAfterComma(ActorWords words, Sentence sentence, int comma) {
    if (!sentence.token(comma).word().equals(",")
        || words.description().plural()
        || !marks.isDefinite(words)
        || words.description().sort() == Sort.BODY) {
      return null;
    }
    int from = comma + 1;
    boolean participle = from < sentence.size() && sentence.token(from).tag().equals("VBN");
    int at = cast.mentions.startingAt(words.sentence(), participle ? from + 1 : from);
    if (at >= 0 && cast.mentions.get(at).form() == Form.NOMINAL) {
      int after = cast.mentions.tokenAfter(cast.mentions.get(at));
      at = after < 0 ? -1 : cast.mentions.startingAt(words.sentence(), after);
    }
    if (at < 0 || cast.mentions.get(at).description().sort() != Sort.PERSON) {
      return null;
    }
    int close = cast.mentions.tokenAfter(cast.mentions.get(at));
    return close < 0 || !sentence.token(close).isWord() ? resolving.resolve(at) : null;
  }

  /** "Tolo, then a colonel, fled": the name before the comma. */
  private @Nullable Gathered namedBeforeComma(ActorWords words, Sentence sentence, int next) {
    int first = sentence.tokenAt(words.span().start());
    int comma = first - 1;
    if (comma > 0 && sentence.token(comma).tag().equals("RB")) {
      comma--;
    }
    Grammar grammar = sentence.grammar();
    if (comma < 1
        || !sentence.token(comma).word().equals(",")
        || words.description().plural()
        || next >= 0 && sentence.token(next).isWord() && !isOf(sentence, next)
        || grammar != null && grammar.is(words.head(), "conj")
        || words.description().sort() == Sort.BODY) {
      return null;
    }
    int named = cast.mentions.withHead(words.sentence(), comma - 1);
    return named >= 0 && cast.mentions.get(named).description().sort() == Sort.PERSON
        ? resolving.resolve(named)
        : null;
  }

  /** "According to witnesses, soldiers fired": a parser took the subject for an apposition. */
  private static boolean isLostSubject(Sentence sentence, Grammar grammar, int next) {
    String tag = next < 0 ? "" : sentence.token(next).tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    return finite && grammar.child(next, "nsubj") < 0;
  }

  private static boolean isOf(Sentence sentence, int at) {
    return sentence.token(at).lemma().equals("of");
  }

  private static boolean isNegated(Grammar grammar, Sentence sentence, int head) {
    return grammar.children(head, "advmod").stream()
        .anyMatch(child -> sentence.token(child).lemma().toLowerCase(Locale.ROOT).equals("not"));
  }

  private boolean isTitleOf(ActorWords title, int name) {
    ActorWords named = cast.mentions.get(name);
    Sort sort = named.description().sort();
    if (title.description().sort() == Sort.BODY) {
      return sort == Sort.ORGANIZATION && named.description().organization() == null;
    }
    return sort == Sort.PERSON && !title.description().plural();
  }

  /** The actor of a head word, if the phrase may be another description of it. */
  private @Nullable Gathered apposed(ActorWords words, int head) {
    int other = cast.mentions.withHead(words.sentence(), head);
    if (other < 0 || cast.mentions.get(other) == words) {
      return null;
    }
    ActorWords beside = cast.mentions.get(other);
    Gathered actor =
        beside.form() == Form.NAME || beside.span().start() < words.span().start()
            ? resolving.resolve(other)
            : null;
    if (actor == null || actor.kind == Kind.COUNTRY || actor.sort == Sort.GOVERNMENT) {
      return null;
    }
    Description description = words.description();
    boolean organization = actor.kind == Kind.ORGANIZATION;
    boolean body = description.sort() == Sort.BODY;
    if (actor.plural && description.plural()) {
      return actor;
    }
    return organization == body && (body || actor.isPerson() != description.plural())
        ? actor
        : null;
  }
}
