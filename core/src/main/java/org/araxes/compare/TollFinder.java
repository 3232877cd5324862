package org.araxes.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.araxes.intake.Blocks;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;

/**
 * The killed and injured of the incident that a report of violence is about: what its first
 * sentences count; words such as "fatal shooting" where they count nobody.
 */
public final class TollFinder {
  /** Further down, reports tell of older incidents. */
  private static final int LEAD = 9;

  private static final int FIRST = 6;

  private final TollWords words;
  private final Blocks blocks;
  private final Set<String> violence;

  public TollFinder(Rulebook rulebook) {
    this.words = new TollWords(rulebook);
    this.blocks = new Blocks(rulebook);
    this.violence =
        rulebook.table("ontology/incidents.tsv").rows().stream()
            .map(row -> row.need("plover"))
            .collect(Collectors.toSet());
  }

  public Toll find(Reading reading) {
    List<TollSentence> all =
        evidence(reading).stream().map(span -> new TollSentence(words, reading, span)).toList();
    List<TollSentence> lead = all.subList(0, Math.min(LEAD, all.size()));
    int counted = lead.stream().mapToInt(TollSentence::killed).max().orElse(0);
    int killed = withWords(lead, counted == 0 ? uncounted(lead, all) : counted);
    Set<String> ofViolence = ofViolence(reading);
    int hit = lead.stream().mapToInt(sentence -> sentence.hit(ofViolence)).max().orElse(0);
    int injured =
        lead.stream().mapToInt(sentence -> injured(sentence, counted > 0)).max().orElse(0);
    injured = Math.max(injured, hit - killed);
    return new Toll(killed, injured == 0 ? injuredByWords(lead, killed) : injured);
  }

  /** Sentences that are no titles of other stories beside this one. */
  private List<Span> evidence(Reading reading) {
    Document document = reading.document();
    List<Block> known = document.blocks();
    List<Span> beside =
        (known.isEmpty() ? blocks.cut(document.text(), document.origin().title()) : known)
            .stream()
                .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                .map(Block::span)
                .toList();
    return reading.sentences().stream()
        .filter(sentence -> beside.stream().noneMatch(sentence::overlaps))
        .toList();
  }

  private int injured(TollSentence sentence, boolean somebodyDied) {
    return sentence.injured(somebodyDied && !words.says("also", sentence.words()));
  }

  private int uncounted(List<TollSentence> lead, List<TollSentence> all) {
    List<TollSentence> first = lead.subList(0, Math.min(FIRST, lead.size()));
    if (first.stream().anyMatch(sentence -> words.saysDead(sentence.words()))) {
      return 1;
    }
    int later = all.stream().mapToInt(TollSentence::killed).max().orElse(0);
    boolean certain = all.stream().anyMatch(sentence -> words.says("certain", sentence.words()));
    return later > 1 ? later : certain ? 1 : 0;
  }

  private int withWords(List<TollSentence> lead, int counted) {
    int killed = Math.max(counted, said(lead, "two", 2));
    for (TollSentence sentence : lead) {
      int others = sentence.killed();
      boolean doerToo =
          words.saysOwnHand(sentence.words())
              || others > 1 && words.says("with own hand", sentence.words());
      if (doerToo && others > 0 && !words.says("counted too", sentence.words())) {
        killed = Math.max(killed, others + 1);
      }
    }
    return Math.max(killed, Math.max(said(lead, "three", 3), said(lead, "four", 4)));
  }

  private int said(List<TollSentence> lead, String what, int number) {
    return lead.stream()
            .map(TollSentence::words)
            .anyMatch(said -> words.says(what, said) && !words.says("attempt", said))
        ? number
        : 0;
  }

  private int injuredByWords(List<TollSentence> lead, int killed) {
    boolean found =
        lead.stream()
            .map(TollSentence::words)
            .anyMatch(
                said ->
                    killed == 0
                        ? words.says("hurt", said) || words.says("hit", said)
                        : words.says("hurt", said)
                            && words.says("also", said)
                            && !words.says("none", said));
    return found ? 1 : 0;
  }

  private Set<String> ofViolence(Reading reading) {
    Set<String> found = new LinkedHashSet<>();
    for (Event event : reading.events()) {
      if (event.type() != null && violence.contains(event.type().plover())) {
        found.addAll(event.quantities());
      }
    }
    return found;
  }
}
