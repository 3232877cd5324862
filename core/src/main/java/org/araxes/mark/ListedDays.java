package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.rulebook.Lexicon;

/** Days that share a month named before them: the 25 of "April 24 and 25". */
final class ListedDays {
  private static final Set<String> LINKS = Set.of("and", "or", "to", "through", ",", "-");
  private static final int DATE_LENGTH = "XXXX-04-24".length();

  private final Lexicon lexicon;
  private final Pieces pieces;

  ListedDays(Lexicon lexicon, Pieces pieces) {
    this.lexicon = lexicon;
    this.pieces = pieces;
  }

  /** A date and the days listed right after it. */
  List<TimeMarker.Found> after(TimeMarker.Found date) {
    List<TimeMarker.Found> days = new ArrayList<>(List.of(date));
    String value = date.meaning().value();
    boolean isDay =
        value.length() == DATE_LENGTH && !value.contains("W") && endsInDigits(date.end() - 1);
    int at = date.end();
    while (isDay && at + 1 < pieces.size() && LINKS.contains(pieces.words().get(at))) {
      List<Lexicon.Reading> day = lexicon.read("day", pieces.words(), at + 1);
      if (day.isEmpty() || !isClosed(day.get(0).end())) {
        break;
      }
      String month = value.substring(0, DATE_LENGTH - 2);
      TimeMeaning meaning =
          new TimeMeaning(
              date.meaning().frame(), month + day.get(0).value(), null, TimeMeaning.Sense.NONE);
      days.add(date.with(at + 1, day.get(0).end(), meaning));
      at = day.get(0).end();
    }
    return days;
  }

  /** A year at the end would not let a day follow: "April 24, 1998 and 25 others". */
  private boolean endsInDigits(int piece) {
    String word = pieces.words().get(piece);
    return word.length() <= "24th".length()
        && Character.isDigit(word.charAt(0))
        && !(word.length() == 4 && Character.isDigit(word.charAt(3)));
  }

  /** Whether no noun follows that the number could count. */
  private boolean isClosed(int at) {
    if (at >= pieces.size()) {
      return true;
    }
    String next = pieces.words().get(at);
    return !Character.isLetterOrDigit(next.charAt(0)) && !next.equals("%")
        || LINKS.contains(next)
        || Set.of("in", "at", "for", "when", "with", "by", "on").contains(next);
  }
}
