package org.araxes.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Finds numbers of things; years, dates, ages and numbered things are none. */
final class QuantityMarker {
  private final NumberPhrases numbers;
  private final Counted counted;
  private final SingleVictims victims;

  QuantityMarker(Rulebook rulebook) {
    this.numbers = new NumberPhrases(rulebook);
    this.counted = new Counted(rulebook);
    this.victims = new SingleVictims(rulebook, counted);
  }

  /**
   * @param times the time expressions of the text, whose numbers count nothing
   */
  List<QuantityWords> mark(ParsedText parsed, List<TimeWords> times) {
    Map<Integer, List<TimeWords>> bySentence =
        times.stream().collect(Collectors.groupingBy(TimeWords::sentence));
    List<QuantityWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      List<QuantityWords> here = new ArrayList<>();
      mark(
          parsed.document().text(),
          sentence,
          bySentence.getOrDefault(sentence.index(), List.of()),
          here);
      here.addAll(victims.in(sentence, here));
      here.sort(Comparator.comparingInt(words -> words.span().start()));
      found.addAll(here);
    }
    return found;
  }

  private void mark(
      String text, Sentence sentence, List<TimeWords> times, List<QuantityWords> found) {
    Pieces pieces = Pieces.of(text, sentence);
    BitSet taken = taken(pieces, times);
    int at = 0;
    int floor = 0;
    while (at < pieces.size()) {
      NumberPhrase phrase = taken.get(at) ? null : numbers.at(pieces.words(), at, floor);
      QuantityWords quantity = phrase == null ? null : quantity(sentence, pieces, phrase, at);
      if (quantity != null) {
        found.add(quantity);
      }
      at = phrase == null ? at + 1 : Math.max(at + 1, phrase.end());
      floor = phrase == null ? floor : at;
    }
  }

  /** Both lists are in the order of the text. */
  private static BitSet taken(Pieces pieces, List<TimeWords> times) {
    BitSet taken = new BitSet();
    int at = 0;
    for (TimeWords time : times) {
      while (at < pieces.size() && pieces.spans().get(at).start() < time.span().end()) {
        taken.set(at, time.span().covers(pieces.spans().get(at)));
        at++;
      }
    }
    return taken;
  }

  private @Nullable QuantityWords quantity(
      Sentence sentence, Pieces pieces, NumberPhrase phrase, int number) {
    int last = pieces.tokens().get(phrase.numberEnd() - 1);
    if (phrase.unit() != null) {
      return words(sentence, pieces, phrase, new Counted.Thing(last, phrase.unit(), null));
    }
    List<String> words = pieces.words();
    if (number > 0 && numbers.isLabel(words.get(number - 1)) || isJoined(pieces, phrase)) {
      return null;
    }
    Counted.Thing thing = counted.of(sentence, last, phrase.isOne());
    return thing == null || isAge(words, phrase, thing.head() == last)
        ? null
        : words(sentence, pieces, phrase, thing);
  }

  private static QuantityWords words(
      Sentence sentence, Pieces pieces, NumberPhrase phrase, Counted.Thing thing) {
    return new QuantityWords(
        pieces.span(phrase.from(), phrase.end()),
        sentence.index(),
        thing.head(),
        phrase.low(),
        phrase.high(),
        phrase.approximate(),
        thing.unit(),
        thing.of());
  }

  /** "A 12-man crew", "a 34-year-old", "F-16", "3rd": the number is part of a word. */
  private boolean isJoined(Pieces pieces, NumberPhrase phrase) {
    List<String> words = pieces.words();
    int from = phrase.from();
    int end = phrase.numberEnd();
    boolean before =
        from > 0
            && words.get(from - 1).equals("-")
            && pieces.spans().get(from - 1).end() == pieces.spans().get(from).start();
    boolean after = end < words.size() && words.get(end).equals("-");
    return before || after || numbers.isTimeUnit(words, end);
  }

  /** "Amina Dualeh, 34, was shot": a bare number between commas after a name. */
  private static boolean isAge(List<String> words, NumberPhrase phrase, boolean isBare) {
    int from = phrase.from();
    int end = phrase.end();
    return isBare
        && from > 0
        && (words.get(from - 1).equals(",") || words.get(from - 1).equals("("))
        && (end == words.size()
            || words.get(end).equals(",")
            || words.get(end).equals(".")
            || words.get(end).equals(")"));
  }
}
