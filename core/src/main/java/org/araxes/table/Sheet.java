package org.araxes.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a table, in order.
 *
 * @param name of the table
 */
public record Sheet<R>(String name, List<Column<R>> columns) {
  public Sheet {
    columns = List.copyOf(columns);
    Set<String> names = new HashSet<>();
    for (Column<R> column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " has two columns " + column.name());
      }
    }
  }

  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The place of a column, from 0. */
  int at(String column) {
    int at = header().indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return at;
  }
}
