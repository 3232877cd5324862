package org.araxes.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.araxes.link.ClaimPair;
import org.araxes.link.ClaimRef;
import org.araxes.link.Verdicts;
import org.araxes.model.Reading;
import org.jspecify.annotations.Nullable;

/** The decisions that are in force, and what they make of readings and of linking. */
public final class Rulings {
  private final List<Decision> all;
  private final List<Decision> inForce;

  private Rulings(List<Decision> all, List<Decision> inForce) {
    this.all = all;
    this.inForce = inForce;
  }

  /**
   * @param decisions all that were made, in order; what a later one takes back is not in force, and
   *     a taking back can be taken back
   */
  public static Rulings of(List<Decision> decisions) {
    Set<String> undone = new HashSet<>();
    List<Decision> standing = new ArrayList<>();
    for (int i = decisions.size() - 1; i >= 0; i--) {
      Decision decision = decisions.get(i);
      if (undone.contains(decision.id())) {
        continue;
      }
      if (decision.kind() == Decision.Kind.UNDO) {
        undone.add(decision.value());
      } else {
        standing.add(decision);
      }
    }
    Collections.reverse(standing);
    return new Rulings(List.copyOf(decisions), List.copyOf(standing));
  }

  /** In the order in which they were made; those that only take back are not among them. */
  public List<Decision> inForce() {
    return inForce;
  }

  /** Those about a document that are in force. */
  public List<Decision> about(String hash) {
    return inForce.stream().filter(decision -> documents(decision).contains(hash)).toList();
  }

  /** Hashes of the documents that a decision, or the one that it takes back, is about. */
  public Set<String> documents(Decision decision) {
    Set<String> hashes = new LinkedHashSet<>();
    decision.about().forEach(words -> hashes.add(words.hash()));
    if (decision.kind() == Decision.Kind.UNDO) {
      all.stream()
          .filter(other -> other.id().equals(decision.value()) && other != decision)
          .forEach(other -> hashes.addAll(documents(other)));
    }
    return hashes;
  }

  /**
   * A reading as people decided it is. What was decided stands among the rules of a claim.
   *
   * @param read readings of other documents by hash, as they were read; null when not known
   */
  Reading apply(String hash, Reading reading, Function<String, @Nullable Reading> read) {
    Reading ruled = reading;
    for (Decision decision : about(hash)) {
      ruled =
          switch (decision.kind()) {
            case MERGE -> ActorRulings.merged(ruled, hash, decision, read);
            case SPLIT -> ActorRulings.split(ruled, hash, decision);
            case REJECT, CORRECT -> ClaimRulings.apply(ruled, decision);
            case SAME, DIFFERENT, ACCEPT, NOTE, UNDO -> ruled;
          };
    }
    return ruled;
  }

  /**
   * What was decided on occurrences; of two decisions on one pair the later is taken.
   *
   * @param readings by hash, under the ids that linking knows them by; null when not known
   */
  public Verdicts verdicts(Function<String, @Nullable Reading> readings) {
    Set<ClaimPair> same = new TreeSet<>(PAIRS);
    Set<ClaimPair> different = new TreeSet<>(PAIRS);
    for (Decision decision : inForce) {
      boolean isSame = decision.kind() == Decision.Kind.SAME;
      if (isSame || decision.kind() == Decision.Kind.DIFFERENT) {
        for (ClaimPair pair : pairs(decision, readings)) {
          (isSame ? same : different).add(pair);
          (isSame ? different : same).remove(pair);
        }
      }
    }
    return new Verdicts(same, different);
  }

  private static final Comparator<ClaimPair> PAIRS =
      Comparator.comparing(ClaimPair::left).thenComparing(ClaimPair::right);

  private static List<ClaimPair> pairs(
      Decision decision, Function<String, @Nullable Reading> readings) {
    List<List<ClaimRef>> refs =
        decision.about().stream().map(words -> refs(words, readings.apply(words.hash()))).toList();
    List<ClaimPair> pairs = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      for (int j = i + 1; j < refs.size(); j++) {
        for (ClaimRef one : refs.get(i)) {
          refs.get(j).stream()
              .filter(other -> !Objects.equals(one, other))
              .forEach(other -> pairs.add(ClaimPair.of(one, other)));
        }
      }
    }
    return pairs;
  }

  private static List<ClaimRef> refs(Decision.Words words, @Nullable Reading reading) {
    return reading == null
        ? List.of()
        : ClaimWords.claims(reading, words).stream()
            .map(claim -> new ClaimRef(reading.document().id(), claim.id()))
            .toList();
  }
}
