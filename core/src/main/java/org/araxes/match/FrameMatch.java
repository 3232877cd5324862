package org.araxes.match;

import java.util.List;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Frame;

/**
 * A frame that some words open.
 *
 * @param trigger index of the head word
 * @param words indices of all words of the phrase, sorted
 * @param fillers the parts found, nearest first
 * @param arguments all logical parts of the head word, named by the frame or not
 */
public record FrameMatch(
    Frame frame,
    Sentence sentence,
    int trigger,
    List<Integer> words,
    List<Filler> fillers,
    List<Argument> arguments) {
  /**
   * A phrase that plays a role.
   *
   * @param token index of its head
   */
  public record Filler(String role, String part, int token) {}

  public FrameMatch {
    words = List.copyOf(words);
    fillers = List.copyOf(fillers);
    arguments = List.copyOf(arguments);
  }

  /** Head token of the first phrase that plays a role; -1 when none does. */
  public int first(String role) {
    for (Filler filler : fillers) {
      if (filler.role().equals(role)) {
        return filler.token();
      }
    }
    return -1;
  }
}
