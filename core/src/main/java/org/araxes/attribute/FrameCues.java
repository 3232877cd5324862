package org.araxes.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.araxes.attribute.ContentFinder.Content;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.attribute.SourceFinder.Source;
import org.araxes.match.FrameMatch;
import org.araxes.model.Span;
import org.araxes.rulebook.FrameWord;
import org.araxes.rulebook.Meaning;
import org.jspecify.annotations.Nullable;

/** Tellings opened by verbs, nouns and adjectives: the frames. */
final class FrameCues {
  private final AttributionRules rules;

  FrameCues(AttributionRules rules) {
    this.rules = rules;
  }

  List<Draft> find(Line line) {
    List<Draft> found = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    for (FrameMatch match : rules.frames().match(line.sentence())) {
      Draft draft =
          isModifier(line, match)
              ? null
              : draft(line, match, source -> ContentFinder.find(line, match, source));
      if (draft != null) {
        found.add(draft);
        cues.add(match.trigger());
      }
    }
    for (FrameMatch match : rules.loose().match(line.sentence())) {
      boolean open = !cues.contains(match.trigger()) && !isModifier(line, match);
      Draft draft =
          open
              ? draft(
                  line,
                  match,
                  source -> rules.fits(match, source) ? loose(line, match, source, cues) : null)
              : null;
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  /** How the content of a cue is found once its source is. */
  private interface Reader {
    @Nullable Content read(@Nullable Source source);
  }

  private @Nullable Draft draft(Line line, FrameMatch match, Reader reader) {
    Source source = SourceFinder.find(line, match, false, rules.lightVerbs());
    Content content = reader.read(source);
    if (content == null) {
      Source behind = NearSource.inverted(line, match.trigger());
      content = behind == null ? null : reader.read(behind);
      content = content == null || content.before() || source == null ? content : null;
      source = content != null && content.before() ? behind : source;
    } else if (content.before()) {
      Source better = SourceFinder.find(line, match, true, rules.lightVerbs());
      if (better != null && !better.equals(source)) {
        Content again = reader.read(better);
        if (again != null && again.before()) {
          source = better;
          content = again;
        }
      }
    }
    return content == null ? null : draft(line, match, source, content);
  }

  /** What a cue tells whose parts the parse lost: it is there if the words show it. */
  private @Nullable Content loose(
      Line line, FrameMatch match, @Nullable Source source, Set<Integer> cues) {
    return line.token(match.trigger()).isNoun()
        ? ClauseContent.ofNoun(line, match.trigger(), cues)
        : ContentFinder.inWords(line, match, source, isSpeech(match));
  }

  private boolean isSpeech(FrameMatch match) {
    String act = match.frame().meaning().first();
    return rules.goesOn(act) && !rules.link(act).equals("quoted");
  }

  private @Nullable Draft draft(
      Line line, FrameMatch match, @Nullable Source source, Content content) {
    Source own = before(line, source, content);
    List<Span> spans = Extent.within(line, match.trigger(), without(content.spans(), own, line));
    List<Span> opened =
        line.token(match.trigger()).isVerb() ? Extent.fromOpener(line, spans) : spans;
    boolean clausal = content.clausal() || !opened.equals(spans);
    spans = opened;
    if (spans.isEmpty() || isReduced(line, match.trigger(), own, content)) {
      return null;
    }
    if (!content.before() && isCircumstance(line, match, spans.get(0))) {
      return null;
    }
    Meaning meaning = match.frame().meaning();
    return new Draft(
        line.sentence().index(),
        line.token(match.trigger()).span(),
        speaker(line, match, own, content),
        Cue.spans(line, match, rules.lightVerbs()),
        spans,
        new Sense(
            meaning.first(),
            AttributionRules.stance(meaning.second()),
            clausal,
            true,
            match.frame().rule()),
        Manner.UNKNOWN);
  }

  /** "Speculation that": where nobody is named, the noun itself stands for who says it. */
  private static Speaker speaker(
      Line line, FrameMatch match, @Nullable Source source, Content content) {
    int noun = match.trigger();
    boolean itself =
        source == null
            && content.clausal()
            && line.token(noun).isNoun()
            && line.lexicon().is("telling", line.token(noun).lemma());
    boolean holder =
        source == null
            && line.token(noun).isNoun()
            && line.lexicon().is("holder", line.token(noun).lemma());
    int subject = holder ? line.grammar().child(noun, "nsubj") : -1;
    if (subject >= 0) {
      return Speaker.of(line, SourcePhrase.of(line, subject, noun));
    }
    return Speaker.of(line, itself || holder ? new Source(noun, noun, noun) : source);
  }

  /**
   * "The stated aim", "pledged delegates": a participle before its noun tells nothing, nor does one
   * that is a subject itself, as in "they say adding salt is simple".
   */
  private static boolean isModifier(Line line, FrameMatch match) {
    int verb = match.trigger();
    boolean subject =
        line.token(verb).tag().equals("VBG")
            && line.grammar().is(verb, "csubj")
            && (verb == 0 || !line.isComma(verb - 1));
    return line.token(verb).isVerb()
        && match.frame().words().get(0).kind() == FrameWord.Kind.VERB
        && (subject || line.grammar().is(verb, "amod"));
  }

  /** "The tactics observed": what stands before a bare participle does not do it. */
  private static boolean isReduced(Line line, int verb, @Nullable Source source, Content content) {
    return source != null
        && source.to() < verb
        && !content.clausal()
        && line.token(verb).tag().equals("VBN")
        && line.grammar().is(verb, "acl")
        && !line.grammar().relation(verb).endsWith("relcl")
        && Cue.from(line, verb) == verb;
  }

  /** "Interested because he ...", "think when we see it": when or why, and not what. */
  private boolean isCircumstance(Line line, FrameMatch match, Span told) {
    String act = match.frame().meaning().first();
    int first = line.sentence().tokenAt(told.start());
    boolean why = first >= 0 && line.is("reason", first);
    boolean when = first >= 0 && line.is("occasion", first) && rules.isOfMind(act);
    boolean which =
        first > 0
            && first + 1 < line.size()
            && line.isComma(first - 1)
            && line.token(first).tag().equals("IN")
            && line.token(first + 1).tag().equals("WDT");
    if (which || first > 0 && line.isDash(first - 1) && rules.isOfMind(act)) {
      return true;
    }
    if (!why && (!when || rules.link(act).equals("never"))) {
      return false;
    }
    for (int i = first; i < line.size() && line.token(i).span().end() <= told.end(); i++) {
      if (line.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** A source that the grammar lets run into the content ends before it. */
  private static @Nullable Source before(Line line, @Nullable Source source, Content content) {
    int first = line.sentence().tokenAt(content.spans().get(0).start());
    boolean runs = source != null && first > source.head() && first <= source.to();
    return runs ? new Source(source.from(), first - 1, source.head()) : source;
  }

  /** Content never holds its own source. */
  private static List<Span> without(List<Span> spans, @Nullable Source source, Line line) {
    if (source == null) {
      return spans;
    }
    Span named = line.token(source.from()).span().and(line.token(source.to()).span());
    List<Span> left = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(named)) {
        left.add(span);
      } else {
        if (span.start() < named.start()) {
          left.add(new Span(span.start(), named.start()));
        }
        if (span.end() > named.end()) {
          left.add(new Span(named.end(), span.end()));
        }
      }
    }
    return left.isEmpty() ? spans : left;
  }
}
