package org.araxes.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.model.Quantity;

/**
 * Which bins a claim shares: two claims meet only in a bin. Family and time in every key, and one
 * more thing that few events share, so that bins stay small.
 */
final class Keys {
  private static final long LONGEST_PERIOD = 1200;
  private static final long LONGEST_MONTHS = 70;
  private static final long MARGIN = 2;
  private static final long BEFORE_PUBLICATION = 14;
  private static final int STORY_NAMES = 4;
  private static final String MONTH = "month ";
  private static final String YEAR = "year ";
  private static final String ANY = "any";

  private final Weights weights;
  private final boolean atAnyTime;

  /**
   * @param atAnyTime whether claims also meet whose times have nothing in common; for few documents
   */
  Keys(Weights weights, boolean atAnyTime) {
    this.weights = weights;
    this.atAnyTime = atAnyTime;
  }

  /** None for a claim without an event. */
  Set<String> of(ToldClaim claim) {
    Set<String> keys = new TreeSet<>();
    if (claim.event() == null) {
      return keys;
    }
    var type = claim.event().type();
    String family = type == null ? "said " + claim.word() : weights.family(type.plover());
    keys.add("text " + claim.ref().document() + " " + family);
    Set<String> anchors = anchors(claim);
    Set<String> periods = periods(claim);
    if (atAnyTime) {
      periods.add(ANY);
    }
    if (type != null && weights.isShunned(type.plover())) {
      shunned(claim, family, periods, keys);
    }
    for (String period : periods) {
      for (String anchor : anchors) {
        keys.add(family + " " + period + " " + anchor);
      }
    }
    stories(claim, family, keys);
    return keys;
  }

  /** What a party is said to have done meets there with its having had no part in it. */
  private static void shunned(
      ToldClaim claim, String family, Set<String> periods, Set<String> keys) {
    String country = claim.actor() == null ? null : claim.actor().country();
    for (String period : periods) {
      if (country != null && (period.startsWith(YEAR) || period.equals(ANY))) {
        keys.add(family + " " + period + " by " + country);
      }
    }
  }

  /**
   * Documents that tell of the same people and towns meet there. Of many names those with the
   * smallest hashes are taken: two documents that share many names then share some of these.
   */
  private static void stories(ToldClaim claim, String family, Set<String> keys) {
    List<String> names =
        claim.background().stream()
            .sorted(Comparator.comparingInt(String::hashCode).thenComparing(name -> name))
            .limit(STORY_NAMES)
            .toList();
    Set<String> periods = periods(claim);
    boolean exact = periods.stream().anyMatch(period -> period.startsWith(MONTH));
    for (String period : periods) {
      if (!exact || period.startsWith(MONTH)) {
        names.forEach(name -> keys.add(family + " " + period + " told " + name));
      }
    }
  }

  private static Set<String> anchors(ToldClaim claim) {
    Set<String> anchors = new TreeSet<>();
    party("who", claim.actor(), claim, anchors);
    party("who", claim.recipient(), claim, anchors);
    if (claim.place() != null) {
      anchors.add("place " + claim.place().id());
    }
    claim.placeWords().forEach(word -> anchors.add("at " + word));
    for (Quantity quantity : claim.quantities()) {
      anchors.add("figure " + quantity.of() + " " + quantity.low() + " " + quantity.high());
    }
    return anchors;
  }

  private static void party(String role, ToldParty party, ToldClaim claim, Set<String> anchors) {
    if (party != null) {
      party.names().forEach(name -> anchors.add(role + " " + name));
      party.words().forEach(word -> anchors.add(role + " " + word));
      if (party.country() != null) {
        anchors.add(role + " " + party.country() + " " + claim.word());
      }
    }
  }

  /** Months for what is dated closely or by its publication, and years, where memoirs meet news. */
  private static Set<String> periods(ToldClaim claim) {
    Set<String> periods = new TreeSet<>();
    DayRange days = claim.days() != null ? claim.days() : claim.tale();
    if (days == null && claim.published() != null) {
      days = new DayRange(claim.published().from() - BEFORE_PUBLICATION, claim.published().until());
    }
    if (days == null) {
      periods.add("undated");
    } else if (days.days() <= LONGEST_PERIOD) {
      years(days, periods);
      if (days.days() <= LONGEST_MONTHS) {
        months(days, periods);
      }
    }
    return periods;
  }

  private static void years(DayRange days, Set<String> periods) {
    int last = LocalDate.ofEpochDay(days.until()).getYear();
    for (int year = LocalDate.ofEpochDay(days.from()).getYear(); year <= last; year++) {
      periods.add(YEAR + year);
    }
  }

  private static void months(DayRange days, Set<String> periods) {
    LocalDate last = LocalDate.ofEpochDay(days.until() + MARGIN);
    LocalDate day = LocalDate.ofEpochDay(days.from() - MARGIN).withDayOfMonth(1);
    for (; !day.isAfter(last); day = day.plusMonths(1)) {
      periods.add(MONTH + day.getYear() + " " + day.getMonthValue());
    }
  }
}
