package org.araxes.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.archive.query.Query;
import org.araxes.compare.Aspect;
import org.araxes.compare.Finding;
import org.araxes.compare.Findings;
import org.araxes.compare.Stand;
import org.araxes.gazetteer.Folding;
import org.araxes.link.ClaimRef;
import org.araxes.link.Join;
import org.araxes.link.Linker;
import org.araxes.link.Occurrence;
import org.araxes.link.ToldClaim;
import org.araxes.model.Quantity;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds for a sentence, against it, and around it.
 *
 * @param isUnderstood whether an event was read in the sentence
 * @param found the earliest told first
 */
public record ClaimCheck(boolean isUnderstood, List<Found> found) {
  /** At most so many claims are asked about each word of the sentence. */
  private static final int ASKED = 400;

  /** At most so many claims are held against the sentence. */
  private static final int HELD = 300;

  private static final int SHORTEST = 3;

  /** Which side a claim is on. */
  public enum Side {
    FOR,
    AGAINST,
    /** Unconfirmed, possible, planned, asked for: neither. */
    HEDGING
  }

  /**
   * A claim that is about what the sentence is about.
   *
   * @param hash of its document
   * @param why what they share; "answers it" for a claim that answers one of these
   */
  public record Found(String hash, ToldClaim claim, Side side, String why) {}

  public ClaimCheck {
    found = List.copyOf(found);
  }

  public List<Found> on(Side side) {
    return found.stream().filter(one -> one.side() == side).toList();
  }

  /** Looks a sentence up that was read as a document of its own. */
  public static ClaimCheck of(Archive archive, Linker linker, Reading sentence) {
    List<ToldClaim> asked =
        linker.claims(sentence).stream().filter(claim -> claim.event() != null).toList();
    Map<String, Set<String>> near = near(archive, sentence.document().text());
    List<Found> found = new ArrayList<>();
    near.forEach(
        (hash, claims) -> {
          Reading reading = archive.reading(hash);
          if (reading != null) {
            found.addAll(in(hash, linker.claims(reading), claims, linker, asked));
          }
        });
    found.sort(
        Comparator.comparingLong((Found one) -> day(one.claim()))
            .thenComparing(one -> one.claim().ref()));
    return new ClaimCheck(!asked.isEmpty(), found);
  }

  private static long day(ToldClaim claim) {
    return claim.published() == null ? Long.MAX_VALUE : claim.published().from();
  }

  /** Claims by document that share most words with the sentence, rare words before others. */
  private static Map<String, Set<String>> near(Archive archive, String sentence) {
    Map<Hit, Double> weight = new HashMap<>();
    for (String word : new TreeSet<>(List.of(Folding.fold(sentence).split(" ")))) {
      if (word.length() >= SHORTEST) {
        String start = word.substring(0, Math.max(SHORTEST, word.length() - 2));
        List<Hit> hits = archive.search(Query.startingWith(start), 0, ASKED);
        double rare = 1 / Math.log(2 + hits.size());
        hits.forEach(hit -> weight.merge(hit, rare, Double::sum));
      }
    }
    Map<String, Set<String>> near = new LinkedHashMap<>();
    weight.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Hit, Double> entry) -> -entry.getValue())
                .thenComparingLong(entry -> entry.getKey().number()))
        .limit(HELD)
        .forEach(
            entry ->
                near.computeIfAbsent(entry.getKey().hash(), h -> new HashSet<>())
                    .add(entry.getKey().claim()));
    return near;
  }

  private static List<Found> in(
      String hash, List<ToldClaim> told, Set<String> near, Linker linker, List<ToldClaim> asked) {
    Map<ClaimRef, Found> found = new LinkedHashMap<>();
    for (ToldClaim claim : told) {
      if (near.contains(claim.ref().claim())) {
        Found one = held(hash, claim, linker, asked);
        if (one != null) {
          found.put(claim.ref(), one);
        }
      }
    }
    for (ToldClaim claim : told) {
      ClaimRef answered =
          claim.claim().answers() == null
              ? null
              : new ClaimRef(claim.ref().document(), claim.claim().answers());
      if (!found.containsKey(claim.ref()) && found.containsKey(answered)) {
        Side side = side(claim, found.get(answered).side() == Side.AGAINST);
        found.put(claim.ref(), new Found(hash, claim, side, "answers it"));
      }
    }
    return List.copyOf(found.values());
  }

  private static @Nullable Found held(
      String hash, ToldClaim claim, Linker linker, List<ToldClaim> asked) {
    Join best = null;
    ToldClaim about = null;
    for (ToldClaim one : asked) {
      Join join = linker.asked(one, claim);
      if (join != null && (best == null || join.score() > best.score())) {
        best = join;
        about = one;
      }
    }
    if (best == null) {
      return null;
    }
    Side side = side(claim, isDenied(about));
    Numbers figures = Numbers.of(about, claim);
    return new Found(
        hash,
        claim,
        side == Side.FOR ? figures.side : side,
        figures.words.isEmpty() ? best.reason() : figures.words + "; " + best.reason());
  }

  /** What a claim's figures make of a sentence's; a near one speaks neither for nor against it. */
  private enum Numbers {
    NONE(Side.FOR, ""),
    NEAR(Side.HEDGING, "a near figure"),
    OTHER(Side.AGAINST, "another figure");

    /** How far apart two figures may be, of the larger. */
    private static final double NEAR_BY = 0.25;

    private final Side side;
    private final String words;

    Numbers(Side side, String words) {
      this.side = side;
      this.words = words;
    }

    static Numbers of(ToldClaim asked, ToldClaim claim) {
      boolean contradicted =
          Findings.of(new Occurrence(List.of(asked, claim), List.of())).stream()
              .anyMatch(
                  finding ->
                      finding.kind() != Finding.Kind.CORROBORATED
                          && finding.aspect() == Aspect.HOW_MANY);
      if (!contradicted) {
        return NONE;
      }
      return asked.quantities().stream()
              .allMatch(a -> claim.quantities().stream().allMatch(b -> areNear(a, b)))
          ? NEAR
          : OTHER;
    }

    /** Figures of other things are near enough. */
    private static boolean areNear(Quantity a, Quantity b) {
      if (!Objects.equals(a.of(), b.of()) || !Objects.equals(a.unit(), b.unit())) {
        return true;
      }
      double gap =
          Math.max(least(a) - most(b), least(b) - most(a)); // below zero where they overlap
      double larger = Math.max(least(a), least(b));
      return gap <= NEAR_BY * larger;
    }

    private static double least(Quantity figure) {
      return figure.low() == null ? 0 : figure.low().doubleValue();
    }

    private static double most(Quantity figure) {
      return figure.high() == null ? Double.MAX_VALUE : figure.high().doubleValue();
    }
  }

  private static boolean isDenied(ToldClaim claim) {
    return Stand.of(claim) == Stand.DENIED || Stand.of(claim) == Stand.KEPT_OUT;
  }

  /** Which side a claim is on, when the sentence says that it did not happen or that it did. */
  private static Side side(ToldClaim claim, boolean denied) {
    return switch (Stand.of(claim)) {
      case HAPPENED -> denied ? Side.AGAINST : Side.FOR;
      case DENIED, KEPT_OUT -> denied ? Side.FOR : Side.AGAINST;
      case UNCONFIRMED, POSSIBLE, PLANNED, OPEN -> Side.HEDGING;
    };
  }
}
