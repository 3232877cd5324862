package org.araxes.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validators, one a format. */
final class TableValidators {
  private TableValidators() {}

  /** Our own tables: whole rows, nothing that a spreadsheet would run. */
  static final class OwnTables implements Validators.Validator {
    private final char between;

    OwnTables(char between) {
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

  /** 31 columns, six types, 25 sub-types. */
  static final class AcledValidator implements Validators.Validator {
    static final List<String> HEADER =
        List.of(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
                .split(","));
    private static final Map<String, Set<String>> TYPES =
        Map.of(
            "Battles",
            Set.of(
                "Armed clash",
                "Government regains territory",
                "Non-state actor overtakes territory"),
            "Protests",
            Set.of(
                "Excessive force against protesters",
                "Protest with intervention",
                "Peaceful protest"),
            "Riots",
            Set.of("Violent demonstration", "Mob violence"),
            "Explosions/Remote violence",
            Set.of(
                "Chemical weapon",
                "Air/drone strike",
                "Suicide bomb",
                "Shelling/artillery/missile attack",
                "Remote explosive/landmine/IED",
                "Grenade"),
            "Violence against civilians",
            Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
            "Strategic developments",
            Set.of(
                "Agreement",
                "Arrests",
                "Change to group/activity",
                "Disrupted weapons use",
                "Headquarters or base established",
                "Looting/property destruction",
                "Non-violent transfer of territory",
                "Other"));

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.quoted(text, ',');
      Faults faults = new Faults();
      faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
      faults.list().addAll(OwnTables.harmless(rows));
      for (Map<String, String> row : CsvText.named(rows)) {
        faults.date("event_date", row.get("event_date"));
        faults.check(row.get("event_date").startsWith(row.get("year")), "year " + row.get("year"));
        faults.matches("time_precision", row.get("time_precision"), "[123]");
        faults.oneOf("event_type", row.get("event_type"), TYPES.keySet());
        faults.oneOf(
            "sub_event_type",
            row.get("sub_event_type"),
            TYPES.getOrDefault(row.get("event_type"), Set.of()));
        faults.matches(
            "disorder_type",
            row.get("disorder_type"),
            "(Political violence|Demonstrations|Strategic developments)(; Demonstrations)?");
        faults
            .matches("inter1", row.get("inter1"), "[1-8]?")
            .matches("inter2", row.get("inter2"), "[1-8]?");
        faults.check(
            row.get("interaction").equals(interaction(row.get("inter1"), row.get("inter2"))),
            "interaction " + row);
        faults.matches("event_id_cnty", row.get("event_id_cnty"), "([A-Z]{3})?[0-9]+");
        faults.oneOf(
            "civilian_targeting", row.get("civilian_targeting"), Set.of("Civilian targeting"));
        faults
            .number("latitude", row.get("latitude"), -90, 90)
            .number("longitude", row.get("longitude"), -180, 180);
        faults.matches("geo_precision", row.get("geo_precision"), "[123]");
        faults
            .matches("fatalities", row.get("fatalities"), "[0-9]*")
            .matches("iso", row.get("iso"), "[0-9]*");
      }
      return faults.list();
    }
  }

  /** Both kinds, the lower first; 0 for nobody. */
  private static String interaction(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? one.isEmpty() && other.isEmpty() ? "" : one + other + "0"
        : one.compareTo(other) <= 0 ? one + other : other + one;
  }

  /** 49 columns; low, best and high in order; best the sum of four. */
  static final class UcdpValidator implements Validators.Validator {
    static final List<String> HEADER =
        List.of(
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"
                .split(","));

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.quoted(text, ',');
      Faults faults = new Faults();
      faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
      faults.list().addAll(OwnTables.harmless(rows));
      for (Map<String, String> row : CsvText.named(rows)) {
        faults
            .matches("id", row.get("id"), "[0-9]+")
            .matches("type", row.get("type_of_violence"), "[123]?")
            .matches("relid", row.get("relid"), "([A-Z]{3}-)?[0-9]{4}-[0-9]+");
        faults.check(row.get("date_start").startsWith(row.get("year") + "-"), "year");
        faults.check(
            row.get("side_b").equals("Civilians") || !row.get("type_of_violence").equals("3"),
            "one-sided against " + row.get("side_b"));
        faults
            .matches("where_prec", row.get("where_prec"), "[1-7]")
            .matches("date_prec", row.get("date_prec"), "[1-5]");
        faults.matches("event_clarity", row.get("event_clarity"), "[12]");
        faults.date("date_start", row.get("date_start")).date("date_end", row.get("date_end"));
        faults.check(
            row.get("date_start").compareTo(row.get("date_end")) <= 0, "ends before it starts");
        long best = number(row, "best");
        faults.check(
            number(row, "low") <= best && best <= number(row, "high"), "low, best, high " + row);
        faults.check(number(row, "high") >= 1, "nobody died");
        faults.check(
            best
                == number(row, "deaths_a")
                    + number(row, "deaths_b")
                    + number(row, "deaths_civilians")
                    + number(row, "deaths_unknown"),
            "sum " + row);
        faults.oneOf(
            "region",
            row.get("region"),
            Set.of("Africa", "Americas", "Asia", "Europe", "Middle East"));
        faults.check(
            row.get("geom_wkt")
                .equals("POINT (" + row.get("longitude") + " " + row.get("latitude") + ")"),
            "wkt");
        faults.number("priogrid_gid", row.get("priogrid_gid"), 1, 259200);
      }
      return faults.list();
    }

    private static long number(Map<String, String> row, String name) {
      return Long.parseLong(row.get(name));
    }
  }

  /** 61 columns of events or 16 of mentions, no header. */
  static final class GdeltValidator implements Validators.Validator {
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

  /** 20 columns, tabs, names with blanks. */
  static final class IcewsValidator implements Validators.Validator {
    static final List<String> HEADER =
        List.of(
            "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude"
                .split(","));

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.bare(text);
      Faults faults = new Faults();
      faults.check(rows.get(0).equals(HEADER), "header " + rows.get(0));
      faults.list().addAll(OwnTables.harmless(rows));
      for (Map<String, String> row : CsvText.named(rows)) {
        faults
            .matches("Event ID", row.get("Event ID"), "[0-9]+")
            .date("Event Date", row.get("Event Date"));
        faults
            .matches("CAMEO Code", row.get("CAMEO Code"), "[0-2][0-9]{1,3}")
            .number("Intensity", row.get("Intensity"), -10, 10);
        faults.matches("Story ID", row.get("Story ID"), "[0-9]+");
        faults
            .number("Latitude", row.get("Latitude"), -90, 90)
            .number("Longitude", row.get("Longitude"), -180, 180);
      }
      return faults.list();
    }
  }

  /** The fields and terms of IDMC. */
  static final class IdmcValidator implements Validators.Validator {
    private static final List<String> FIELDS =
        List.of(
            "reported,unit,household_size,total_figures,quantifier,term,category,role,displacement_occurred,start_date,end_date,start_date_accuracy,end_date_accuracy,figure_cause,sources,source_excerpt,calculation_logic,excerpt_idu,include_idu,review_status"
                .split(","));
    private static final Set<String> TERMS =
        Set.of(
            "Evacuated",
            "Displaced",
            "Forced to flee",
            "Relocated",
            "Sheltered",
            "In relief camp",
            "Destroyed housing",
            "Partially destroyed housing",
            "Uninhabitable housing",
            "Homeless",
            "Affected",
            "Returns",
            "Multiple/Other");
    private static final Set<String> CATEGORIES =
        Set.of(
            "IDPs",
            "Returnees",
            "Locally Integrated IDPs",
            "IDPs Settled Elsewhere",
            "People displaced across borders",
            "Partial stock",
            "Unverified stock",
            "Internal Displacements",
            "Multiple Displacement",
            "Return",
            "Partial flow",
            "Cross-border Flight",
            "Cross-border Return",
            "Relocation Elsewhere",
            "Provisional Solutions");

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.quoted(text, ',');
      Faults faults = new Faults();
      faults.list().addAll(OwnTables.harmless(rows));
      faults.check(rows.get(0).containsAll(FIELDS), "fields " + rows.get(0));
      for (Map<String, String> row : CsvText.named(rows)) {
        faults.check(row.get("start_date").compareTo(row.get("end_date")) <= 0, "ends before");
        faults.check(
            row.get("start_date").isEmpty() == row.get("start_date_accuracy").isEmpty(),
            "accuracy of no day");
        faults
            .matches("reported", row.get("reported"), "[0-9]+")
            .matches("unit", row.get("unit"), "Person|Household");
        faults.check(
            row.get("unit").equals("Person") != row.get("total_figures").isEmpty(), "total " + row);
        faults.oneOf(
            "quantifier",
            row.get("quantifier"),
            Set.of("More than", "Less than", "Exact", "Approximately"));
        faults.check(TERMS.contains(row.get("term")), "term " + row.get("term"));
        faults.check(CATEGORIES.contains(row.get("category")), "category " + row.get("category"));
        faults.matches("role", row.get("role"), "Recommended figure|Triangulation");
        faults.oneOf(
            "accuracy",
            row.get("accuracy"),
            Set.of("Country (ADM0)", "ADM1", "ADM2", "ADM3", "Point"));
        faults.oneOf(
            "day accuracy", row.get("start_date_accuracy"), Set.of("Day", "Week", "Month", "Year"));
        faults.oneOf("cause", row.get("figure_cause"), Set.of("conflict", "disaster", "other"));
        faults.matches("review", row.get("review_status"), "Review not started");
      }
      return faults.list();
    }
  }

  /** Tags under the header, of the dictionary, numbers where a tag must be a number. */
  static final class HxlValidator implements Validators.Validator {
    private static final Set<String> TAGS =
        Set.of(
            "#date",
            "#event",
            "#crisis",
            "#cause",
            "#impact",
            "#severity",
            "#group",
            "#org",
            "#affected",
            "#inneed",
            "#targeted",
            "#reached",
            "#population",
            "#country",
            "#adm1",
            "#adm2",
            "#region",
            "#loc",
            "#geo",
            "#indicator",
            "#status",
            "#meta",
            "#description",
            "#access",
            "#operations",
            "#value",
            "#currency");

    @Override
    public List<String> faults(String text) {
      List<List<String>> rows = CsvText.quoted(text, ',');
      Faults faults = new Faults();
      List<String> tags = rows.get(1);
      for (String tag : tags) {
        faults.matches("tag", tag, "#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");
        faults.check(TAGS.contains(tag.split("\\+")[0]), "not in the dictionary: " + tag);
      }
      for (List<String> row : rows.subList(2, rows.size())) {
        faults.check(row.size() == tags.size(), "a row of " + row.size());
        for (int i = 0; i < row.size(); i++) {
          if (tags.get(i).matches("#(affected|geo|value|indicator.num).*")) {
            faults.matches(tags.get(i), row.get(i), "(-?[0-9]+(\\.[0-9]+)?)?");
          } else if (tags.get(i).startsWith("#currency")) {
            faults.matches("currency", row.get(i), "([A-Z]{3})?");
          } else if (tags.get(i).startsWith("#country+code")) {
            faults.matches("country", row.get(i), "([A-Z]{3})?");
          } else if (tags.get(i).startsWith("#date") && !row.get(i).isEmpty()) {
            faults.date(tags.get(i), row.get(i));
          }
        }
      }
      return faults.list();
    }
  }
}
