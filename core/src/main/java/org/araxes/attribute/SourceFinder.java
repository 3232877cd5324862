package org.araxes.attribute;

import java.util.Set;
import org.araxes.match.FrameMatch;
import org.araxes.parse.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * The words that name who says it: what the grammar gives as the source, or, where it gives none or
 * an impossible one, the noun phrase right behind or before the cue.
 */
final class SourceFinder {
  /**
   * Tokens of a source.
   *
   * @param head the token that leads to the actor; outside the range for "who"
   */
  record Source(int from, int to, int head) {}

  private SourceFinder() {}

  static @Nullable Source find(
      Line line, FrameMatch match, boolean contentBefore, Set<String> words) {
    int verb = match.trigger();
    int head = nearest(line, verb, match.first("source"));
    Source behindMarks = hasSubject(match) ? NearSource.behindMarks(line, verb) : null;
    if (behindMarks != null) {
      return behindMarks;
    }
    Source tail = hasSubject(match) ? NearSource.tail(line, verb) : null;
    if (tail != null) {
      return tail;
    }
    Source inserted = mayInsert(match) ? NearSource.inserted(line, verb) : null;
    if (inserted != null) {
      return inserted;
    }
    if (NearSource.doer(line, verb) >= 0) {
      return NearSource.inverted(line, NearSource.doer(line, verb));
    }
    boolean closed = contentBefore && verb == 0 || QuotedContent.closes(line, verb);
    boolean open = mayInvert(match) || hasSubject(match) && closed;
    if (open && (contentBefore || head > verb)) {
      Source behind = NearSource.inverted(line, verb);
      if (behind != null) {
        return behind;
      }
    }
    if (isQuoted(line, verb)) {
      int object = line.grammar().child(line.grammar().head(verb), "obj");
      return SourcePhrase.of(line, object, verb);
    }
    int work = workBefore(line, verb);
    if (work >= 0) {
      int issuer = issuer(line, work, words);
      return SourcePhrase.of(line, issuer < 0 ? work : issuer, verb);
    }
    if (isLoose(line, verb)) {
      Source above = governing(line, verb);
      if (above != null) {
        return above;
      }
    }
    if (head >= 0 && head != verb && isPossible(line, head, verb)) {
      Source relative = relative(line, verb, head);
      if (relative != null) {
        return relative;
      }
      Source phrase = SourcePhrase.of(line, head, verb);
      if (phrase != null) {
        return phrase;
      }
    }
    if (line.token(verb).isNoun()) {
      int bringing = bringing(line, verb);
      if (bringing >= 0) {
        return SourcePhrase.of(line, bringing, line.grammar().head(verb));
      }
      int light = Cue.lightVerb(line, verb, words);
      int subject = light < 0 ? -1 : subjectOf(line, light);
      return subject < 0 || !isPossible(line, subject, light)
          ? null
          : SourcePhrase.of(line, subject, light);
    }
    if (!hasSubject(match)
        || !line.token(verb).isVerb()
        || isPassive(line, verb)
        || isReduced(line, verb)) {
      return null;
    }
    Source beside = NearSource.beside(line, verb);
    return beside != null ? beside : governing(line, verb);
  }

  /**
   * "Came back with the news that": the subject of the verb that brings a noun of saying; or -1.
   */
  private static int bringing(Line line, int noun) {
    int verb = line.grammar().head(noun);
    boolean with =
        verb >= 0
            && verb < noun
            && line.token(verb).isVerb()
            && line.grammar().is(noun, "obl")
            && line.hasChild(noun, "case", "with");
    int subject = with ? subjectOf(line, verb) : -1;
    return subject >= 0 && isPossible(line, subject, verb) ? subject : -1;
  }

  /** Of two subjects before a verb the later is its own; the other is of what is told. */
  private static int nearest(Line line, int verb, int head) {
    int best = head;
    if (head >= 0 && head < verb && line.grammar().head(head) == verb) {
      for (int child : line.grammar().children(verb, "nsubj")) {
        best = child < verb && child > best && !NearSource.isTime(line, child) ? child : best;
      }
    }
    return best;
  }

  /** "People suspected of": a participle behind its object. */
  private static boolean isReduced(Line line, int verb) {
    return line.token(verb).tag().equals("VBN")
        && line.grammar().children(verb).stream().noneMatch(c -> line.grammar().is(c, "aux"));
  }

  /** "Noting that ..., she left": the subject of the clause that the participle hangs on. */
  private static @Nullable Source governing(Line line, int verb) {
    String tag = line.token(verb).tag();
    if (!tag.equals("VBG") && !tag.equals("VB")) {
      return null;
    }
    Grammar grammar = line.grammar();
    int at = verb;
    for (int steps = 0; steps < 6 && grammar.head(at) != Grammar.ROOT; steps++) {
      at = grammar.head(at);
      int subject = isClause(line, at) ? grammar.child(at, "nsubj") : -1;
      if (subject >= 0 && isPossible(line, subject, verb)) {
        Source relative = relative(line, at, subject);
        return relative != null ? relative : SourcePhrase.of(line, subject, verb);
      }
    }
    return null;
  }

  /** Whether a head is a finite verb or has one: a participle's subject is parser damage. */
  private static boolean isClause(Line line, int head) {
    return !line.token(head).tag().equals("VBG")
        || line.grammar().children(head).stream()
            .anyMatch(child -> line.grammar().is(child, "aux"));
  }

  /** "The paper quoted the farmer as saying": the farmer says. */
  static boolean isQuoted(Line line, int verb) {
    int head = line.grammar().head(verb);
    return line.token(verb).tag().equals("VBG")
        && verb > 0
        && line.lower(verb - 1).equals("as")
        && head >= 0
        && line.grammar().child(head, "obj") >= 0;
  }

  /** "A letter from the village saying": the work before a participle without a comma; or -1. */
  static int workBefore(Line line, int verb) {
    if (!line.token(verb).tag().equals("VBG") || verb == 0 || line.isComma(verb - 1)) {
      return -1;
    }
    for (int i = verb - 1; i >= 0 && i > verb - 16; i--) {
      if (line.lexicon().is("work", line.token(i).lemma()) && line.token(i).isNoun()) {
        return i;
      }
      if (line.isFiniteVerb(i) || line.token(i).isPronoun()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "The palace issued a statement saying": the subject of the verb that puts a work out; or -1.
   */
  private static int issuer(Line line, int work, Set<String> lending) {
    int verb = Cue.lightVerb(line, work, lending);
    return verb < 0 ? -1 : subjectOf(line, verb);
  }

  /** ", saying": a participle behind a comma goes with the clause, not with the noun before it. */
  private static boolean isLoose(Line line, int verb) {
    return line.token(verb).tag().equals("VBG")
        && verb > 0
        && line.isComma(verb - 1)
        && (line.grammar().relation(verb).startsWith("acl") || line.grammar().is(verb, "dep"));
  }

  private static int subjectOf(Line line, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && at != Grammar.ROOT; steps++) {
      int subject = line.grammar().child(at, "nsubj");
      if (subject >= 0) {
        return line.grammar().relation(subject).endsWith(":pass") ? -1 : subject;
      }
      boolean shared = line.grammar().is(at, "conj") || line.grammar().is(at, "xcomp");
      at = shared ? line.grammar().head(at) : Grammar.ROOT;
    }
    return -1;
  }

  private static boolean hasSubject(FrameMatch match) {
    return match.frame().parts().stream()
        .anyMatch(part -> part.role().equals("source") && part.name().equals("subject"));
  }

  /** A clause may stand around a cue that takes one. */
  private static boolean mayInsert(FrameMatch match) {
    return hasSubject(match) && ContentFinder.takes(match, Set.of("clause", "quotation"));
  }

  /** A verb with an addressee has that behind it: "told reporters". */
  private static boolean mayInvert(FrameMatch match) {
    boolean speech =
        match.frame().parts().stream()
            .anyMatch(part -> part.name().equals("clause") || part.name().equals("quotation"));
    return speech
        && hasSubject(match)
        && match.frame().parts().stream()
            .noneMatch(part -> part.role().equals("addressee") && part.name().equals("object"));
  }

  /** A day is no speaker, and no one outside a quotation speaks inside it. */
  private static boolean isPossible(Line line, int head, int verb) {
    if (isCutOff(line, head, verb)) {
      return false;
    }
    if (NearSource.isTime(line, head)) {
      return false;
    }
    Quotation around = line.quotation(head);
    return around == null
        || around.span().covers(line.token(verb).span())
        || !QuotedContent.isSpeech(line, around.span());
  }

  /** Another clause stands between a subject and its verb: the parser mistook it. */
  private static boolean isCutOff(Line line, int head, int verb) {
    boolean relative = false;
    int first = Cue.from(line, verb);
    for (int i = head + 1; i < first; i++) {
      relative |= line.token(i).tag().startsWith("W") || line.lower(i).equals("that");
      if (line.isFiniteVerb(i)
          && !relative
          && line.sameVoice(i, verb)
          && line.grammar().dominates(head, i)
          && !line.grammar().is(i, "amod")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(Line line, int verb) {
    for (int child : line.grammar().children(verb)) {
      if (line.grammar().relation(child).endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  /** "Who" in "the guards, who said": its own words are the source, the guards its head. */
  private static @Nullable Source relative(Line line, int verb, int head) {
    for (int child : line.grammar().children(verb)) {
      if (line.grammar().is(child, "nsubj")
          && line.token(child).tag().startsWith("W")
          && child != head
          && child < verb) {
        return new Source(child, child, head);
      }
    }
    return null;
  }
}
