package org.araxes.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.match.FrameMatch;
import org.araxes.model.EventType;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;

/** Who did what is told without a doer, where another deed of the sentence tells it. */
final class OpenDoers {
  private final Map<Integer, FrameMatch> byTrigger;
  private final Map<Integer, EventType> types;

  /** Those who are said to have done it, by the word that tells what: "accused them of a raid". */
  private final Map<Integer, Integer> accused = new HashMap<>();

  /**
   * @param byTrigger the frames of one sentence
   * @param types filled while the frames are composed
   */
  OpenDoers(
      List<FrameMatch> matches,
      Map<Integer, FrameMatch> byTrigger,
      Map<Integer, EventType> types,
      Ontology ontology) {
    this.byTrigger = byTrigger;
    this.types = types;
    for (FrameMatch match : matches) {
      int recipient = match.first("recipient");
      if (recipient >= 0 && !ontology.isOuter(match.frame().meaning())) {
        match.fillers().stream()
            .filter(filler -> filler.role().equals("topic"))
            .filter(filler -> filler.part().equals("of") || filler.part().equals("for"))
            .forEach(filler -> accused.putIfAbsent(filler.token(), recipient));
      }
    }
  }

  /** Head of the words for the doer; -1 when nobody is told. */
  int doer(FrameMatch match) {
    Grammar grammar = match.sentence().grammar();
    if (grammar == null) {
      return -1;
    }
    int first = match.trigger();
    while (grammar.is(first, "conj") && grammar.head(first) != Grammar.ROOT) {
      first = grammar.head(first);
    }
    Integer said = accused.get(first);
    boolean isDeed = match.sentence().token(match.trigger()).isNoun();
    return said != null && isDeed ? said : behind(match, match.sentence(), grammar);
  }

  /** "Were killed when guards opened fire": who did what befell somebody at that moment. */
  private int behind(FrameMatch match, Sentence sentence, Grammar grammar) {
    if (grammar.child(match.trigger(), "nsubj:pass") < 0) {
      return -1;
    }
    FrameMatch deed = byTrigger.get(WhenClause.of(sentence, grammar, match.trigger()));
    EventType own = types.get(match.trigger());
    EventType other = deed == null ? null : types.get(deed.trigger());
    boolean isAlike = own != null && other != null && own.plover().equals(other.plover());
    int doer = isAlike ? deed.first("actor") : -1;
    return doer < 0 || sentence.token(doer).isPronoun() ? -1 : doer;
  }
}
