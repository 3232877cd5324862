package org.araxes.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.araxes.attribute.AttributedText;
import org.araxes.attribute.Telling;
import org.araxes.ground.Pronouns.Sense;
import org.araxes.mark.ActorWords;
import org.araxes.mark.Description.Sort;
import org.araxes.model.Actor.Kind;
import org.araxes.model.ActorMention.Form;
import org.araxes.model.Directness;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means. "I" and "we" inside somebody's words are that somebody; the others point
 * back to the likeliest actor that agrees in number and gender.
 */
final class PronounResolver {
  /** How many sentences back a pronoun may point. */
  private static final int BACK = 3;

  /** How many mentions back, for sentences that are lists. */
  private static final int MOST = 150;

  private final Pronouns pronouns;
  private final Cast cast;
  private final NominalResolver.Resolving resolving;
  private final Map<Integer, List<Telling>> tellings = new HashMap<>();
  private final Supplier<@Nullable Gathered> publisher;

  /**
   * @param publisher whom "we" mean that nobody is quoted with; gives null when that is nobody
   */
  PronounResolver(
      Pronouns pronouns,
      Cast cast,
      AttributedText text,
      NominalResolver.Resolving resolving,
      Supplier<@Nullable Gathered> publisher) {
    this.pronouns = pronouns;
    this.publisher = publisher;
    this.cast = cast;
    this.resolving = resolving;
    for (Telling telling : text.tellings()) {
      for (Span content : telling.content()) {
        var first = text.marked().parsed().sentenceAt(content.start());
        var last = text.marked().parsed().sentenceAt(content.end() - 1);
        if (first != null && last != null) {
          for (int s = first.index(); s <= last.index(); s++) {
            tellings.computeIfAbsent(s, k -> new ArrayList<>(2)).add(telling);
          }
        }
      }
    }
  }

  @Nullable Gathered resolve(int i) {
    ActorWords words = cast.mentions.get(i);
    Sentence sentence = cast.mentions.sentence(words);
    if (sentence.grammar() != null && isEmptySubject(sentence.grammar(), words.head())) {
      return null;
    }
    Sense sense = pronouns.of(sentence.token(words.head()).word());
    if (sense == null) {
      return null;
    }
    if (sense == Sense.SPEAKER || sense == Sense.SPEAKERS) {
      Telling telling = around(words);
      boolean own = telling == null && sense == Sense.SPEAKERS;
      return telling != null ? source(telling, i) : own ? publisher.get() : null;
    }
    return antecedent(i, words, sense);
  }

  /** "It is easy to cross", "it was clear that": nobody is meant. */
  private static boolean isEmptySubject(Grammar grammar, int pronoun) {
    if (grammar.is(pronoun, "expl")) {
      return true;
    }
    int above = grammar.head(pronoun);
    return above != Grammar.ROOT
        && grammar.is(pronoun, "nsubj")
        && grammar.child(above, "cop") >= 0
        && (grammar.child(above, "ccomp") >= 0
            || grammar.child(above, "xcomp") >= 0
            || grammar.child(above, "csubj") >= 0
            || grammar.child(above, "advcl") >= 0);
  }

  /** The innermost telling whose content holds some words. */
  private @Nullable Telling around(ActorWords words) {
    Telling best = null;
    int shortest = Integer.MAX_VALUE;
    for (Telling telling : tellings.getOrDefault(words.sentence(), List.of())) {
      int length = telling.content().stream().mapToInt(Span::length).sum();
      boolean inside = telling.content().stream().anyMatch(span -> span.covers(words.span()));
      if (inside && length < shortest) {
        best = telling;
        shortest = length;
      }
    }
    return best;
  }

  private @Nullable Gathered source(Telling telling, int self) {
    Span head = telling.sourceHead();
    int mention = head == null ? -1 : cast.mentions.headIn(head);
    return mention < 0 || mention == self ? null : resolving.resolve(mention);
  }

  private @Nullable Gathered antecedent(int i, ActorWords words, Sense pronoun) {
    Telling telling = around(words);
    Gathered speaker = telling == null ? null : cast.of(sourceMention(telling));
    Gathered best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int at = i - 1; at >= Math.max(0, i - MOST); at--) {
      ActorWords other = cast.mentions.get(at);
      int back = words.sentence() - other.sentence();
      if (back > BACK) {
        break;
      }
      Gathered actor = cast.of(at);
      if (actor == null
          || !agrees(actor, pronoun)
          || other.span().covers(words.span())
          || isQuotedBy(words, other)
          || isFellowArgument(words, other)
          || isApposed(words, other)) {
        continue;
      }
      double score = score(words, other, actor, back, pronoun);
      if (actor == speaker && telling != null) {
        score += telling.directness() == Directness.INDIRECT ? 4 : -8;
      }
      if (score > bestScore) {
        best = actor;
        bestScore = score;
      }
    }
    return best;
  }

  private int sourceMention(Telling telling) {
    Span head = telling.sourceHead();
    return head == null ? -1 : cast.mentions.headIn(head);
  }

  private double score(
      ActorWords words, ActorWords other, Gathered actor, int back, Sense pronoun) {
    double score = -5.0 * back;
    if (NameGatherer.isSubject(cast, other)) {
      score += 4;
    }
    if (back > 0 && isDoneTo(words) && isDoneTo(other)) {
      score += 5;
    }
    if (other.form() == Form.NAME) {
      score += 1;
    }
    if (other.form() == Form.PRONOUN) {
      score += 1.5;
    }
    if (back == 0) {
      score -= 0.05 * Math.min(40, words.head() - other.head());
    }
    if (isModifier(other)) {
      score -= 3;
    }
    if (pronoun == Sense.MANY) {
      boolean many =
          other.description().sort() != Sort.BODY
              && cast.mentions.sentence(other).token(other.head()).tag().endsWith("S");
      score += many ? 1 : actor.plural ? 0 : -6;
    }
    return score + Math.min(4, actor.mentions.size()) * 0.5;
  }

  /** "The bridge is safe," he said: nobody in his own words is he. */
  private boolean isQuotedBy(ActorWords words, ActorWords other) {
    return tellings.getOrDefault(other.sentence(), List.of()).stream()
        .anyMatch(
            telling ->
                telling.directness() != Directness.INDIRECT
                    && telling.sourceHead() != null
                    && telling.sourceHead().overlaps(words.span())
                    && telling.content().stream().anyMatch(span -> span.covers(other.span())));
  }

  /** "Police arrested five men. They were freed": to whom one thing is done, the next is. */
  private boolean isDoneTo(ActorWords words) {
    Grammar grammar = cast.mentions.sentence(words).grammar();
    return grammar != null
        && (grammar.is(words.head(), "obj") || grammar.relation(words.head()).equals("nsubj:pass"));
  }

  private boolean isModifier(ActorWords other) {
    Grammar grammar = cast.mentions.sentence(other).grammar();
    return grammar != null
        && (grammar.is(other.head(), "compound") || grammar.is(other.head(), "amod"));
  }

  /** Subject and object of one verb are two, unless the pronoun is reflexive or possessive. */
  private boolean isFellowArgument(ActorWords words, ActorWords other) {
    Sentence sentence = cast.mentions.sentence(words);
    Grammar grammar = sentence.grammar();
    if (grammar == null
        || other.sentence() != words.sentence()
        || sentence.token(words.head()).tag().equals("PRP$")
        || sentence.token(words.head()).word().toLowerCase(Locale.ROOT).endsWith("sel")) {
      return false;
    }
    int above = governor(sentence, grammar, words.head());
    return above != Grammar.ROOT
        && !sentence.token(words.head()).lemma().endsWith("self")
        && (grammar.head(other.head()) == above
            || above == other.head()
            || isSharedSubject(grammar, above, other.head()));
  }

  /** What a pronoun hangs on: in "arrested nine of them" the arresting. */
  private static int governor(Sentence sentence, Grammar grammar, int pronoun) {
    int above = grammar.head(pronoun);
    boolean part =
        above != Grammar.ROOT
            && grammar.is(pronoun, "nmod")
            && !sentence.token(pronoun).tag().equals("PRP$")
            && (sentence.token(above).tag().equals("CD")
                || sentence.token(above).tag().equals("DT"));
    return part ? grammar.head(above) : above;
  }

  /** "Police fired and arrested them": the police are the subject of both. */
  private static boolean isSharedSubject(Grammar grammar, int verb, int other) {
    int first = verb;
    for (int steps = 0; steps < BACK && grammar.is(first, "conj"); steps++) {
      first = grammar.head(first);
    }
    return first != verb
        && first != Grammar.ROOT
        && grammar.child(verb, "nsubj") < 0
        && grammar.head(other) == first
        && grammar.is(other, "nsubj");
  }

  /** "Bello, his brother": he is not Bello. */
  private boolean isApposed(ActorWords words, ActorWords other) {
    Sentence sentence = cast.mentions.sentence(words);
    int first = sentence.tokenAt(words.span().start());
    return first > 0
        && other.sentence() == words.sentence()
        && sentence.token(words.head()).tag().equals("PRP$")
        && sentence.token(first - 1).word().equals(",")
        && cast.mentions.tokenAfter(other) == first - 1;
  }

  private static boolean agrees(Gathered actor, Sense pronoun) {
    return switch (pronoun) {
      case MAN -> actor.isPerson() && actor.gender != Gathered.Gender.FEMALE;
      case WOMAN -> actor.isPerson() && actor.gender != Gathered.Gender.MALE;
      case THING -> !actor.isPerson() && !actor.plural;
      case MANY ->
          actor.plural
              || actor.kind == Kind.GROUP
              || actor.kind == Kind.ORGANIZATION
              || actor.sort == Sort.COUNTRY;
      case SPEAKER, SPEAKERS -> false;
    };
  }

  /** What a pronoun tells about whom it means. */
  void teach(Gathered actor, String pronoun) {
    if (actor.gender == Gathered.Gender.UNKNOWN && actor.isPerson()) {
      Sense sense = pronouns.of(pronoun);
      if (sense == Sense.MAN) {
        actor.gender = Gathered.Gender.MALE;
      } else if (sense == Sense.WOMAN) {
        actor.gender = Gathered.Gender.FEMALE;
      }
    }
  }
}
