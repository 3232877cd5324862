package org.araxes.match;

import java.util.List;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.Part;
import org.jspecify.annotations.Nullable;

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

  /**
   * What must still turn out of the one who acts, where only a pronoun or an owner ("his men")
   * tells who that is: "armed", "unarmed"; null for nothing.
   */
  public @Nullable String awaited() {
    int actor = first("actor");
    if (actor < 0 || !sentence.token(actor).isPronoun()) {
      return null;
    }
    String part = null;
    for (Filler filler : fillers) {
      part = filler.token() == actor && filler.role().equals("actor") ? filler.part() : part;
    }
    for (Part asked : frame.parts()) {
      if (asked.name().equals(part) && asked.role().equals("actor")) {
        for (String name : List.of("armed", "unarmed")) {
          if (asked.constraint().classes().contains(name)) {
            return name;
          }
        }
      }
    }
    return null;
  }
}
