package org.araxes.rulebook;

import java.util.List;

/**
 * What some words mean and who plays which part.
 *
 * @param line of its head line, from 1
 * @param exclusions parts whose words keep the frame from matching
 */
public record Frame(
    String file,
    int line,
    List<FrameWord> words,
    Meaning meaning,
    List<Part> parts,
    List<Part> exclusions,
    List<Example> examples) {
  public Frame {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
    exclusions = List.copyOf(exclusions);
    examples = List.copyOf(examples);
  }

  /** File and line, as {@code explain} shows them. */
  public String rule() {
    return file + ":" + line;
  }
}
