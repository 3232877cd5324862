package org.araxes.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of SQL. Every value is a parameter.
 *
 * @param values of its question marks, in order
 */
record Fragment(String sql, List<Object> values) {
  Fragment {
    values = List.copyOf(values);
  }

  static Fragment of(String sql, Object... values) {
    return new Fragment(sql, Arrays.asList(values));
  }

  static Fragment join(String between, List<Fragment> parts) {
    List<Object> values = new ArrayList<>();
    parts.forEach(part -> values.addAll(part.values));
    return new Fragment(String.join(between, parts.stream().map(Fragment::sql).toList()), values);
  }

  /** This with words before and after it. */
  Fragment within(String before, String after, Object... more) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(more));
    return new Fragment(before + sql + after, all);
  }
}
