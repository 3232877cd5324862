package org.araxes.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180 back, strictly. */
public final class CsvText {
  private final String text;
  private final char between;
  private int at;

  private CsvText(String text, char between) {
    this.text = text;
    this.between = between;
  }

  static List<List<String>> quoted(String text, char between) {
    CsvText csv = new CsvText(text, between);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      rows.add(csv.row());
    }
    return rows;
  }

  /** Without quotes: a tab is always between cells, a line feed always ends a row. */
  static List<List<String>> bare(String text) {
    List<List<String>> rows = new ArrayList<>();
    text.lines().forEach(line -> rows.add(List.of(line.split("\t", -1))));
    return rows;
  }

  static List<Map<String, String>> named(List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.get(0).get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }

  private List<String> row() {
    List<String> row = new ArrayList<>();
    row.add(cell());
    while (text.charAt(at) == between) {
      at++;
      row.add(cell());
    }
    if (text.charAt(at) != '\n') {
      throw new IllegalArgumentException("no line feed at " + at);
    }
    at++;
    return row;
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (text.charAt(at) != '"') {
      while (text.charAt(at) != between && text.charAt(at) != '\n') {
        if (text.charAt(at) == '"' || text.charAt(at) == '\r') {
          throw new IllegalArgumentException("not quoted at " + at);
        }
        cell.append(text.charAt(at++));
      }
      return cell.toString();
    }
    at++;
    while (true) {
      char c = text.charAt(at++);
      if (c == '"' && text.charAt(at) == '"') {
        at++;
      } else if (c == '"') {
        return cell.toString();
      }
      cell.append(c);
    }
  }
}
