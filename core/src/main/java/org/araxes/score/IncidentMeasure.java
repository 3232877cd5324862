package org.araxes.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.araxes.link.DayRange;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Slots of incidents, by the rule of MUC-4: incidents of a document are laid beside those wanted,
 * one to one, so that most values agree; a pair must agree in one value at least. Values of
 * incidents without a partner are given in vain or missed. A wanted incident that is optional costs
 * nothing when it is missed.
 */
final class IncidentMeasure implements Measure {
  private enum Slot {
    TYPE("incident type"),
    DATE("date"),
    PLACE("place"),
    ORGANIZATION("perpetrator organisation"),
    TARGET("human target");

    private final String label;

    Slot(String label) {
      this.label = label;
    }
  }

  private final IncidentFinder finder;
  private final Map<Slot, Tally> tallies = new EnumMap<>(Slot.class);

  IncidentMeasure(Rulebook rulebook) {
    this.finder = new IncidentFinder(rulebook);
    for (Slot slot : Slot.values()) {
      tallies.put(slot, new Tally());
    }
  }

  @Override
  public void add(JsonNode gold, @Nullable Reading reading) {
    List<Incident> wanted = IncidentGold.of(gold);
    List<Incident> given = reading == null ? List.of() : finder.find(reading);
    int[][] agreeing = new int[wanted.size()][given.size()];
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        for (Slot slot : Slot.values()) {
          agreeing[i][j] += right(slot, wanted.get(i), given.get(j));
        }
      }
    }
    int[] partners = Pairing.best(agreeing, given.size());
    List<Incident> left = new ArrayList<>(given);
    for (int i = 0; i < wanted.size(); i++) {
      Incident partner = partners[i] < 0 ? null : given.get(partners[i]);
      left.removeIf(incident -> incident == partner);
      count(wanted.get(i), partner);
    }
    left.forEach(incident -> count(null, incident));
  }

  private void count(@Nullable Incident wanted, @Nullable Incident given) {
    for (Slot slot : Slot.values()) {
      boolean counts = wanted != null && (given != null || !wanted.optional());
      tallies
          .get(slot)
          .add(
              counts ? fills(slot, wanted) : 0,
              given == null ? 0 : fills(slot, given),
              wanted == null || given == null ? 0 : right(slot, wanted, given));
    }
  }

  private static int fills(Slot slot, Incident incident) {
    return switch (slot) {
      case TYPE -> 1;
      case DATE -> incident.days().isEmpty() ? 0 : 1;
      case PLACE -> incident.place().isEmpty() ? 0 : 1;
      case ORGANIZATION -> incident.organizations().size();
      case TARGET -> incident.targets().size();
    };
  }

  private static int right(Slot slot, Incident wanted, Incident given) {
    return switch (slot) {
      case TYPE -> one(wanted.types().stream().anyMatch(given.types()::contains));
      case DATE -> one(isWithin(given.days(), wanted.days()));
      case PLACE -> one(Wording.agree(wanted.place(), given.place()));
      case ORGANIZATION -> agreeing(wanted.organizations(), given.organizations());
      case TARGET -> agreeing(wanted.targets(), given.targets());
    };
  }

  private static int one(boolean right) {
    return right ? 1 : 0;
  }

  /** A month is no answer to a day, a day one to a span of days. */
  private static boolean isWithin(List<DayRange> given, List<DayRange> wanted) {
    return given.stream()
        .anyMatch(
            some ->
                wanted.stream()
                    .anyMatch(all -> all.from() <= some.from() && some.until() <= all.until()));
  }

  private static int agreeing(List<List<String>> wanted, List<List<String>> given) {
    List<List<String>> left = new ArrayList<>(given);
    int right = 0;
    for (List<String> one : wanted) {
      for (List<String> other : left) {
        if (Wording.agree(one, other)) {
          left.remove(other);
          right++;
          break;
        }
      }
    }
    return right;
  }

  @Override
  public String table() {
    StringBuilder out = new StringBuilder("slot\twanted\tgiven\tright\tprecision\trecall\tF1\n");
    Tally all = new Tally();
    tallies.forEach(
        (slot, tally) -> {
          out.append(slot.label).append('\t').append(tally.row()).append('\n');
          all.add(tally);
        });
    return out.append("all\t").append(all.row()).append('\n').toString();
  }
}
