package org.araxes.link;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.model.Reading;

/**
 * Occurrences of a growing set of readings. Whatever is added or taken away in whatever order, the
 * occurrences are those that linking everything at once gives; only what hangs together with the
 * change is worked on again. Not to be used from several threads at a time.
 */
public final class Linking {
  private final Linker linker;
  private final SortedMap<ClaimRef, ToldClaim> claims = new TreeMap<>();
  private final Map<String, List<ToldClaim>> documents = new TreeMap<>();
  private final Map<String, Bin> bins = new HashMap<>();

  /** In how many bins a pair is joined, by both of its claims. */
  private final Map<ClaimRef, Map<Join, Integer>> joins = new HashMap<>();

  private final Map<ClaimRef, Set<ClaimRef>> different = new TreeMap<>();
  private final SortedMap<ClaimRef, Occurrence> occurrences = new TreeMap<>();
  private final Set<String> changedBins = new TreeSet<>();
  private final Set<ClaimRef> changed = new HashSet<>();
  private Verdicts verdicts = Verdicts.NONE;

  /** Claims that share a key, and the joins among them as they were last found. */
  private static final class Bin {
    private final Map<ClaimRef, ToldClaim> claims = new TreeMap<>();
    private Set<Join> joins = Set.of();
  }

  public Linking(Linker linker) {
    this.linker = linker;
  }

  /** Adds a reading; one of the same document id is replaced. */
  public void add(Reading reading) {
    String document = reading.document().id();
    remove(document);
    List<ToldClaim> told = linker.claims(reading);
    documents.put(document, told);
    for (ToldClaim claim : told) {
      claims.put(claim.ref(), claim);
      changed.add(claim.ref());
      for (String key : linker.keys(claim)) {
        bins.computeIfAbsent(key, k -> new Bin()).claims.put(claim.ref(), claim);
        changedBins.add(key);
      }
    }
    linker.answers(told).forEach(join -> count(join, 1));
  }

  /** Takes a document's claims away; nothing when it is not known. */
  public void remove(String document) {
    List<ToldClaim> told = documents.remove(document);
    if (told == null) {
      return;
    }
    linker.answers(told).forEach(join -> count(join, -1));
    for (ToldClaim claim : told) {
      claims.remove(claim.ref());
      occurrences.remove(claim.ref());
      changed.add(claim.ref());
      for (String key : linker.keys(claim)) {
        bins.get(key).claims.remove(claim.ref());
        changedBins.add(key);
      }
    }
  }

  /** Sets what people decided, in place of what was set before. */
  public void decide(Verdicts verdicts) {
    this.verdicts.same().forEach(pair -> count(Join.decided(pair), -1));
    verdicts.same().forEach(pair -> count(Join.decided(pair), 1));
    touch(this.verdicts.different());
    touch(verdicts.different());
    different.clear();
    for (ClaimPair pair : verdicts.different()) {
      different.computeIfAbsent(pair.left(), ref -> new TreeSet<>()).add(pair.right());
      different.computeIfAbsent(pair.right(), ref -> new TreeSet<>()).add(pair.left());
    }
    this.verdicts = verdicts;
  }

  private void touch(Collection<ClaimPair> pairs) {
    for (ClaimPair pair : pairs) {
      changed.add(pair.left());
      changed.add(pair.right());
    }
  }

  /** Each claim in one occurrence; occurrences by their first claim. */
  public List<Occurrence> occurrences() {
    changedBins.forEach(this::compareAgain);
    changedBins.clear();
    Set<ClaimRef> done = new HashSet<>();
    for (ClaimRef ref : changed) {
      if (claims.containsKey(ref) && !done.contains(ref)) {
        groupAgain(connected(ref), done);
      }
    }
    changed.clear();
    return List.copyOf(occurrences.values());
  }

  private void compareAgain(String key) {
    Bin bin = bins.get(key);
    Set<Join> before = bin.joins;
    bin.joins = bin.claims.size() > 1 ? new TreeSet<>(linker.joins(bin.claims.values())) : Set.of();
    before.stream().filter(join -> !bin.joins.contains(join)).forEach(join -> count(join, -1));
    bin.joins.stream().filter(join -> !before.contains(join)).forEach(join -> count(join, 1));
    if (bin.claims.isEmpty()) {
      bins.remove(key);
    }
  }

  private void count(Join join, int difference) {
    count(join.left(), join, difference);
    count(join.right(), join, difference);
  }

  private void count(ClaimRef ref, Join join, int difference) {
    Map<Join, Integer> mine = joins.computeIfAbsent(ref, r -> new HashMap<>());
    int count = mine.merge(join, difference, Integer::sum);
    if (count == 0) {
      mine.remove(join);
      if (mine.isEmpty()) {
        joins.remove(ref);
      }
    }
    changed.add(ref);
  }

  /** All claims that joins lead to from here. */
  private SortedMap<ClaimRef, ToldClaim> connected(ClaimRef from) {
    SortedMap<ClaimRef, ToldClaim> found = new TreeMap<>();
    Deque<ClaimRef> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      ClaimRef ref = open.pop();
      ToldClaim claim = claims.get(ref);
      if (claim != null && found.put(ref, claim) == null) {
        for (Join join : joins.getOrDefault(ref, Map.of()).keySet()) {
          open.push(join.left().equals(ref) ? join.right() : join.left());
        }
      }
    }
    return found;
  }

  private void groupAgain(SortedMap<ClaimRef, ToldClaim> some, Set<ClaimRef> done) {
    done.addAll(some.keySet());
    Set<Join> among = new TreeSet<>();
    for (ClaimRef ref : some.keySet()) {
      occurrences.remove(ref);
      for (Join join : joins.getOrDefault(ref, Map.of()).keySet()) {
        if (some.containsKey(join.left()) && some.containsKey(join.right())) {
          among.add(join);
        }
      }
    }
    for (Occurrence occurrence : new Groups(some, different, linker.likeness()).grown(among)) {
      occurrences.put(occurrence.claims().get(0).ref(), occurrence);
    }
  }
}
