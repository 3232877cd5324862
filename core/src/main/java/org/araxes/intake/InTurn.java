package org.araxes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The outcomes of many things, one thing open at a time. {@link Stream#flatMap} would keep all
 * outcomes of a thing in memory once somebody iterates.
 */
public final class InTurn<T> implements Iterator<Outcome> {
  private final Iterator<T> things;
  private final Function<T, Stream<Outcome>> opening;
  private Stream<Outcome> open = Stream.empty();
  private Iterator<Outcome> outcomes = Collections.emptyIterator();

  private InTurn(Iterator<T> things, Function<T, Stream<Outcome>> opening) {
    this.things = things;
    this.opening = opening;
  }

  /** Whoever closes the stream closes what is open. */
  public static <T> Stream<Outcome> of(Iterator<T> things, Function<T, Stream<Outcome>> opening) {
    InTurn<T> all = new InTurn<>(things, opening);
    return stream(all).onClose(() -> all.open.close());
  }

  /** A stream that asks for an outcome only when it is asked for one. */
  public static Stream<Outcome> stream(Iterator<Outcome> outcomes) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED), false);
  }

  /** The same; what goes wrong on the way ends them with a line that says so. */
  static Stream<Outcome> careful(Stream<Outcome> outcomes, String name) {
    return stream(new Careful(outcomes.iterator(), name)).onClose(outcomes::close);
  }

  @Override
  public boolean hasNext() {
    while (!outcomes.hasNext() && things.hasNext()) {
      open.close();
      open = Stream.empty();
      outcomes = Collections.emptyIterator();
      open = opening.apply(things.next());
      outcomes = open.iterator();
    }
    return outcomes.hasNext();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return outcomes.next();
  }

  private static final class Careful implements Iterator<Outcome> {
    private final Iterator<Outcome> outcomes;
    private final String name;
    private boolean ended;
    private java.util.Optional<Outcome> next = java.util.Optional.empty();

    private Careful(Iterator<Outcome> outcomes, String name) {
      this.outcomes = outcomes;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      if (next.isEmpty() && !ended) {
        try {
          ended = !outcomes.hasNext();
          next = ended ? next : java.util.Optional.of(outcomes.next());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
          ended = true;
          next = java.util.Optional.of(new Refused(name, reason(e)));
        }
      }
      return next.isPresent();
    }

    @Override
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Outcome outcome = next.orElseThrow();
      next = java.util.Optional.empty();
      return outcome;
    }
  }

  /** What went wrong, in one line for the user. */
  static String reason(Throwable wrong) {
    if (wrong instanceof UncheckedIOException io) {
      return reason(io.getCause());
    }
    if (wrong instanceof java.nio.file.NoSuchFileException) {
      return "no such file";
    }
    if (wrong instanceof java.nio.file.AccessDeniedException) {
      return "cannot be read: not allowed";
    }
    if (wrong instanceof java.nio.file.FileSystemException file && file.getReason() != null) {
      return "cannot be read: " + file.getReason();
    }
    if (wrong instanceof java.io.EOFException) {
      return "ends too early: it is damaged";
    }
    if (wrong instanceof java.util.zip.ZipException) {
      return "damaged: " + firstLine(String.valueOf(wrong.getMessage()));
    }
    if (wrong instanceof IOException) {
      String message = wrong.getMessage();
      return message == null ? "cannot be read" : firstLine(message);
    }
    if (wrong instanceof OutOfMemoryError) {
      return "needs more memory than there is";
    }
    if (wrong instanceof StackOverflowError) {
      return "nested too deep";
    }
    return "our mistake, please report it: " + wrong;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("cannot be read");
  }
}
