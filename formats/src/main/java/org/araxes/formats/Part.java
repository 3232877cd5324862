package org.araxes.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.formats.child.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One document of a file as the child tells of it: the file itself, or one that is packed in it.
 */
final class Part {
  final String path;
  final List<Frame> paragraphs = new ArrayList<>();
  final Map<String, List<String>> stated = new TreeMap<>();
  final List<String> notes = new ArrayList<>();
  @Nullable String broken;

  Part(String path) {
    this.path = path;
  }

  void hear(Frame frame) {
    switch (frame.kind()) {
      case PARAGRAPH, HEADING, QUOTE, MARGIN -> paragraphs.add(frame);
      case NOTE -> notes.add(frame.words());
      case BROKEN -> broken = frame.words();
      case STATED -> {
        int tab = frame.words().indexOf('\t');
        if (tab > 0) {
          stated
              .computeIfAbsent(frame.words().substring(0, tab), field -> new ArrayList<>())
              .add(frame.words().substring(tab + 1));
        }
      }
      default -> {
        // The others are about the file and not about this document.
      }
    }
  }

  /** Whether it is only what others are packed in, as a box of mails is. */
  boolean hasNothing() {
    return broken == null && paragraphs.stream().allMatch(frame -> frame.words().isBlank());
  }

  @Nullable String first(String field) {
    return stated.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
