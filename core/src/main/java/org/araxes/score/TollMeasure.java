package org.araxes.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.araxes.compare.Toll;
import org.araxes.compare.TollFinder;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** How many reports give the number of the killed, and of the injured, exactly as it was filed. */
final class TollMeasure implements Measure {
  private final TollFinder finder;
  private int documents;
  private int killed;
  private int injured;
  private int both;

  TollMeasure(Rulebook rulebook) {
    this.finder = new TollFinder(rulebook);
  }

  @Override
  public void add(JsonNode gold, @Nullable Reading reading) {
    documents++;
    if (reading == null) {
      return;
    }
    Toll toll = finder.find(reading);
    boolean dead = toll.killed() == gold.path("incident").path("killed").asInt(-1);
    boolean hurt = toll.injured() == gold.path("incident").path("injured").asInt(-1);
    killed += dead ? 1 : 0;
    injured += hurt ? 1 : 0;
    both += dead && hurt ? 1 : 0;
  }

  @Override
  public String table() {
    return "number\tdocuments\texact\tshare\n"
        + row("killed", killed)
        + row("injured", injured)
        + row("both", both);
  }

  private String row(String name, int exact) {
    double share = documents == 0 ? 0 : (double) exact / documents;
    return String.format(Locale.ROOT, "%s\t%d\t%d\t%.3f\n", name, documents, exact, share);
  }
}
