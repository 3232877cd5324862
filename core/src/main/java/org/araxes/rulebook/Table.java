package org.araxes.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table with a header row. Lines that start with {@code #} and empty lines are
 * passed over. A cell may hold alternatives between bars.
 */
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line its line in the file, from 1
   */
  public record Row(String file, int line, Map<String, String> cells) {
    /** The cell of a column; null when it is empty. */
    public @Nullable String get(String column) {
      return cells.get(column);
    }

    /** The cell of a column that must not be empty. */
    public String need(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new RulebookException(List.of(new Fault(file, line, 0, "no '" + column + "'")));
      }
      return cell;
    }

    /** The alternatives of a cell, between bars; none when it is empty. */
    public List<String> list(String column) {
      String cell = cells.get(column);
      return cell == null
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** File and line, as {@code explain} shows them. */
    public String rule() {
      return file + ":" + line;
    }
  }

  static Table parse(String file, List<String> lines, List<Fault> faults) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        faults.add(
            new Fault(
                file, i + 1, 0, cells.size() + " cells, but the header names " + columns.size()));
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < cells.size(); c++) {
          if (!cells.get(c).isEmpty()) {
            row.put(columns.get(c), cells.get(c));
          }
        }
        rows.add(new Row(file, i + 1, Collections.unmodifiableMap(row)));
      }
    }
    return new Table(file, columns, rows);
  }
}
