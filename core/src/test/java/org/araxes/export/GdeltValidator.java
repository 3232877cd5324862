package org.araxes.export;

import java.util.List;

/** 61 columns of events or 16 of mentions, no header. */
final class GdeltValidator implements Validators.Validator {
  @Override
  public List<String> faults(String text) {
    Faults faults = new Faults();
    for (List<String> row : CsvText.bare(text)) {
      faults.check(row.size() == 61 || row.size() == 16, row.size() + " columns");
      faults.matches("id", row.get(0), "[0-9]+");
      if (row.size() == 61) {
        event(row, faults);
      } else {
        mention(row, faults);
      }
    }
    return faults.list();
  }

  private static void event(List<String> row, Faults faults) {
    faults
        .matches("SQLDATE", row.get(1), "[0-9]{8}")
        .check(row.get(1).startsWith(row.get(2)), "MonthYear");
    faults
        .check(row.get(2).startsWith(row.get(3)), "Year")
        .number("FractionDate", row.get(4), 1, 9999);
    faults.check(
        (int) Double.parseDouble(row.get(4)) == Integer.parseInt(row.get(3)),
        "FractionDate " + row.get(4));
    faults
        .matches("country", row.get(7), "([A-Z]{3})?")
        .matches("country", row.get(17), "([A-Z]{3})?");
    faults
        .matches("IsRootEvent", row.get(25), "[01]")
        .matches("EventCode", row.get(26), "[0-2][0-9]{1,3}");
    faults.check(
        row.get(26).startsWith(row.get(27)) && row.get(27).startsWith(row.get(28)), "codes");
    faults
        .matches("EventRootCode", row.get(28), "[0-2][0-9]")
        .check(row.get(29).equals(quad(row.get(28))), "QuadClass of " + row.get(28))
        .number("GoldsteinScale", row.get(30), -10, 10);
    int mentions = Integer.parseInt(row.get(31));
    int sources = Integer.parseInt(row.get(32));
    int articles = Integer.parseInt(row.get(33));
    faults.check(mentions >= articles && articles >= sources && sources > 0, "counts " + row);
    faults
        .matches("ActionGeo_Type", row.get(51), "[1-5]?")
        .matches("ActionGeo_CountryCode", row.get(53), "([A-Z]{2})?");
    faults.number("lat", row.get(56), -90, 90).number("long", row.get(57), -180, 180);
    faults
        .matches("DATEADDED", row.get(59), "([0-9]{14})?")
        .check(!row.get(60).isEmpty(), "SOURCEURL");
  }

  /** 01-05 verbal and 06-08 material cooperation, 09-13 verbal and 14-20 material conflict. */
  private static String quad(String root) {
    int number = Integer.parseInt(root);
    return number <= 5 ? "1" : number <= 8 ? "2" : number <= 13 ? "3" : "4";
  }

  private static void mention(List<String> row, Faults faults) {
    faults
        .matches("times", row.get(1) + row.get(2), "([0-9]{14}){0,2}")
        .matches("MentionType", row.get(3), "[1-6]");
    faults
        .check(!row.get(4).isEmpty() && !row.get(5).isEmpty(), "source")
        .matches("sentence", row.get(6), "[1-9][0-9]*|");
    faults
        .matches("offsets", row.get(7) + row.get(8) + row.get(9), "[0-9]*")
        .matches("InRawText", row.get(10), "[01]");
    faults.number("offset", row.get(9), 0, Double.parseDouble(row.get(12)));
  }
}
