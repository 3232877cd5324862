package org.araxes.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.araxes.link.DayRange;
import org.jspecify.annotations.Nullable;

/** An incident while its claims are gathered. */
final class IncidentDraft {
  private final String kind;
  private @Nullable DayRange days;
  private @Nullable LocalDate told;
  private List<String> place = List.of();
  private final List<List<String>> organizations = new ArrayList<>();
  private final List<List<String>> targets = new ArrayList<>();

  IncidentDraft(String kind) {
    this.kind = kind;
  }

  void on(@Nullable DayRange happened, @Nullable LocalDate published) {
    this.days = happened;
    this.told = published;
  }

  void at(List<String> names) {
    this.place = names;
  }

  void by(List<String> names) {
    add(organizations, names);
  }

  void to(List<String> names) {
    add(targets, names);
  }

  private static void add(List<List<String>> fills, List<String> names) {
    if (fills.stream().noneMatch(known -> Wording.agree(known, names))) {
      fills.add(names);
    }
  }

  /** Whether nothing speaks against one occurrence: not the kind, the day, the place. */
  boolean mayBe(IncidentDraft other) {
    return kind.equals(other.kind)
        && (days == null || other.days == null || days.overlaps(other.days))
        && (place.isEmpty() || other.place.isEmpty() || Wording.agree(place, other.place));
  }

  void join(IncidentDraft other) {
    if (days == null || other.days != null && other.days.days() < days.days()) {
      days = other.days == null ? days : other.days;
    }
    if (place.isEmpty()) {
      place = other.place;
    }
    other.organizations.forEach(this::by);
    other.targets.forEach(this::to);
  }

  Incident incident() {
    List<DayRange> happened = new ArrayList<>();
    if (days != null) {
      happened.add(days);
    } else if (told != null) {
      happened.add(new DayRange(DayRange.OPEN_START, told.toEpochDay()));
    }
    return new Incident(List.of(kind), happened, place, organizations, targets, false);
  }
}
