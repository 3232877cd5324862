package org.araxes.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.araxes.model.Claim;
import org.araxes.model.Event;
import org.araxes.model.Place;
import org.araxes.model.Quantity;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that speaks for or against its being about the same as another.
 *
 * @param event null when it only answers another claim; of a part in something, that something with
 *     who had the part
 * @param abstains whether it says that its actor had, or wanted, no part in the event
 * @param at where its event is named in the text, in UTF-16 units
 * @param word the stem of the word that names the event
 * @param definite whether that word points back, as in "the attack"
 * @param another whether a word before says that it is one more: "a second attack"
 * @param days of the event; null when it is undated
 * @param published null when not known
 * @param tale when the events around it happened, where all those are long before publication; null
 *     when they are not
 * @param place null when not known
 * @param placeWords folded words for the place
 * @param words content words of the sentence, folded
 * @param background names that its document tells of, shared by all claims of the document
 * @param voice who says so innermost, folded; the publisher or the document when nobody is quoted
 */
public record ToldClaim(
    ClaimRef ref,
    Claim claim,
    @Nullable Event event,
    boolean abstains,
    int at,
    String word,
    boolean definite,
    boolean another,
    @Nullable ToldParty actor,
    @Nullable ToldParty recipient,
    @Nullable DayRange days,
    @Nullable DayRange published,
    @Nullable DayRange tale,
    @Nullable Place place,
    Set<String> placeWords,
    List<Quantity> quantities,
    Set<String> words,
    Set<String> background,
    String voice) {
  public ToldClaim {
    placeWords = WordSet.of(placeWords);
    quantities = List.copyOf(quantities);
    words = WordSet.of(words);
    background = WordSet.of(background); // one set for all claims of a text
  }

  /**
   * When it is taken to be about: its days; when it is undated the time of the tale around it, and
   * where there is none that of its publication. Null when nothing is known.
   */
  public @Nullable DayRange about() {
    return days != null ? days : tale != null ? tale : published;
  }

  /** The years it may be about. None when vague. */
  public List<Integer> years() {
    DayRange range = about();
    return range == null || range.days() > MOST_YEARS * 366L
        ? List.of()
        : IntStream.rangeClosed(year(range.from()), year(range.until())).boxed().toList();
  }

  boolean sameText(ToldClaim other) {
    return ref.document().equals(other.ref.document());
  }

  /** A denial is about something that is told of elsewhere. */
  boolean isDenial() {
    return claim.standing() == Standing.DENIED || claim.standing() == Standing.UNCONFIRMED;
  }

  private static final int MOST_YEARS = 3;

  private static int year(long day) {
    return LocalDate.ofEpochDay(day).getYear();
  }
}
