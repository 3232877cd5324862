package org.araxes.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a claim is known by, and the claims that are known by words. A claim is
 * known by the word that names its event, or by its whole content when it only answers another
 * claim.
 */
public final class ClaimWords {
  private ClaimWords() {}

  /** The words that a claim is known by in every reading of its text. */
  public static Decision.Words of(Reading reading, Claim claim) {
    return words(reading, anchor(reading, claim));
  }

  /**
   * As {@link #of}, followed by the cue of the innermost source where the claim has one: to tell it
   * from other claims that are known by the same word.
   */
  public static List<Decision.Words> exactly(Reading reading, Claim claim) {
    List<Decision.Words> words = new ArrayList<>(List.of(of(reading, claim)));
    Attribution innermost = innermost(reading, claim);
    if (innermost != null && !innermost.cue().isEmpty()) {
      words.add(words(reading, innermost.cue().get(0)));
    }
    return words;
  }

  /** Words at a span of a document. */
  public static Decision.Words words(Reading reading, Span span) {
    String text = reading.document().text();
    return new Decision.Words(ReadingJson.hash(text), span.start(), span.end(), span.of(text));
  }

  /** The claims that are known by words: at exactly these, else at some that overlap them. */
  static List<Claim> claims(Reading reading, Decision.Words words) {
    Span span = new Span(words.start(), words.end());
    List<Claim> exact =
        reading.claims().stream().filter(claim -> anchor(reading, claim).equals(span)).toList();
    return !exact.isEmpty()
        ? exact
        : reading.claims().stream()
            .filter(claim -> claim.event() != null && anchor(reading, claim).overlaps(span))
            .toList();
  }

  /** As {@link #claims}, only those whose innermost source's cue is among the further words. */
  static List<Claim> claims(Reading reading, List<Decision.Words> words) {
    List<Claim> known = claims(reading, words.get(0));
    if (words.size() == 1) {
      return known;
    }
    List<Claim> told = known.stream().filter(claim -> isToldBy(reading, claim, words)).toList();
    return told.isEmpty() ? known : told;
  }

  private static boolean isToldBy(Reading reading, Claim claim, List<Decision.Words> words) {
    Attribution innermost = innermost(reading, claim);
    return innermost != null
        && words.stream()
            .skip(1)
            .map(word -> new Span(word.start(), word.end()))
            .anyMatch(span -> innermost.cue().stream().anyMatch(span::overlaps));
  }

  private static @Nullable Attribution innermost(Reading reading, Claim claim) {
    String last = claim.chain().isEmpty() ? null : claim.chain().get(claim.chain().size() - 1);
    return reading.attributions().stream()
        .filter(told -> told.id().equals(last))
        .findFirst()
        .orElse(null);
  }

  private static Span anchor(Reading reading, Claim claim) {
    return reading.events().stream()
        .filter(event -> Objects.equals(event.id(), claim.event()))
        .map(Event::trigger)
        .findFirst()
        .orElse(claim.content());
  }
}
