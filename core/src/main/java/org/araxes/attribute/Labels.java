package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.attribute.Draft.Manner;
import org.araxes.attribute.Draft.Sense;
import org.araxes.attribute.Draft.Speaker;
import org.araxes.model.Block;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Speakers named before a colon or in brackets: headlines ("Minister: We will stay") and the lines
 * of interviews and transcripts, whose turns run on until the next speaker.
 */
final class Labels {
  private static final int LONGEST = 8;

  /** Names in plain letters before a colon are speakers of a transcript if there are more. */
  private static final int FEWEST_TURNS = 3;

  /**
   * A label.
   *
   * @param colon token that ends it
   */
  private record Label(int line, int from, int to, int colon, boolean turn) {}

  private final List<Line> lines;
  private final Origin origin;

  Labels(List<Line> lines, Origin origin) {
    this.lines = lines;
    this.origin = origin;
  }

  List<Draft> find() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.sentence().block().isEvidence()) {
        Label label = label(i, line);
        if (label != null) {
          labels.add(label);
        }
      }
    }
    long turns = labels.stream().filter(Label::turn).count();
    int first = labels.stream().filter(Label::turn).mapToInt(Label::line).findFirst().orElse(0);
    Interview interview = new Interview(lines, first, origin, askers(labels));
    List<Draft> found = new ArrayList<>();
    for (int k = 0; k < labels.size(); k++) {
      Label label = labels.get(k);
      boolean clear = isClear(lines.get(label.line()), label);
      boolean turn = label.turn() && turns > (clear ? 1 : FEWEST_TURNS);
      int until = k + 1 < labels.size() ? labels.get(k + 1).line() : lines.size();
      List<Span> content = content(label, turn ? until : label.line() + 1);
      if (!content.isEmpty()) {
        found.add(draft(label, content, turn ? interview : null));
      }
    }
    return found;
  }

  /** Of two who speak in turn, the one who asks; the sentences before the next turn are his. */
  private Set<String> askers(List<Label> labels) {
    Map<String, int[]> asked = new TreeMap<>();
    for (int k = 0; k < labels.size(); k++) {
      Label label = labels.get(k);
      Line line = lines.get(label.line());
      int until = k + 1 < labels.size() ? labels.get(k + 1).line() : lines.size();
      int[] count =
          asked.computeIfAbsent(
              Interview.plain(line, label.from(), label.to()), name -> new int[2]);
      count[0]++;
      count[1] += label.turn() && isAsked(label.line(), until) ? 1 : 0;
    }
    Set<String> most = new TreeSet<>();
    asked.forEach(
        (name, count) -> {
          boolean others =
              asked.entrySet().stream()
                  .anyMatch(e -> !e.getKey().equals(name) && e.getValue()[1] >= count[1]);
          if (!others && count[1] * 3 >= count[0] && count[1] > 0) {
            most.add(name);
          }
        });
    return asked.size() == 2 ? most : Set.of();
  }

  private boolean isAsked(int from, int until) {
    for (int i = from; i < until; i++) {
      Line line = lines.get(i);
      if (line.size() > 1 && line.letters(line.size() - 1).equals("?")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Label label(int index, Line line) {
    boolean opens =
        index == 0 || lines.get(index - 1).sentence().paragraph() != line.sentence().paragraph();
    if (!opens && !isLastAlone(index, line) || line.size() < 2) {
      return null;
    }
    int first = line.isMark(0) ? 1 : 0;
    if (isLetter(line, index)) {
      int stop = line.letters(0).endsWith(".") ? 0 : 1;
      return new Label(index, 0, 0, stop, true);
    }
    if (line.letters(0).equals("[")) {
      for (int i = 1; i < Math.min(line.size() - 1, LONGEST + 1); i++) {
        if (line.letters(i).equals("]")) {
          return isName(line, 1, i - 1) ? new Label(index, 1, i - 1, i, true) : null;
        }
      }
      return null;
    }
    for (int i = 1; i < Math.min(line.size(), LONGEST + 1); i++) {
      if (line.letters(i).equals(":")) {
        first = behindTime(line, first, i);
        if (i == line.size() - 1) {
          boolean alone = isName(line, first, i - 1) && isCapitals(line, i - 1);
          return alone ? new Label(index, first, i - 1, i, true) : null;
        }
        // "Dobrich: 6,100 persons in five centres" is a line of a table.
        boolean counts =
            Character.isDigit(line.letters(i + 1).charAt(0)) && !isCapitals(line, i - 1);
        boolean capital = index > 0 && i == first + 1 && isCapitals(line, first);
        boolean named = !counts && (capital || isName(line, first, i - 1));
        boolean turn = named && (isTurn(line, first, i - 1) || isPublisher(line, first, i - 1));
        boolean headline = line.sentence().block() == Block.Kind.HEADLINE || index == 0;
        return named && (turn || headline || isWork(line, i - 1))
            ? new Label(index, first, i - 1, i, turn && !isHeadline(index, i - 1))
            : null;
      }
      if (line.isComma(i)
          || line.isFiniteVerb(i)
              && !line.letters(i).equals(line.letters(i).toUpperCase(java.util.Locale.ROOT))) {
        return null;
      }
    }
    return null;
  }

  /** "Q. Where were you?": the letter with a stop, as one word or as a sentence of its own. */
  private boolean isLetter(Line line, int index) {
    String word = line.letters(0);
    boolean joined = word.length() == 2 && word.endsWith(".");
    boolean alone =
        line.size() == 2
            && line.letters(1).equals(".")
            && index + 1 < lines.size()
            && lines.get(index + 1).sentence().paragraph() == line.sentence().paragraph();
    String letter = word.substring(0, 1).toLowerCase(Locale.ROOT);
    return (joined || alone && word.length() == 1)
        && Character.isUpperCase(word.charAt(0))
        && line.lexicon().is("turn-letter", letter);
  }

  /** "... of the republic. THE PRESIDENT:": the label ends the paragraph before its turn. */
  private boolean isLastAlone(int index, Line line) {
    boolean ends =
        index + 1 < lines.size()
            && lines.get(index + 1).sentence().paragraph() != line.sentence().paragraph();
    return ends && line.letters(line.size() - 1).equals(":");
  }

  /** Whether a label can be nothing but a speaker's: in brackets, in capitals, or Q and A. */
  private static boolean isClear(Line line, Label label) {
    return line.letters(label.colon()).equals("]")
        || isCapitals(line, label.to())
        || isRole(line, label.to())
        || isLetterWithStop(line, label.to());
  }

  /** "Q", "Interviewer", "Answer": names of turns rather than of people. */
  private static boolean isRole(Line line, int word) {
    return line.is("turn-letter", word)
        || line.is("asker-label", word)
        || line.is("answerer-label", word);
  }

  private static boolean isLetterWithStop(Line line, int word) {
    String letters = line.letters(word);
    return letters.length() == 2
        && letters.endsWith(".")
        && line.lexicon().is("turn-letter", letters.substring(0, 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(Line line, int word) {
    String letters = line.letters(word);
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && Character.isLetter(letters.charAt(0));
  }

  /** "6:13 P.M. EDT THE CHAIRMAN:": the name begins at the article behind the time. */
  private static int behindTime(Line line, int from, int to) {
    boolean time = false;
    for (int i = from; i < to; i++) {
      time |= Character.isDigit(line.letters(i).charAt(0));
      if (time && line.token(i).tag().equals("DT")) {
        return i;
      }
    }
    return from;
  }

  /** "Premier: We will stay" at the head of a document is its title, and begins no turn. */
  private boolean isHeadline(int index, int last) {
    return lines.get(index).sentence().block() == Block.Kind.HEADLINE
        || index == 0 && !isCapitals(lines.get(index), last);
  }

  private static boolean isWork(Line line, int last) {
    return line.lexicon().is("headline-work", line.token(last).lemma().toLowerCase(Locale.ROOT));
  }

  /** In a transcript the speaker's name stands in capitals, as a full name, or as Q and A. */
  private static boolean isTurn(Line line, int first, int last) {
    return isCapitals(line, last)
        || last == first && isRole(line, first)
        || last <= first + 3 && line.token(last).entity().equals("PERSON");
  }

  private boolean isPublisher(Line line, int first, int last) {
    String publisher = origin.publisher();
    return publisher != null && publisher.equalsIgnoreCase(Interview.plain(line, first, last));
  }

  private static boolean isName(Line line, int from, int to) {
    if (to < from) {
      return false;
    }
    boolean noun = from == to && isRole(line, from);
    for (int i = from; i <= to; i++) {
      String tag = line.token(i).tag();
      noun |= tag.startsWith("NN");
      if (tag.startsWith("VB")
              && !line.letters(i).equals(line.letters(i).toUpperCase(java.util.Locale.ROOT))
          || line.isMark(i)) {
        return false;
      }
    }
    return noun && Character.isUpperCase(line.letters(from).codePointAt(0));
  }

  private List<Span> content(Label label, int until) {
    List<Span> found = new ArrayList<>();
    Line first = lines.get(label.line());
    Span rest = first.trimmed(label.colon() + 1, first.size() - 1);
    if (rest != null) {
      rest = rest.and(first.token(first.size() - 1).span());
      found.add(rest);
    }
    int paragraph = first.sentence().paragraph();
    for (int i = label.line() + 1; i < until; i++) {
      Line line = lines.get(i);
      if (!line.sentence().block().isEvidence()) {
        break;
      }
      boolean printed = first.isMark(0) && !line.isMark(0);
      if (printed && line.sentence().paragraph() != paragraph) {
        break;
      }
      Span span = line.sentence().span();
      if (line.sentence().paragraph() == paragraph && !found.isEmpty()) {
        found.set(found.size() - 1, found.get(found.size() - 1).and(span));
      } else {
        found.add(span);
      }
      paragraph = line.sentence().paragraph();
    }
    return found;
  }

  private Draft draft(Label label, List<Span> content, @Nullable Interview interview) {
    Line line = lines.get(label.line());
    Span colon = line.token(label.colon()).span();
    Speaker own = Speaker.of(line, new SourceFinder.Source(label.from(), label.to(), label.to()));
    Span meant = interview == null ? null : interview.standsFor(line, label.from(), label.to());
    boolean asks = interview != null && interview.asks(line, label.from(), label.to());
    return new Draft(
        line.sentence().index(),
        colon,
        meant == null ? own : new Speaker(own.spans(), meant),
        List.of(colon),
        content,
        new Sense("SAY", Stance.ASSERTS, true, !asks, "label"),
        Manner.UNKNOWN);
  }
}
