package org.araxes.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.mark.Term;
import org.araxes.model.Affiliation;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.jspecify.annotations.Nullable;

/** The holders of offices in {@code rules/actors/people.tsv}, by name and by office. */
final class KnownPeople {
  /** A namesake this long before the first term of office is somebody else, in years. */
  private static final int NAMESAKE = 10;

  private final Map<String, KnownPerson> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownPerson>> bySkeleton = new HashMap<>();
  private final Map<String, List<KnownPerson>> byOffice = new HashMap<>();

  /** One term of office. */
  record Office(@Nullable String country, String role, @Nullable String sector, Term term) {
    Affiliation affiliation() {
      return new Affiliation(country, sector, role, term.from(), term.until());
    }
  }

  record KnownPerson(
      String id, String name, List<PersonName> names, Set<String> shorts, List<Office> offices) {
    /** Whether every word of a name is a word of one of the person's names. */
    boolean mayBeCalled(PersonName name) {
      return name.words().stream()
          .allMatch(word -> names.stream().anyMatch(known -> known.hasWord(word)));
    }

    boolean servedBefore(LocalDate date) {
      return offices.stream().anyMatch(office -> !office.term().isAfter(date));
    }

    boolean servesAt(@Nullable LocalDate date) {
      return offices.stream().anyMatch(office -> office.term().holds(date));
    }

    boolean served(@Nullable String country) {
      return offices.stream().anyMatch(office -> country != null && country.equals(office.country));
    }

    /**
     * Offices begun by a day: those that hold on it first, then the latest first; offices yet to
     * come are not told.
     */
    List<Affiliation> affiliations(@Nullable LocalDate day) {
      Comparator<Office> holding = Comparator.comparing(office -> !office.term().holds(day));
      Comparator<Office> latest =
          Comparator.comparing(
              (Office office) -> office.term().from(),
              Comparator.nullsLast(Comparator.reverseOrder()));
      return offices.stream()
          .filter(office -> day == null || !office.term().isAfter(day))
          .sorted(holding.thenComparing(latest))
          .map(Office::affiliation)
          .toList();
    }
  }

  KnownPeople(Rulebook rulebook) {
    PersonNames written = new PersonNames(rulebook);
    Map<String, List<Table.Row>> rows = new LinkedHashMap<>();
    for (Table.Row row : rulebook.table("actors/people.tsv").rows()) {
      rows.computeIfAbsent(row.need("id"), id -> new ArrayList<>()).add(row);
    }
    rows.forEach((id, terms) -> add(person(id, terms, written)));
  }

  private static KnownPerson person(String id, List<Table.Row> rows, PersonNames written) {
    Set<String> names = new LinkedHashSet<>();
    Set<String> shorts = new LinkedHashSet<>();
    List<Office> offices = new ArrayList<>();
    for (Table.Row row : rows) {
      names.add(row.need("name"));
      names.addAll(row.list("variants"));
      row.list("short").forEach(word -> shorts.add(String.join(" ", written.of(word).words())));
      offices.add(
          new Office(row.get("country"), row.need("role"), row.get("sector"), Term.of(row)));
    }
    return new KnownPerson(
        id,
        rows.get(0).need("name"),
        names.stream().map(written::of).toList(),
        Collections.unmodifiableSet(new LinkedHashSet<>(shorts)),
        List.copyOf(offices));
  }

  private void add(KnownPerson person) {
    byId.put(person.id(), person);
    Set<String> skeletons = new LinkedHashSet<>();
    for (PersonName name : person.names()) {
      if (!name.isEmpty()) {
        skeletons.add(NameFolding.skeleton(name.last()));
      }
    }
    for (String word : person.shorts()) {
      skeletons.add(NameFolding.skeleton(word.substring(word.lastIndexOf(' ') + 1)));
    }
    skeletons.forEach(key -> bySkeleton.computeIfAbsent(key, k -> new ArrayList<>(1)).add(person));
    for (Office office : person.offices()) {
      byOffice
          .computeIfAbsent(office.country() + " " + office.role(), k -> new ArrayList<>(1))
          .add(person);
    }
  }

  @Nullable KnownPerson person(String id) {
    return byId.get(id);
  }

  /** Those of a full name who had held office, or were about to, at a date. */
  List<KnownPerson> named(PersonName name, @Nullable LocalDate date) {
    Set<KnownPerson> found = new LinkedHashSet<>();
    for (String word : new TreeSet<>(List.of(name.last(), name.words().get(0)))) {
      for (KnownPerson person : bySkeleton.getOrDefault(NameFolding.skeleton(word), List.of())) {
        boolean fits =
            person.names().stream().anyMatch(known -> !known.isSingle() && known.fits(name))
                && person.mayBeCalled(name);
        if (fits && (date == null || person.servedBefore(date.plusYears(NAMESAKE)))) {
          found.add(person);
        }
      }
    }
    return found.stream().sorted(Comparator.comparing(KnownPerson::id)).toList();
  }

  /** Those who hold office at a date and are known by a single name. */
  List<KnownPerson> calledSimply(PersonName name, LocalDate date) {
    return calledSimply(name).stream().filter(person -> person.servesAt(date)).toList();
  }

  /** Those who ever held office and are known by a single name. */
  List<KnownPerson> calledSimply(PersonName name) {
    return bySkeleton.getOrDefault(NameFolding.skeleton(name.last()), List.of()).stream()
        .filter(person -> person.shorts().contains(name.last()))
        .toList();
  }

  /** Who held an office on a day, where there is one. */
  @Nullable KnownPerson holder(String country, String role, LocalDate day) {
    for (KnownPerson person : byOffice.getOrDefault(country + " " + role, List.of())) {
      for (Office office : person.offices()) {
        if (office.role().equals(role)
            && country.equals(office.country())
            && office.term().holds(day)) {
          return person;
        }
      }
    }
    return null;
  }
}
