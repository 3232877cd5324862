package org.araxes.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Which time belongs to which event: the one that its grammar ties to it; else the one of the
 * clause it shares; else that of the diary page or of the story it goes on with; none where the
 * text does not tell.
 */
final class EventTimes {
  private static final int DEEPEST = 6;
  private static final Set<String> DIARIES = Set.of("memoir", "diary", "letter");

  private final TimedWords times;
  private final TreeSet<Integer> cues = new TreeSet<>();
  private final List<Attribution> diaries;
  private final TimeTies ties;
  private final Set<String> sharing;
  private final Set<String> together;
  private final Set<String> writings;
  private final Set<String> brief;
  private final StoryTime story;

  EventTimes(GroundedText text, Rulebook rulebook) {
    this.times = new TimedWords(text);
    this.ties = new TimeTies(rulebook);
    this.sharing = rulebook.words("shared-time-verbs");
    this.together = rulebook.words("accompanying-prepositions");
    this.writings = rulebook.words("dated-writings");
    this.brief = rulebook.words("brief-spans");
    for (Attribution attribution : text.attributions()) {
      attribution.cue().forEach(cue -> cues.add(cue.start()));
    }
    this.diaries =
        text.attributions().stream()
            .filter(a -> a.when() != null && a.medium() != null && DIARIES.contains(a.medium()))
            .toList();
    this.story = new StoryTime(text, times, this::isCue);
  }

  /** The time of the event that a word names; null when nothing tells it. */
  @Nullable When timeOf(Sentence sentence, int trigger) {
    Grammar grammar = sentence.grammar();
    if (grammar == null) {
      return null;
    }
    TimedWords.Timed told = told(sentence, grammar, trigger, 0);
    if (told != null) {
      return TimedWords.when(sentence, told);
    }
    When written = diary(sentence.token(trigger).span());
    return written != null ? written : story.timeOf(sentence, grammar, trigger);
  }

  private boolean isCue(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    Integer start = cues.ceiling(span.start());
    return start != null && start < span.end();
  }

  private TimedWords.@Nullable Timed told(
      Sentence sentence, Grammar grammar, int trigger, int depth) {
    TimedWords.Timed own = own(sentence, grammar, trigger);
    return own != null || depth > DEEPEST ? own : shared(sentence, grammar, trigger, depth);
  }

  /** The time tied to a word itself, the finest first. */
  private TimedWords.@Nullable Timed own(Sentence sentence, Grammar grammar, int trigger) {
    TimedWords.Timed best = null;
    for (TimedWords.Timed timed : times.of(sentence.index())) {
      boolean tied = timed.head() == trigger || ties.ties(sentence, grammar, timed, trigger);
      if (tied && (best == null || fineness(timed) > fineness(best))) {
        best = timed;
      }
    }
    return best;
  }

  private static int fineness(TimedWords.Timed timed) {
    String value = timed.time().value();
    return timed.isSpan() || value == null ? 0 : value.length();
  }

  /** The time of the clause that an event shares. */
  private TimedWords.@Nullable Timed shared(
      Sentence sentence, Grammar grammar, int trigger, int depth) {
    int above = grammar.head(trigger);
    if (above == Grammar.ROOT) {
      return trailing(sentence, grammar, trigger);
    }
    TimedWords.Timed timed;
    if (grammar.is(trigger, "conj")
        || above < trigger && isInfinitiveOf(sentence, grammar, trigger)) {
      timed = ofConjunct(sentence, grammar, trigger, depth);
    } else if (grammar.is(trigger, "amod")) {
      timed = ofNoun(sentence, grammar, above, depth);
    } else if (isAccusation(sentence, grammar, trigger)) {
      timed = lasting(told(sentence, grammar, verbAbove(sentence, grammar, trigger), depth + 1));
    } else if (grammar.is(trigger, "ccomp")) {
      TimedWords.Timed ofSaying = told(sentence, grammar, above, depth + 1);
      boolean aside = isAside(sentence, grammar, above);
      timed = aside ? ofSaying : onPage(sentence, grammar, ofSaying);
    } else {
      boolean isVerb = sentence.token(trigger).isVerb();
      boolean shares =
          isVerb
              ? sharesClause(sentence, grammar, trigger)
              : sharesDeed(sentence, grammar, trigger);
      int clause = isVerb ? above : verbAbove(sentence, grammar, trigger);
      timed = shares ? told(sentence, grammar, clause, depth + 1) : null;
      // The day of the saying is not the day of what is said.
      boolean isBeside = !isVerb && grammar.is(trigger, "obl");
      timed = isCue(sentence, clause) && !isBeside ? lasting(timed) : timed;
    }
    return timed != null ? timed : trailing(sentence, grammar, trigger);
  }

  /**
   * What is joined by "and" shares a time; "urged him to help and offered" joins the verb above.
   */
  private TimedWords.@Nullable Timed ofConjunct(
      Sentence sentence, Grammar grammar, int trigger, int depth) {
    int above = grammar.head(trigger);
    boolean finite = sentence.token(trigger).tag().equals("VBD");
    boolean toInfinitive = finite && sentence.token(above).tag().equals("VB");
    int joined = toInfinitive && grammar.head(above) != Grammar.ROOT ? grammar.head(above) : above;
    TimedWords.Timed timed = told(sentence, grammar, joined, depth + 1);
    return grammar.is(trigger, "xcomp") ? lasting(timed) : timed;
  }

  /** "Recorded 900 displaced households from 5 to 11 July": in the stretch of the recording. */
  private TimedWords.@Nullable Timed ofNoun(
      Sentence sentence, Grammar grammar, int noun, int depth) {
    TimedWords.Timed own = own(sentence, grammar, noun);
    int verb = verbAbove(sentence, grammar, noun);
    return own != null || verb == Grammar.ROOT
        ? own
        : lasting(told(sentence, grammar, verb, depth + 1));
  }

  private static boolean isInfinitiveOf(Sentence sentence, Grammar grammar, int trigger) {
    return grammar.is(trigger, "xcomp") && sentence.token(trigger).tag().equals("VB");
  }

  /** "Accused officers of siding": in the clause of the accusing, whatever noun it hangs on. */
  private static boolean isAccusation(Sentence sentence, Grammar grammar, int trigger) {
    boolean isGerund = sentence.token(trigger).tag().equals("VBG");
    return isGerund && grammar.child(trigger, "mark") >= 0 && grammar.is(trigger, "acl");
  }

  /** The nearest verb above a word; the word above it when there is none. */
  private static int verbAbove(Sentence sentence, Grammar grammar, int token) {
    int at = grammar.head(token);
    for (int steps = 0; steps < DEEPEST && at != Grammar.ROOT; steps++) {
      if (sentence.token(at).isVerb() && !grammar.is(at, "amod")) {
        return at;
      }
      at = grammar.head(at);
    }
    return grammar.head(token);
  }

  private static TimedWords.@Nullable Timed lasting(TimedWords.@Nullable Timed timed) {
    return timed != null && timed.lasts() ? timed : null;
  }

  /** A page of a diary tells what happened on its day, even in words that somebody said. */
  private TimedWords.@Nullable Timed onPage(
      Sentence sentence, Grammar grammar, TimedWords.@Nullable Timed timed) {
    if (timed == null) {
      return null;
    }
    int noun = grammar.head(timed.head());
    boolean isPage = noun != Grammar.ROOT && writings.contains(sentence.token(noun).lemma());
    return isPage ? timed : lasting(timed);
  }

  /** "On 3 May, he writes, the guards fled": the day before a telling thrown in is the deed's. */
  private static boolean isAside(Sentence sentence, Grammar grammar, int cue) {
    int subject = grammar.child(cue, "nsubj");
    int first = subject < 0 ? -1 : grammar.subtree(subject).get(0);
    return first > 0
        && cue + 1 < sentence.size()
        && sentence.token(first - 1).word().equals(",")
        && sentence.token(cue + 1).word().equals(",");
  }

  /**
   * "Looting shops and burning cars on Monday", "fired at crowds throwing stones last night": what
   * comes last may tell the time of all.
   */
  private TimedWords.@Nullable Timed trailing(Sentence sentence, Grammar grammar, int trigger) {
    boolean isFinite = grammar.child(trigger, "nsubj") >= 0;
    for (int child : grammar.children(trigger)) {
      boolean sameKind = sentence.token(child).tag().equals(sentence.token(trigger).tag());
      boolean joined =
          grammar.is(child, "conj") && sameKind && !isFinite && grammar.child(child, "nsubj") < 0;
      boolean together = child > trigger && isParticiple(sentence, grammar, child, "VBG");
      boolean done =
          !sentence.token(trigger).isVerb() && isParticiple(sentence, grammar, child, "VBN");
      if (joined || together || done) {
        TimedWords.Timed timed = own(sentence, grammar, child);
        if (timed != null) {
          return timed;
        }
      }
    }
    for (int clause : grammar.children(trigger, "advcl")) {
      TimedWords.Timed soon =
          isSoon(sentence, grammar, clause) ? own(sentence, grammar, clause) : null;
      if (soon != null) {
        return soon;
      }
    }
    int when = WhenClause.around(sentence, grammar, trigger);
    TimedWords.Timed same = when < 0 ? null : own(sentence, grammar, when);
    return same != null || !sentence.token(trigger).isVerb()
        ? same
        : ofVictims(sentence, grammar, trigger);
  }

  /** "Hours after gunmen stormed the camp": on one day, as far as days are told. */
  private boolean isSoon(Sentence sentence, Grammar grammar, int clause) {
    int mark = grammar.child(clause, "mark");
    return mark > 0 && brief.contains(sentence.token(mark - 1).lemma());
  }

  private static boolean isParticiple(Sentence sentence, Grammar grammar, int token, String tag) {
    return sentence.token(token).tag().equals(tag)
        && (grammar.is(token, "acl") || grammar.is(token, "advcl"))
        && grammar.child(token, "mark") < 0;
  }

  /** The time of what those were doing to whom something was done, or who did it. */
  private TimedWords.@Nullable Timed ofVictims(Sentence sentence, Grammar grammar, int verb) {
    for (int child : grammar.children(verb)) {
      if (child > verb && (grammar.is(child, "obj") || grammar.is(child, "obl"))) {
        for (int below : grammar.children(child, "acl")) {
          boolean doing =
              isParticiple(sentence, grammar, below, "VBG")
                  || grammar.is(child, "obl:agent") && sentence.token(below).tag().equals("VBD");
          TimedWords.Timed timed = doing ? own(sentence, grammar, below) : null;
          if (timed != null) {
            return timed;
          }
        }
      }
    }
    return null;
  }

  private boolean sharesClause(Sentence sentence, Grammar grammar, int verb) {
    boolean isParticiple = sentence.token(verb).tag().equals("VBG");
    if (grammar.is(verb, "advcl")) {
      int mark = grammar.child(verb, "mark");
      String lemma = mark < 0 ? "" : sentence.token(mark).lemma();
      boolean isWhen =
          grammar.children(verb).stream()
              .anyMatch(child -> sentence.token(child).tag().equals("WRB") && child < verb);
      boolean sameTime =
          lemma.equals("when")
              || lemma.equals("while")
              || lemma.equals("as")
              || isWhen
              || isSoon(sentence, grammar, verb);
      return sameTime || isParticiple && !lemma.equals("before") && !lemma.equals("after");
    }
    boolean isDone =
        sentence.token(verb).tag().equals("VBN") && grammar.relation(verb).equals("acl");
    boolean hangs = grammar.is(verb, "acl") || grammar.is(verb, "xcomp") || grammar.is(verb, "obl");
    return isDone || isParticiple && hangs;
  }

  /** A deed named by a noun, beside a verb that says little more than that it took place. */
  private boolean sharesDeed(Sentence sentence, Grammar grammar, int noun) {
    int at = noun;
    for (int steps = 0; steps < DEEPEST; steps++) {
      int above = grammar.head(at);
      if (above == Grammar.ROOT) {
        return false;
      }
      if (sentence.token(above).isVerb() || sharing.contains(sentence.token(above).lemma())) {
        break;
      }
      boolean joined = grammar.is(at, "conj") || steps > 0 && grammar.is(at, "nmod");
      if (!joined) {
        return false;
      }
      at = above;
    }
    if (grammar.is(at, "nsubj") || grammar.is(at, "obj")) {
      return at == noun && sharing.contains(sentence.token(grammar.head(at)).lemma());
    }
    String preposition = TimedWords.preposition(sentence, at);
    return grammar.is(at, "obl") && preposition != null && together.contains(preposition);
  }

  /** What a page of a diary tells happened on the day of the page. */
  private @Nullable When diary(Span trigger) {
    for (Attribution page : diaries) {
      if (page.content().stream().anyMatch(content -> content.covers(trigger))) {
        When day = page.when();
        return day == null
            ? null
            : new When(day.value(), day.edtf(), null, TimeExpression.Anchor.NARRATIVE);
      }
    }
    return null;
  }
}
