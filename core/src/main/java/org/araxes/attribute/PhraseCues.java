package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import org.araxes.attribute.AttributionRules.Opener;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/** Tellings opened by phrases such as "according to", and by adverbs such as "reportedly". */
final class PhraseCues {
  private final AttributionRules rules;

  PhraseCues(AttributionRules rules) {
    this.rules = rules;
  }

  /**
   * A phrase in a sentence.
   *
   * @param end its last token, or the source's if that stands behind it
   */
  private record Found(Opener opener, List<Span> cue, Source source, int end) {}

  List<Draft> find(Line line) {
    List<Draft> found = new ArrayList<>();
    int limit = 0;
    for (int i = 0; line.grammar() != null && i < line.size(); i++) {
      Found phrase = phrase(line, i);
      if (phrase != null) {
        int until = next(line, phrase.end() + 1);
        until = phrase.source().head() < i ? aside(line, phrase.end() + 1, until) : until;
        boolean within = phrase.opener().head() != null && i > limit;
        List<Span> content =
            within
                ? clauseBefore(line, i, phrase.source().head())
                : said(line, i, content(line, i, phrase.end(), limit, until));
        if (!content.isEmpty()) {
          found.add(draft(line, phrase.opener(), i, phrase.cue(), phrase.source(), content));
          limit = within ? limit : phrase.end() + 1;
        }
      }
      Opener adverb = rules.adverb(line.lower(i));
      if (adverb != null) {
        List<Span> content = clause(line, i);
        if (!content.isEmpty()) {
          found.add(draft(line, adverb, i, List.of(line.token(i).span()), null, content));
        }
      }
    }
    return found;
  }

  /**
   * What a phrase within a quotation tells stands there too, or in the one that goes on with it.
   */
  private static List<Span> said(Line line, int phrase, List<Span> content) {
    List<Span> within = Extent.within(line, phrase, content);
    if (!within.isEmpty() || content.isEmpty()) {
      return within;
    }
    for (int i = phrase; i < line.size(); i++) {
      Span resumed = line.isMark(i) ? Extent.quoted(line, i) : null;
      if (resumed != null) {
        return List.of(resumed);
      }
    }
    return within;
  }

  private @Nullable Found phrase(Line line, int at) {
    Found best = null;
    for (Opener opener : rules.phrases(line.lower(at))) {
      Found found =
          opener.words().contains("*") ? owned(line, at, opener) : plain(line, at, opener);
      if (best == null || found != null && found.end() > best.end()) {
        best = found;
      }
    }
    return best;
  }

  /** "According to the clerk", "in a survey by the guild". */
  private @Nullable Found plain(Line line, int at, Opener opener) {
    int last = at + opener.words().size() - 1;
    boolean here = last + 1 < line.size();
    for (int k = 1; here && k < opener.words().size(); k++) {
      here = line.lower(at + k).equals(opener.words().get(k));
    }
    boolean alone = last == at && opener.head() == null;
    if (!here || alone && at > 0 && !line.isComma(at - 1)) {
      return null;
    }
    Source source =
        here && line.token(last + 1).tag().startsWith("W") ? antecedent(line, at) : null;
    int end = source == null ? -1 : last + 1;
    source = source == null ? behind(line, last) : source;
    boolean fits =
        source != null
            && (opener.head() == null
                || line.lexicon().is(opener.head(), line.token(source.head()).lemma()));
    return fits
        ? new Found(opener, List.of(line.span(at, last)), source, Math.max(end, source.to()))
        : null;
  }

  /** "The mayor, according to whom": whom the relative pronoun goes back to; null for nobody. */
  private static @Nullable Source antecedent(Line line, int phrase) {
    int to = phrase - 1;
    while (to > 0 && !line.token(to).isWord()) {
      to--;
    }
    int from = to;
    while (from > 0 && isOfName(line, from - 1)) {
      from--;
    }
    return to >= 0 && (line.token(to).isNoun() || line.token(to).isPronoun())
        ? new Source(from, to, to)
        : null;
  }

  private static boolean isOfName(Line line, int i) {
    String tag = line.token(i).tag();
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$") || line.token(i).isNoun();
  }

  /** What a relative clause tells ends with it. */
  private static int aside(Line line, int from, int until) {
    for (int i = from + 1; i < until; i++) {
      if (line.isComma(i)) {
        return i;
      }
    }
    return until;
  }

  /** "In his view", "in the bishop's words". */
  private static @Nullable Found owned(Line line, int at, Opener opener) {
    String noun = opener.words().get(2);
    for (int i = at + 1; i + 1 < line.size() && i < at + 8; i++) {
      String tag = line.token(i).tag();
      boolean pronoun = tag.equals("PRP$") && i == at + 1;
      if (pronoun && line.is("own-count", i) && opener.act().equals("ESTIMATE")) {
        return null;
      }
      if (pronoun || tag.equals("POS")) {
        int head = pronoun ? i : i - 1;
        int word = line.lower(i + 1).equals("own") && i + 2 < line.size() ? i + 2 : i + 1;
        return head > at && line.lower(word).equals(noun)
            ? new Found(
                opener,
                List.of(line.token(at).span(), line.token(word).span()),
                new Source(at + 1, head, head),
                word)
            : null;
      }
      if (line.isComma(i) || line.isFiniteVerb(i) || line.isMark(i)) {
        return null;
      }
    }
    return null;
  }

  /** First token of the next such phrase, or the end. */
  private int next(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      Found phrase = phrase(line, i);
      if (phrase != null && phrase.opener().head() == null) {
        int at = i;
        while (at > from && (line.token(at - 1).tag().equals("CC") || line.isComma(at - 1))) {
          at--;
        }
        return at;
      }
    }
    return line.size();
  }

  /** The noun phrase behind the phrase. */
  private static @Nullable Source behind(Line line, int last) {
    int from = last + 1;
    int head = -1;
    int to = -1;
    for (int i = from; i < line.size() && i < from + 40; i++) {
      boolean stops =
          line.isStop(i)
              || line.isFiniteVerb(i) && !afterRelative(line, from, i)
              || line.isMark(i) && i > from && line.quotation(i) != null && head >= 0
              || line.isComma(i) && !apposition(line, i)
              || i > from && line.token(i).tag().equals("CC") && clauseBehind(line, i);
      if (stops) {
        break;
      }
      boolean noun =
          line.token(i).isNoun() || line.token(i).isPronoun() || line.token(i).tag().equals("CD");
      boolean last1 = i + 1 >= line.size() || !line.token(i + 1).isNoun();
      if (head < 0
          && noun
          && last1
          && !(i + 1 < line.size() && line.token(i + 1).tag().equals("POS"))) {
        head = i;
      }
      to = i;
    }
    while (to > from && !line.token(to).isWord()) {
      to--;
    }
    return head < 0 ? null : new Source(from, Math.max(to, head), head);
  }

  private static boolean clauseBehind(Line line, int conjunction) {
    for (int i = conjunction + 1; i < line.size() && i < conjunction + 6; i++) {
      if (line.isFiniteVerb(i)) {
        return true;
      }
      if (line.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean afterRelative(Line line, int from, int verb) {
    for (int i = verb - 1; i > from && i >= verb - 4; i--) {
      if (line.token(i).tag().startsWith("W") || line.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the comma opens an apposition that another comma or the sentence's end closes. */
  private static boolean apposition(Line line, int comma) {
    int next = comma + 1;
    if (next >= line.size()) {
      return false;
    }
    String tag = line.token(next).tag();
    boolean who = tag.startsWith("W");
    if (!who
        && !tag.equals("DT")
        && !tag.startsWith("NN")
        && !tag.equals("PRP$")
        && !tag.equals("JJ")) {
      return false;
    }
    for (int i = next; i < line.size() && i < next + 18; i++) {
      if (line.isFiniteVerb(i) && !who) {
        return false;
      }
      if (line.isComma(i) && i > next || line.isStop(i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> content(Line line, int from, int to, int limit, int until) {
    int before = from - 1;
    boolean joins = false;
    while (before >= limit
        && (!line.token(before).isWord() && !line.isMark(before)
            || line.token(before).tag().equals("CC"))) {
      joins |= line.token(before).tag().equals("CC");
      before--;
    }
    boolean opens =
        before < limit
            || joins && to + 1 < until && line.isComma(to + 1)
            || line.lower(before).equals("that")
            || line.token(before).tag().startsWith("W")
            || endsLead(line, before, limit);
    List<Span> found = new ArrayList<>();
    int number = number(line, limit, before);
    if (number >= 0) {
      return List.of(line.token(number).span().and(line.token(before).span()));
    }
    if (!opens) {
      Span first = Extent.reaching(line, behindStop(line, limit, before), before);
      if (first != null) {
        Quotation quotation = line.quotation(before);
        found.add(quotation == null ? first : first.and(quotation.span()));
      }
    }
    boolean resumes = to + 1 < until && line.isComma(to + 1) || opens;
    if (resumes && to + 1 < until) {
      Span rest = Extent.reaching(line, to + 1, until - 1);
      if (rest != null && (opens || !found.isEmpty())) {
        found.add(rest);
      }
    }
    return found;
  }

  /**
   * "Hundreds of casualties -- some 300 according to the army, and 400 according to the rebels": a
   * number set apart right before the phrase is all that the source tells; -1 when there is none.
   */
  private static int number(Line line, int from, int last) {
    int first = last;
    while (first >= from && first >= 0 && isOfNumber(line, first)) {
      first--;
    }
    boolean isNumber = last >= 0 && line.token(last).tag().equals("CD");
    boolean isApart =
        first >= 0
            && (!line.token(first).isWord()
                || line.token(first).tag().equals("CC")
                || line.isComma(first));
    return isNumber && isApart && !line.isMark(first) ? first + 1 : -1;
  }

  private static boolean isOfNumber(Line line, int token) {
    String tag = line.token(token).tag();
    return tag.equals("CD") || tag.startsWith("RB") || tag.startsWith("JJ") || tag.equals("IN");
  }

  /**
   * "She fell to third in the poll": the clause that the count stands in, up to it. "To lead in the
   * polls" is a standing, of which no count tells.
   */
  private static List<Span> clauseBefore(Line line, int in, int count) {
    int verb = line.grammar().head(count);
    boolean bare = count - in <= 2 && line.token(count).tag().equals("NNS");
    if (bare
        || verb < 0
        || verb >= in
        || !line.token(verb).isVerb()
        || !line.grammar().is(count, "obl")) {
      return List.of();
    }
    Span clause = Extent.reaching(line, Math.min(line.left(verb), verb), in - 1);
    return clause == null ? List.of() : List.of(clause);
  }

  /** "He fled; two men died, according to ...": the content begins behind the semicolon. */
  private static int behindStop(Line line, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      start = line.letters(i).equals(";") && line.quotation(i) == null ? i + 1 : start;
    }
    return start;
  }

  /** Only a word or two, as in "And on Sunday, according to ...": the content is still to come. */
  private static boolean endsLead(Line line, int before, int limit) {
    for (int i = limit; i <= before; i++) {
      if (line.token(i).isVerb() || line.token(i).tag().equals("CD") || before - i > 7) {
        return false;
      }
    }
    return true;
  }

  /** The clause around an adverb. */
  private static List<Span> clause(Line line, int adverb) {
    int head = line.grammar().head(adverb);
    int verb = head < 0 ? adverb : head;
    int from = adverb;
    int to = adverb;
    for (int below : line.grammar().subtree(verb)) {
      from = Math.min(from, below);
      to = Math.max(to, below);
    }
    List<Span> found = new ArrayList<>();
    if (from < adverb) {
      Span first = Extent.reaching(line, from, adverb - 1);
      if (first != null) {
        found.add(first);
      }
    }
    if (to > adverb) {
      Span rest = Extent.reaching(line, adverb + 1, to);
      if (rest != null) {
        found.add(rest);
      }
    }
    return found;
  }

  private static Draft draft(
      Line line,
      Opener opener,
      int from,
      List<Span> cue,
      @Nullable Source source,
      List<Span> content) {
    return new Draft(
        line.sentence().index(),
        line.token(from).span(),
        Speaker.of(line, source),
        cue,
        content,
        new Sense(opener.act(), opener.stance(), true, true, opener.rule()),
        Manner.UNKNOWN);
  }
}
