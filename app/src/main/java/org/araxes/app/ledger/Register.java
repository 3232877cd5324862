package org.araxes.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the values of choices, so that counting needs no words. May be used from many threads.
 */
public final class Register {
  private static final int[] NONE = {};

  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<List<String>> values = new ArrayList<>();
  private final List<List<int[]>> single = new ArrayList<>();

  Register() {
    for (int i = 0; i < Choice.values().length; i++) {
      numbers.add(new HashMap<>());
      values.add(new ArrayList<>());
      single.add(new ArrayList<>());
    }
  }

  synchronized int[][] numbers(ClaimLine claim) {
    int[][] all = new int[Choice.values().length][];
    for (Choice choice : Choice.values()) {
      List<String> words = choice.of(claim);
      all[choice.ordinal()] =
          switch (words.size()) {
            case 0 -> NONE;
            case 1 -> single.get(choice.ordinal()).get(number(choice, words.get(0)));
            default -> words.stream().mapToInt(word -> number(choice, word)).toArray();
          };
    }
    return all;
  }

  private int number(Choice choice, String value) {
    Map<String, Integer> known = numbers.get(choice.ordinal());
    Integer number = known.get(value);
    if (number == null) {
      number = known.size();
      known.put(value, number);
      values.get(choice.ordinal()).add(value);
      single.get(choice.ordinal()).add(new int[] {number});
    }
    return number;
  }

  /** The number of a value; null when no claim has it. */
  synchronized @Nullable Integer find(Choice choice, String value) {
    return numbers.get(choice.ordinal()).get(value);
  }

  /** The value of each number. */
  public synchronized List<String> values(Choice choice) {
    return List.copyOf(values.get(choice.ordinal()));
  }
}
