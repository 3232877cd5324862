package org.araxes.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.app.ledger.Bookkeeper;
import org.araxes.app.ledger.ClaimLine;
import org.araxes.app.ledger.Ledger;
import org.araxes.app.ledger.ReadingLines;
import org.araxes.app.view.ClaimCard;
import org.araxes.app.view.DecisionShown;
import org.araxes.app.view.Passage;
import org.araxes.app.view.RuleShown;
import org.araxes.app.view.Rung;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.notation.ReadingJson;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** All about one claim, from its reading. */
public final class ClaimCards {
  private static final int LONGEST_PASSAGE = 2400;
  private static final int LONGEST_RULE = 120;
  private static final int ETAG_LETTERS = 20;

  private final Bookkeeper books;
  private final Map<String, Frame> frames;

  public ClaimCards(Bookkeeper books, Rulebook rulebook) {
    this.books = books;
    this.frames =
        rulebook.frames("").stream().collect(Collectors.toMap(Frame::rule, f -> f, (a, b) -> a));
  }

  public ClaimCard of(Ledger ledger, ClaimLine line) {
    Reading reading = books.reading(line.hash());
    ReadingLines lines = books.lines(line.hash());
    if (reading == null || lines == null) {
      throw new IllegalStateException("no reading of " + line.hash());
    }
    Claim claim = line.told().claim();
    Event event = line.told().event();
    List<Attribution> chain = lines.chain(claim);
    List<DecisionShown> decisions = DecisionRows.about(ledger, line);
    return new ClaimCard(
        line.row(),
        etag(line, decisions),
        Ladders.of(line, lines, chain),
        passage(reading, claim),
        claim.evidence(),
        claim.factuality(),
        rules(claim, event, chain),
        claim.answers() == null ? null : Ledger.key(line.hash(), claim.answers()),
        answers(reading, line),
        lines.doubt(line),
        decisions);
  }

  private static String etag(ClaimLine line, List<DecisionShown> decisions) {
    return ReadingJson.hash(line.row() + " " + decisions).substring(0, ETAG_LETTERS);
  }

  private static List<String> answers(Reading reading, ClaimLine line) {
    return reading.claims().stream()
        .filter(other -> line.told().claim().id().equals(other.answers()))
        .map(other -> Ledger.key(line.hash(), other.id()))
        .toList();
  }

  /** The sentences that the claim's words stand in, with one before and one behind. */
  private static Passage passage(Reading reading, Claim claim) {
    String text = reading.document().text();
    int start = claim.content().start();
    int end = claim.content().end();
    for (Span span : claim.evidence()) {
      start = Math.min(start, Math.max(span.start(), start - LONGEST_PASSAGE / 2));
      end = Math.max(end, Math.min(span.end(), end + LONGEST_PASSAGE / 2));
    }
    int first = start;
    int last = end;
    List<Span> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() < end && start < sentence.end()) {
        first = Math.min(first, sentences.get(Math.max(0, i - 1)).start());
        last = Math.max(last, sentences.get(Math.min(sentences.size() - 1, i + 1)).end());
      }
    }
    first = Math.max(first, start - LONGEST_PASSAGE);
    last = Math.min(Math.min(last, end + LONGEST_PASSAGE), text.length());
    first -= first > 0 && Character.isLowSurrogate(text.charAt(first)) ? 1 : 0;
    return new Passage(first, text.substring(first, last));
  }

  private List<RuleShown> rules(Claim claim, @Nullable Event event, List<Attribution> chain) {
    Map<String, RuleShown> rules = new LinkedHashMap<>();
    if (event != null) {
      rules.put(event.rule(), rule(event.rule(), "event"));
    }
    chain.forEach(link -> rules.putIfAbsent(link.rule(), rule(link.rule(), "link")));
    claim.rules().forEach(rule -> rules.putIfAbsent(rule, rule(rule, "claim")));
    return List.copyOf(rules.values());
  }

  private RuleShown rule(String rule, String of) {
    Frame frame = frames.get(rule);
    if (frame == null) {
      return new RuleShown(rule, of, null);
    }
    List<String> words = new ArrayList<>();
    frame.words().forEach(word -> words.addAll(word.lemmas()));
    String all = String.join(", ", words);
    String cut = all.length() <= LONGEST_RULE ? all : all.substring(0, LONGEST_RULE) + " …";
    return new RuleShown(rule, of, cut + " → " + frame.meaning().first().toLowerCase(Locale.ROOT));
  }

  /** The rungs of a claim's ladder alone. */
  public List<Rung> ladder(ClaimLine line) {
    ReadingLines lines = books.lines(line.hash());
    return lines == null ? List.of() : Ladders.of(line, lines, lines.chain(line.told().claim()));
  }
}
