package org.araxes.export;

import java.util.List;

/** Our own tables: whole rows, nothing that a spreadsheet would run. */
final class OwnTablesValidator implements Validators.Validator {
  private final char between;

  OwnTablesValidator(char between) {
    this.between = between;
  }

  @Override
  public List<String> faults(String text) {
    return harmless(CsvText.quoted(text, between));
  }

  static List<String> harmless(List<List<String>> rows) {
    Faults faults = new Faults();
    for (List<String> row : rows) {
      faults.check(row.size() == rows.get(0).size(), "a row of " + row.size());
      for (String cell : row) {
        boolean number = cell.matches("-?[0-9]+(\\.[0-9]+)?");
        faults.check(number || !cell.matches("(?s)[=+@\\-\t\r].*"), "a formula: " + cell);
      }
    }
    return faults.list();
  }
}
