package org.araxes.score;

import java.util.List;
import org.araxes.link.DayRange;

/**
 * An act of violence as a report of it is filed: one occurrence with all that the document tells of
 * it. Of each value the wordings that would do.
 *
 * @param types ATTACK, BOMBING, KIDNAPPING ..
 * @param days empty when not told at all
 * @param place wordings of the most exact place told
 * @param organizations who did it, wordings of each
 * @param targets the people it was done to, wordings of each
 * @param optional whether it may as well be left out
 */
record Incident(
    List<String> types,
    List<DayRange> days,
    List<String> place,
    List<List<String>> organizations,
    List<List<String>> targets,
    boolean optional) {
  Incident {
    types = List.copyOf(types);
    days = List.copyOf(days);
    place = List.copyOf(place);
    organizations = List.copyOf(organizations);
    targets = List.copyOf(targets);
  }
}
