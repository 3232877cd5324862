package org.araxes.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** 31 columns, six types, 25 sub-types. */
final class AcledValidator implements Validators.Validator {
  static final List<String> HEADER =
      List.of(
          "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp"
              .split(","));
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
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
    faults.list().addAll(OwnTablesValidator.harmless(rows));
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

  /** Both kinds, the lower first; 0 for nobody. */
  private static String interaction(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? one.isEmpty() && other.isEmpty() ? "" : one + other + "0"
        : one.compareTo(other) <= 0 ? one + other : other + one;
  }
}
