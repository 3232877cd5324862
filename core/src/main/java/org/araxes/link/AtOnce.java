package org.araxes.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.model.Reading;

/**
 * Occurrences of a set of readings that does not grow: the same as {@link Linking} gives, with a
 * fraction of its memory. Of a reading only what linking looks at is kept, of a bin nothing once
 * its claims were compared.
 */
final class AtOnce {
  private final Linker linker;
  private final SortedMap<ClaimRef, ToldClaim> claims = new TreeMap<>();
  private final Set<Join> joins = new HashSet<>();
  private final Map<ClaimRef, ClaimRef> leads = new HashMap<>();

  private AtOnce(Linker linker) {
    this.linker = linker;
  }

  static List<Occurrence> linked(Linker linker, Iterable<Reading> readings, Verdicts verdicts) {
    AtOnce all = new AtOnce(linker);
    all.read(readings);
    all.compare();
    for (ClaimPair pair : verdicts.same()) {
      all.join(Join.decided(pair));
    }
    return all.grouped(different(verdicts));
  }

  /** Of two readings of one document the later is taken. */
  private void read(Iterable<Reading> readings) {
    Map<String, List<ToldClaim>> documents = new HashMap<>();
    for (Reading reading : readings) {
      documents.put(reading.document().id(), linker.claims(reading));
    }
    for (List<ToldClaim> told : documents.values()) {
      told.forEach(claim -> claims.put(claim.ref(), claim));
      linker.answers(told).forEach(this::join);
    }
  }

  private void compare() {
    Map<String, List<ToldClaim>> bins = new HashMap<>();
    for (ToldClaim claim : claims.values()) {
      for (String key : linker.keys(claim)) {
        bins.merge(key, List.of(claim), AtOnce::both);
      }
    }
    for (Iterator<List<ToldClaim>> rest = bins.values().iterator(); rest.hasNext(); ) {
      List<ToldClaim> bin = rest.next();
      if (bin.size() > 1) {
        linker.joins(bin).forEach(this::join);
      }
      rest.remove();
    }
  }

  /** Most bins hold one claim, and a list of one is small. */
  private static List<ToldClaim> both(List<ToldClaim> bin, List<ToldClaim> one) {
    List<ToldClaim> grown = bin.size() == 1 ? new ArrayList<>(bin) : bin;
    grown.addAll(one);
    return grown;
  }

  private void join(Join join) {
    if (claims.containsKey(join.left()) && claims.containsKey(join.right()) && joins.add(join)) {
      leads.put(lead(join.left()), lead(join.right()));
    }
  }

  /** One claim of all that joins lead to from here, the same for each of them. */
  private ClaimRef lead(ClaimRef ref) {
    ClaimRef at = ref;
    for (ClaimRef next = leads.get(at); next != null && !next.equals(at); next = leads.get(at)) {
      ClaimRef after = leads.getOrDefault(next, next);
      leads.put(at, after);
      at = after;
    }
    return at;
  }

  private List<Occurrence> grouped(Map<ClaimRef, Set<ClaimRef>> different) {
    Map<ClaimRef, SortedMap<ClaimRef, ToldClaim>> connected = new HashMap<>();
    claims.forEach(
        (ref, claim) ->
            connected.computeIfAbsent(lead(ref), lead -> new TreeMap<>()).put(ref, claim));
    Map<ClaimRef, Collection<Join>> among = new HashMap<>();
    joins.forEach(
        join -> among.computeIfAbsent(lead(join.left()), lead -> new ArrayList<>()).add(join));
    joins.clear();
    SortedMap<ClaimRef, Occurrence> occurrences = new TreeMap<>();
    connected.forEach(
        (lead, some) -> {
          Groups groups = new Groups(some, different, linker.likeness());
          for (Occurrence one : groups.grown(among.getOrDefault(lead, List.of()))) {
            occurrences.put(one.claims().get(0).ref(), one);
          }
        });
    return List.copyOf(occurrences.values());
  }

  private static Map<ClaimRef, Set<ClaimRef>> different(Verdicts verdicts) {
    Map<ClaimRef, Set<ClaimRef>> different = new TreeMap<>();
    for (ClaimPair pair : verdicts.different()) {
      different.computeIfAbsent(pair.left(), ref -> new TreeSet<>()).add(pair.right());
      different.computeIfAbsent(pair.right(), ref -> new TreeSet<>()).add(pair.left());
    }
    return different;
  }
}
