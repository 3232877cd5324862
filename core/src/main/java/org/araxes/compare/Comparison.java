package org.araxes.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.link.ClaimRef;
import org.araxes.link.Join;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Two documents laid beside each other. Each list is in the order of time, what is undated last, in
 * the order of the text.
 *
 * @param alike what both tell, without disagreeing
 * @param differently what both tell, and disagree about
 * @param beside what one tells of and the other does not, about the same people doing the same kind
 *     of thing at about the same time
 * @param onlyLeft what only the one tells
 * @param onlyRight what only the other tells
 */
public record Comparison(
    List<Occurrence> alike,
    List<Occurrence> differently,
    List<Beside> beside,
    List<Occurrence> onlyLeft,
    List<Occurrence> onlyRight) {
  private static final Comparator<Occurrence> BY_TIME =
      Comparator.comparingLong(Comparison::day)
          .thenComparingInt(occurrence -> occurrence.claims().get(0).at())
          .thenComparing(Occurrence::id);

  /**
   * Two occurrences side by side.
   *
   * @param why what speaks for their being one, though not enough; null when they only are of one
   *     kind
   */
  public record Beside(Occurrence left, Occurrence right, @Nullable Join why) {}

  public Comparison {
    alike = List.copyOf(alike);
    differently = List.copyOf(differently);
    beside = List.copyOf(beside);
    onlyLeft = List.copyOf(onlyLeft);
    onlyRight = List.copyOf(onlyRight);
  }

  /**
   * Links the two and compares them. Where it is not known when one of them was published, claims
   * whose times are not told are held against all others.
   */
  public static Comparison of(Linker linker, Reading left, Reading right) {
    boolean areDated =
        left.document().origin().published() != null
            && right.document().origin().published() != null;
    Linker fitting = areDated ? linker : linker.atAnyTime();
    return of(
        fitting, fitting.link(List.of(left, right)), left.document().id(), right.document().id());
  }

  /**
   * @param occurrences those of an archive, or of the two alone
   * @param left the document that claims are referred to by
   * @param right the other
   */
  public static Comparison of(
      Linker linker, List<Occurrence> occurrences, String left, String right) {
    List<Occurrence> alike = new ArrayList<>();
    List<Occurrence> differently = new ArrayList<>();
    List<Occurrence> onlyLeft = new ArrayList<>();
    List<Occurrence> onlyRight = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      boolean here = tells(occurrence, left);
      boolean there = tells(occurrence, right);
      if (here && there) {
        (differs(occurrence, left, right) ? differently : alike).add(occurrence);
      } else if (here || there) {
        (here ? onlyLeft : onlyRight).add(occurrence);
      }
    }
    for (List<Occurrence> those : List.of(alike, differently, onlyLeft, onlyRight)) {
      those.sort(BY_TIME);
    }
    return new Comparison(
        alike, differently, beside(linker, onlyLeft, onlyRight), onlyLeft, onlyRight);
  }

  private static boolean tells(Occurrence occurrence, String document) {
    return occurrence.claims().stream().anyMatch(claim -> claim.ref().document().equals(document));
  }

  private static boolean differs(Occurrence occurrence, String left, String right) {
    return Findings.of(occurrence).stream()
        .filter(finding -> finding.kind() != Finding.Kind.CORROBORATED)
        .anyMatch(finding -> !values(finding, left).equals(values(finding, right)));
  }

  private static Set<String> values(Finding finding, String document) {
    Set<String> values = new TreeSet<>();
    for (Position position : finding.positions()) {
      if (position.claims().stream().map(ClaimRef::document).anyMatch(document::equals)) {
        values.add(position.value());
      }
    }
    return values;
  }

  private static long day(Occurrence occurrence) {
    return occurrence.claims().stream()
        .filter(claim -> claim.days() != null)
        .mapToLong(claim -> claim.days().from())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Who did what kind of thing, then whatever else is like each other, the likeliest first. */
  private static List<Beside> beside(
      Linker linker, List<Occurrence> onlyLeft, List<Occurrence> onlyRight) {
    List<Beside> beside = new ArrayList<>(ofOneKind(linker, onlyLeft, onlyRight));
    Set<Occurrence> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    beside.forEach(one -> taken.addAll(List.of(one.left(), one.right())));
    for (Beside one : Likely.of(linker.atAnyTime(), onlyLeft, onlyRight)) {
      if (!taken.contains(one.left()) && !taken.contains(one.right())) {
        taken.addAll(List.of(one.left(), one.right()));
        beside.add(one);
      }
    }
    return beside;
  }

  /** Each occurrence stands beside one other at most, so that no step grows with the square. */
  private static List<Beside> ofOneKind(
      Linker linker, List<Occurrence> onlyLeft, List<Occurrence> onlyRight) {
    Map<String, Deque<Occurrence>> byDeed = new TreeMap<>();
    for (Occurrence occurrence : onlyRight) {
      Set<String> deeds = deeds(linker, occurrence);
      deeds.addAll(deeds(linker, occurrence, ANY_YEAR));
      deeds.forEach(deed -> byDeed.computeIfAbsent(deed, d -> new ArrayDeque<>()).add(occurrence));
    }
    Set<Occurrence> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Beside> beside = new ArrayList<>();
    for (Occurrence occurrence : onlyLeft) {
      Set<String> deeds = deeds(linker, occurrence);
      boolean isDated = occurrence.claims().stream().anyMatch(claim -> !claim.years().isEmpty());
      deeds.addAll(deeds(linker, occurrence, isDated ? NO_YEAR : ANY_YEAR));
      for (String deed : deeds) {
        Deque<Occurrence> those = byDeed.getOrDefault(deed, new ArrayDeque<>());
        while (!those.isEmpty() && taken.contains(those.peek())) {
          those.remove();
        }
        if (!those.isEmpty()) {
          taken.add(those.peek());
          beside.add(new Beside(occurrence, those.remove(), null));
          break;
        }
      }
    }
    return beside;
  }

  /** Who did what kind of thing in which year; without a year where none is told. */
  private static Set<String> deeds(Linker linker, Occurrence occurrence) {
    Set<String> deeds = new LinkedHashSet<>();
    for (ToldClaim claim : occurrence.claims()) {
      for (Integer year : claim.years()) {
        deeds.addAll(deeds(linker, claim, year.toString()));
      }
      if (claim.years().isEmpty()) {
        deeds.addAll(deeds(linker, claim, NO_YEAR));
      }
    }
    return deeds;
  }

  private static final String NO_YEAR = "undated";

  /** What is undated may be of any year. */
  private static final String ANY_YEAR = "any";

  private static Set<String> deeds(Linker linker, Occurrence occurrence, String year) {
    Set<String> deeds = new LinkedHashSet<>();
    occurrence.claims().forEach(claim -> deeds.addAll(deeds(linker, claim, year)));
    return deeds;
  }

  private static Set<String> deeds(Linker linker, ToldClaim claim, String year) {
    Set<String> deeds = new TreeSet<>();
    String family = linker.family(claim);
    if (family != null && claim.actor() != null) {
      claim.actor().names().forEach(name -> deeds.add(family + " " + year + " " + name));
    }
    return deeds;
  }
}
