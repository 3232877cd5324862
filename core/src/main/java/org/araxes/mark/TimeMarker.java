package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import org.araxes.parse.ParsedText;
import org.araxes.parse.RawTime;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;

/** Finds time expressions: those of the engine. */
final class TimeMarker {
  TimeMarker(Rulebook rulebook) {}

  List<TimeWords> mark(ParsedText parsed) {
    List<TimeWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (RawTime raw : sentence.times()) {
        int head = sentence.tokenAt(raw.span().end() - 1);
        if (head >= 0) {
          found.add(new TimeWords(raw.span(), sentence.index(), head, raw));
        }
      }
    }
    return found;
  }
}
