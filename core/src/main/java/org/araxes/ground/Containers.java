package org.araxes.ground;

import java.util.List;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Entry.Rank;
import org.araxes.model.Place;

/** Which places lie in which: "Reno, Nev.", "the village of Sarai in Kars province". */
final class Containers {
  private static final double EARTH_KM = 6371;

  private Containers() {}

  /** Those of some places that lie in one of the others. */
  static List<Entry> inside(List<Entry> entries, List<Entry> containers) {
    return entries.stream().filter(e -> containers.stream().anyMatch(c -> isInside(e, c))).toList();
  }

  /** Those of some containers that hold one of the places. */
  static List<Entry> around(List<Entry> containers, List<Entry> entries) {
    return containers.stream().filter(c -> entries.stream().anyMatch(e -> isInside(e, c))).toList();
  }

  static boolean isInside(Entry entry, Entry container) {
    if (entry.place().id().equals(container.place().id())
        || entry.rank().compareTo(container.rank()) <= 0 && entry.rank() != Rank.CAPITAL) {
      return false;
    }
    String country = container.place().country();
    boolean sameCountry = country == null || country.equals(entry.place().country());
    return switch (container.rank()) {
      case COUNTRY -> sameCountry;
      case DIVISION ->
          sameCountry
              && (container.division() != null && entry.division() != null
                  ? container.division().equals(entry.division())
                  : isWithin(entry, container, 1.3));
      case COUNTY -> sameCountry && isWithin(entry, container, 1.5);
      case FORMER_COUNTRY, CONTINENT, REGION -> isWithin(entry, container, 1.2);
      case CAPITAL, SEAT, TOWN ->
          sameCountry
              && (entry.rank() == Rank.QUARTER || entry.rank() == Rank.SITE)
              && isWithin(entry, container, 2);
      case WATER, SITE, QUARTER -> false;
    };
  }

  private static boolean isWithin(Entry entry, Entry container, double times) {
    return km(entry.place(), container.place()) <= times * container.place().radiusKm() + 15;
  }

  /** The distance of two places in kilometres along the surface of the earth. */
  static double km(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
