package org.araxes.attribute;

import org.araxes.attribute.Draft.Sense;

/**
 * "Swore that he had never seen them", "assured us that nobody was hurt": a vow about what is or
 * was so promises nothing; it says so.
 */
final class Oaths {
  private Oaths() {}

  static Draft plain(Line line, Draft draft) {
    Sense sense = draft.sense();
    boolean vow = sense.act().equals("PROMISE") && sense.clausal();
    return vow && isOfFact(line, draft) && Stances.form(line, cue(line, draft)) == null
        ? draft.withSense(new Sense("SAY", sense.stance(), true, sense.said(), sense.rule()))
        : draft;
  }

  private static int cue(Line line, Draft draft) {
    return line.sentence().tokenAt(draft.trigger().start());
  }

  /** Whether the first finite verb of what is told speaks of no time to come. */
  private static boolean isOfFact(Line line, Draft draft) {
    for (int i = 0; i < line.size(); i++) {
      if (line.isFiniteVerb(i) && draft.holds(line.token(i).span())) {
        return !line.token(i).tag().equals("MD") && !line.is("willing", i);
      }
    }
    return false;
  }
}
