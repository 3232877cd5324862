package org.araxes.link;

import java.util.ArrayList;
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
 * Occurrences of a set of readings that does not grow: the same as {@link Linking} gives, with a
 * fraction of its memory. Of a reading only what linking looks at is kept, of a bin nothing once
 * its claims were compared.
 */
final class AtOnce {
  private final Linker linker;

  /** In the order in which a bin is gone through; from here on a claim is its number. */
  private final List<ToldClaim> claims;

  private final Map<ClaimRef, Integer> numbers = new HashMap<>();
  private final Set<Join> answers = new HashSet<>();
  private final List<Join> joins = new ArrayList<>();
  private final int[] leads;

  private AtOnce(Linker linker, Map<String, List<ToldClaim>> documents) {
    this.linker = linker;
    SortedMap<ClaimRef, ToldClaim> known = new TreeMap<>();
    documents.values().forEach(told -> told.forEach(claim -> known.put(claim.ref(), claim)));
    this.claims = new ArrayList<>(known.values());
    claims.sort(Linker.BY_TIME);
    this.leads = new int[claims.size()];
    for (int i = 0; i < leads.length; i++) {
      numbers.put(claims.get(i).ref(), i);
      leads[i] = i;
    }
    documents.values().forEach(told -> linker.answers(told).forEach(this::answer));
  }

  static List<Occurrence> linked(Linker linker, Iterable<Reading> readings, Verdicts verdicts) {
    AtOnce all = new AtOnce(linker, documents(linker, readings));
    all.compare();
    for (ClaimPair pair : verdicts.same()) {
      all.answer(Join.decided(pair));
    }
    return all.grouped(different(verdicts));
  }

  /** Of two readings of one document the later is taken. */
  private static Map<String, List<ToldClaim>> documents(Linker linker, Iterable<Reading> readings) {
    Map<String, List<ToldClaim>> documents = new HashMap<>();
    for (Reading reading : readings) {
      documents.put(reading.document().id(), linker.claims(reading));
    }
    return documents;
  }

  private void compare() {
    Bins bins = new Bins();
    for (int i = 0; i < claims.size(); i++) {
      bins.add(linker.keys(claims.get(i)), i);
    }
    PairSet joined = new PairSet();
    bins.useUp(bin -> compare(bin, joined));
  }

  /** Two that are joined already, as they shared another bin, are not looked at again. */
  private void compare(int[] bin, PairSet joined) {
    int reach = Linker.reach(bin[0]);
    for (int i = 1; i <= bin[0]; i++) {
      for (int j = i + 1; j <= Math.min(bin[0], i + reach); j++) {
        if (!joined.contains(bin[i], bin[j])) {
          Join join = linker.likeness().join(claims.get(bin[i]), claims.get(bin[j]));
          if (join != null) {
            joined.add(bin[i], bin[j]);
            joins.add(join);
            leads[lead(bin[i])] = lead(bin[j]);
          }
        }
      }
    }
  }

  /** A join that is more than likeness. */
  private void answer(Join join) {
    Integer left = numbers.get(join.left());
    Integer right = numbers.get(join.right());
    if (left != null && right != null && answers.add(join)) {
      joins.add(join);
      leads[lead(left)] = lead(right);
    }
  }

  /** One claim of all that joins lead to from here, the same for each of them. */
  private int lead(int claim) {
    int at = claim;
    while (leads[at] != at) {
      leads[at] = leads[leads[at]];
      at = leads[at];
    }
    return at;
  }

  private int lead(ClaimRef ref) {
    return lead(numbers.get(ref));
  }

  private List<Occurrence> grouped(Map<ClaimRef, Set<ClaimRef>> different) {
    Map<Integer, SortedMap<ClaimRef, ToldClaim>> connected = new HashMap<>();
    for (int i = 0; i < leads.length; i++) {
      ToldClaim claim = claims.get(i);
      connected.computeIfAbsent(lead(i), lead -> new TreeMap<>()).put(claim.ref(), claim);
    }
    Map<Integer, List<Join>> among = new HashMap<>();
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
