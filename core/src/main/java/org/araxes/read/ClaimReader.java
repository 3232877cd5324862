package org.araxes.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.ground.GroundedText;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Factuality;
import org.araxes.model.Factuality.Certainty;
import org.araxes.model.Factuality.Mode;
import org.araxes.model.Factuality.Polarity;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Assembles claims: each event with its chain of sources and how it stands for the innermost. */
final class ClaimReader {
  private final FactualityReader factuality;
  private final Aspect aspect;
  private final Map<String, Set<Stance>> answeredNouns;
  private final Ontology ontology;

  ClaimReader(Rulebook rulebook, FactualityReader factuality) {
    this.factuality = factuality;
    this.aspect = new Aspect(rulebook);
    this.answeredNouns = Rejoinders.named(rulebook);
    this.ontology = new Ontology(rulebook);
  }

  /** In the order of the text. */
  List<Claim> read(GroundedText text, List<EventReader.Found> events) {
    Chains chains = new Chains(text);
    OwnWill will = new OwnWill(text);
    Rejoinders rejoinders = new Rejoinders(text, answeredNouns);
    List<Claim> claims = new ArrayList<>();
    for (EventReader.Found found : events) {
      List<Attribution> chain = chains.to(found.event().trigger());
      Claim claim = claim("c" + (claims.size() + 1), found, chain, will);
      rejoinders.add(claim, found, chain);
      Claim answered = rejoinders.ofLast();
      claims.add(answered == null ? claim : claim.answering(answered.id()));
    }
    List<Claim> all = new ArrayList<>(claims);
    for (Attribution attribution : text.attributions()) {
      boolean silent = isSilent(attribution, text);
      if (!silent && Answers.isAnswer(attribution) && holdsNoEvent(attribution, events)) {
        Claim answered = rejoinders.of(attribution);
        if (answered != null) {
          all.add(answer("c" + (all.size() + 1), attribution, chains, answered));
        }
      }
    }
    return all;
  }

  /** "Has not said why": the source neither vouches for anything nor answers anybody. */
  private static boolean isSilent(Attribution attribution, GroundedText text) {
    return attribution.stance() == Stance.CANNOT_CONFIRM
        && !attribution.source().isEmpty()
        && !text.attributed().telling(attribution.id()).link();
  }

  private static boolean holdsNoEvent(Attribution attribution, List<EventReader.Found> events) {
    return events.stream()
        .noneMatch(
            found ->
                attribution.content().stream()
                    .anyMatch(span -> span.covers(found.event().trigger())));
  }

  private Claim claim(String id, EventReader.Found found, List<Attribution> chain, OwnWill will) {
    @Nullable Attribution innermost = chain.isEmpty() ? null : chain.get(chain.size() - 1);
    Stance stance = innermost == null ? Stance.ASSERTS : innermost.stance();
    Factuality plain = plain(found.happening());
    Factuality stands = will.seen(seen(plain, stance), found.event().actor(), innermost);
    TreeSet<Span> evidence = new TreeSet<>();
    found
        .happening()
        .words()
        .forEach(w -> evidence.add(found.happening().sentence().token(w).span()));
    Set<String> rules = new LinkedHashSet<>(Set.of(found.event().rule()));
    for (Attribution link : chain) {
      evidence.addAll(link.cue());
      rules.add(link.rule());
    }
    return new Claim(
        id,
        found.event().id(),
        chain.stream().map(Attribution::id).toList(),
        innermost == null
            ? found.happening().sentence().span()
            : Answers.stretch(innermost.content()),
        List.copyOf(evidence),
        stands,
        StandingRule.of(
            stands,
            stance,
            aspect.isOngoing(found.happening().sentence(), found.happening().trigger())
                && !isAskedFor(found)),
        null,
        List.copyOf(rules));
  }

  /** "The union is asked to wait" asks; it does not say that asking goes on. */
  private boolean isAskedFor(EventReader.Found found) {
    Happening happening = found.happening();
    return happening.type() != null
        && ontology.isSaid(happening.type())
        && happening.sentence().token(happening.trigger()).tag().equals("VBN");
  }

  /** In "had no plans to leave" the noun is negated, and with it the whole. */
  private Factuality plain(Happening happening) {
    Factuality read = factuality.read(happening.sentence(), happening.standsBy());
    boolean isNone =
        read.polarity() != Polarity.NEGATIVE
            && happening.words().stream()
                .anyMatch(
                    word ->
                        word != happening.trigger()
                            && factuality.isNone(happening.sentence(), word, happening.words()));
    return isNone ? new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Mode.ACTUAL) : read;
  }

  private static Claim answer(String id, Attribution attribution, Chains chains, Claim answered) {
    List<Attribution> chain = chains.through(attribution.id());
    List<Span> evidence = new ArrayList<>(attribution.cue());
    evidence.addAll(attribution.content());
    return new Claim(
        id,
        null,
        chain.stream().map(Attribution::id).toList(),
        Answers.stretch(attribution.content()),
        evidence.stream().sorted().toList(),
        Answers.factuality(attribution.stance()),
        Answers.standing(attribution.stance()),
        answered.id(),
        List.of(attribution.rule()));
  }

  /** How an event stands once the stance of its teller is taken in. */
  private static Factuality seen(Factuality plain, Stance stance) {
    return switch (stance) {
      case DENIES ->
          new Factuality(
              plain.polarity() == Polarity.POSITIVE ? Polarity.NEGATIVE : plain.polarity(),
              plain.certainty(),
              plain.mode());
      case DOUBTS, CANNOT_CONFIRM ->
          new Factuality(Polarity.UNDECIDED, Certainty.UNKNOWN, plain.mode());
      case SPECULATES, DOES_NOT_RULE_OUT ->
          new Factuality(Polarity.POSITIVE, Certainty.POSSIBLE, Mode.ACTUAL);
      case ASSERTS, ESTIMATES, ACCUSES, ALLEGES -> plain;
    };
  }
}
