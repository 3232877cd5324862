package org.araxes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.araxes.ground.GroundedText;
import org.araxes.mark.TimeWords;
import org.araxes.model.TimeExpression;
import org.araxes.model.When;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.jspecify.annotations.Nullable;

/** The times of a text by sentence, with the word that each hangs on. */
final class TimedWords {
  /**
   * A time told in a sentence.
   *
   * @param head index of its head token
   */
  record Timed(int head, TimeExpression time) {
    /** Whether it places an event: no reference to some past, no frequency, no mere length. */
    boolean isPlaced() {
      String value = time.value();
      return value != null
          && !value.endsWith("_REF")
          && time.type() != TimeExpression.Type.SET
          && (time.type() != TimeExpression.Type.DURATION || time.edtf() != null);
    }

    boolean isSpan() {
      return time.type() == TimeExpression.Type.DURATION;
    }

    /** Whether it is a stretch from one day to another, or a length. */
    boolean lasts() {
      String value = time.value();
      return isSpan() || value != null && value.indexOf('/') > 0;
    }

    /** Whether it is told to the day. */
    boolean isDay() {
      String value = time.value();
      return value != null && isPlaced() && value.length() >= "2021-10-09".length() && !lasts();
    }
  }

  private final Map<Integer, List<Timed>> bySentence = new TreeMap<>();

  TimedWords(GroundedText text) {
    List<TimeWords> words = text.attributed().marked().times();
    for (int i = 0; i < words.size(); i++) {
      TimeWords told = words.get(i);
      bySentence
          .computeIfAbsent(told.sentence(), key -> new ArrayList<>())
          .add(new Timed(told.head(), text.times().get(i)));
    }
  }

  /** The times of a sentence that place events, in its order. */
  List<Timed> of(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream().filter(Timed::isPlaced).toList();
  }

  /** The time of an event that these words tell: with "since" it lasts, with "until" it ends. */
  static When when(Sentence sentence, Timed timed) {
    TimeExpression time = timed.time();
    String edtf = time.edtf();
    boolean isSimple = edtf != null && edtf.indexOf('/') < 0;
    String preposition = preposition(sentence, timed.head());
    if (isSimple && preposition != null) {
      edtf =
          switch (preposition) {
            case "since" -> edtf + "/..";
            case "until", "till" -> "../" + edtf;
            default -> edtf;
          };
    }
    return new When(Objects.requireNonNull(time.value()), edtf, time.span(), time.anchor());
  }

  static @Nullable String preposition(Sentence sentence, int token) {
    Grammar grammar = sentence.grammar();
    int marker = grammar == null ? -1 : grammar.child(token, "case");
    return marker < 0 ? null : sentence.token(marker).lemma();
  }
}
