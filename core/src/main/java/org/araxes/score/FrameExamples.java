package org.araxes.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.araxes.ground.GroundedText;
import org.araxes.match.ControlVerbs;
import org.araxes.match.FrameMatch;
import org.araxes.match.FrameMatcher;
import org.araxes.match.WordClasses;
import org.araxes.model.Attribution;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Example;
import org.araxes.rulebook.Fault;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Reads the example sentences of frames: those that must be read, and those that must not. */
public final class FrameExamples {
  /** Examples stand this far from the margin. */
  private static final int COLUMN = 3;

  private final FrameMatcher events;
  private final Function<Document, GroundedText> reader;

  /**
   * @param reader with the same rules
   */
  public FrameExamples(Rulebook rulebook, Function<Document, GroundedText> reader) {
    this.events =
        new FrameMatcher(
            rulebook.frames("en/events/"), WordClasses.of(rulebook), ControlVerbs.of(rulebook));
    this.reader = reader;
  }

  /** What is read from a sentence: by which rule, and which words play which role. */
  private record Found(String rule, Map<String, List<Span>> roles) {}

  /** What is wrong with the examples of a frame, in their order. */
  public List<Fault> faults(Frame frame) {
    List<Fault> faults = new ArrayList<>();
    for (Example example : frame.examples()) {
      String wrong = wrong(frame, example);
      if (wrong != null) {
        String message = wrong + ": \"" + example.sentence() + "\"";
        faults.add(new Fault(frame.file(), example.line(), COLUMN, message));
      }
    }
    return faults;
  }

  private @Nullable String wrong(Frame frame, Example example) {
    Document document = document(frame, example);
    boolean event = frame.file().startsWith("en/events/");
    GroundedText text = reader.apply(document);
    List<Found> found = event ? events(text) : tellings(text);
    List<Found> own = found.stream().filter(f -> f.rule().equals(frame.rule())).toList();
    if (!example.yes()) {
      return own.isEmpty() ? null : "read, but should not be";
    }
    if (own.isEmpty()) {
      return "not read" + instead(found);
    }
    String wrong = null;
    for (Found candidate : own) {
      wrong = wrongRoles(candidate, example, document);
      if (wrong == null) {
        return null;
      }
    }
    return wrong;
  }

  private static Document document(Frame frame, Example example) {
    String text = example.sentence();
    Block body = new Block(Block.Kind.BODY, new Span(0, text.length()));
    return new Document(frame.file() + ":" + example.line(), Origin.UNKNOWN, text, List.of(body));
  }

  private static String instead(List<Found> found) {
    return found.isEmpty()
        ? ""
        : found.stream()
            .map(Found::rule)
            .distinct()
            .collect(Collectors.joining(", ", ", but by ", ""));
  }

  /** The roles that are not filled as expected; null when all are. */
  private static @Nullable String wrongRoles(Found found, Example example, Document document) {
    List<String> wrong = new ArrayList<>();
    new TreeMap<>(example.roles())
        .forEach(
            (role, words) -> {
              List<Span> read = found.roles().getOrDefault(role, List.of());
              if (read.stream().noneMatch(span -> within(document.text(), words, span))) {
                wrong.add(role + " is " + quoted(document, read) + ", not \"" + words + "\"");
              }
            });
    return wrong.isEmpty() ? null : String.join("; ", wrong);
  }

  private static String quoted(Document document, List<Span> spans) {
    return spans.isEmpty()
        ? "missing"
        : spans.stream()
            .map(span -> "\"" + document.quote(span) + "\"")
            .collect(Collectors.joining(", "));
  }

  /** Whether a span stands where some words do: it may be more exact or less. */
  private static boolean within(String text, String words, Span span) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span expected = new Span(at, at + words.length());
      if (expected.covers(span) || span.covers(expected)) {
        return true;
      }
    }
    return false;
  }

  private List<Found> events(GroundedText text) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : text.attributed().marked().sentences()) {
      for (FrameMatch match : events.match(sentence)) {
        Map<String, List<Span>> roles = new TreeMap<>();
        for (FrameMatch.Filler filler : match.fillers()) {
          roles
              .computeIfAbsent(filler.role(), role -> new ArrayList<>())
              .add(sentence.token(filler.token()).span());
        }
        found.add(new Found(match.frame().rule(), roles));
      }
    }
    return found;
  }

  private static List<Found> tellings(GroundedText text) {
    List<Found> found = new ArrayList<>();
    for (Attribution told : text.attributions()) {
      Map<String, List<Span>> roles = new TreeMap<>();
      roles.put("source", told.source());
      roles.put("content", told.content());
      found.add(new Found(told.rule(), roles));
    }
    return found;
  }
}
