package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import org.araxes.intake.PageNames.Job;
import org.jsoup.nodes.Element;

/**
 * The first paragraph of a report where the page has it apart from the others, above them: as many
 * continental papers do. What only sums the report up (a deck) is no such paragraph.
 */
final class Lead {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;
  private static final double LINKS = 0.3;

  private Lead() {}

  /** The elements above the main part that are its lead, in order; often none. */
  static List<Element> of(Element body, Element main, Extents extents, PageNames names) {
    List<Element> found = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (element == main) {
        return found;
      }
      boolean inside = !found.isEmpty() && element.parents().contains(found.get(found.size() - 1));
      int letters = extents.letters(element);
      if (!inside
          && letters >= SHORTEST
          && letters <= LONGEST
          && isLead(element, names)
          && extents.linked(element) < LINKS
          && !main.parents().contains(element)) {
        found.add(element);
      }
    }
    return List.of();
  }

  private static boolean isLead(Element element, PageNames names) {
    return names.has(element, Job.LEAD)
        || element.attr("itemprop").equals("description") && !element.nameIs("meta");
  }
}
