package org.araxes;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.ServiceLoader;
import org.araxes.attribute.Attributor;
import org.araxes.dictionary.Dictionary;
import org.araxes.ground.GroundedText;
import org.araxes.ground.Grounder;
import org.araxes.mark.Marker;
import org.araxes.model.Document;
import org.araxes.model.Reading;
import org.araxes.parse.Engine;
import org.araxes.parse.Gate;
import org.araxes.parse.KeptParses;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Parser;
import org.araxes.read.EventFinder;
import org.araxes.read.Reader;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * The front door: reads documents into a sourced record of events. Immutable and safe to share
 * between threads; the same document and settings give the same reading.
 */
public final class Araxes {
  private final Engine engine;
  private final Rulebook rulebook;
  private final Dictionary dictionary;
  private final Stage<Document, GroundedText> grounding;
  private final Reader reader;

  private Araxes(Engine engine, Rulebook rulebook, Builder settings) {
    this.engine = engine;
    this.rulebook = rulebook;
    this.dictionary = settings.dictionary;
    EventFinder finder = new EventFinder(rulebook, settings.dictionary);
    Gate gate = settings.gate != null ? settings.gate : new EventGate(finder);
    Stage<Document, ParsedText> parsing =
        settings.parses == null
            ? new Parser(engine, gate)::parse
            : new KeptParses(settings.parses, engine, gate)::parse;
    Marker marker = new Marker(rulebook);
    Attributor attributor = new Attributor(rulebook);
    Grounder grounder = new Grounder(rulebook);
    this.reader = new Reader(rulebook, finder);
    this.grounding = parsing.then(marker::mark).then(attributor::attribute).then(grounder::ground);
  }

  /** The packed rules, and the first language engine on the class path. */
  public static Araxes standard() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  public Reading read(Document document) {
    return read(ground(document));
  }

  /** All layers below the reading, each in the next: to explain a reading, or to try rules. */
  public GroundedText ground(Document document) {
    return grounding.apply(document);
  }

  public Reading read(GroundedText grounded) {
    return reader.read(grounded);
  }

  public Engine engine() {
    return engine;
  }

  /** The user's own; empty when there is none. */
  public Dictionary dictionary() {
    return dictionary;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** What a reading depends on beside the document: engine, rules and the user's dictionary. */
  public String version() {
    String version = engine.id() + "+" + rulebook.version();
    return dictionary.isEmpty() ? version : version + "+" + dictionary.version();
  }

  /** Settings of a reader; everything has a default. */
  public static final class Builder {
    private @Nullable Engine engine;
    private @Nullable Rulebook rulebook;
    private @Nullable Gate gate;
    private @Nullable Path parses;
    private Dictionary dictionary = Dictionary.EMPTY;

    private Builder() {}

    /** The language engine; without one, the first that is found on the class path. */
    public Builder engine(Engine engine) {
      this.engine = engine;
      return this;
    }

    /** The user's own rules in place of the packed ones. */
    public Builder rules(Path folder) {
      this.rulebook = Rulebook.of(folder);
      return this;
    }

    /** Asks for the grammar of every sentence: needed for the layer of all predicates. */
    public Builder everySentence() {
      this.gate = Gate.OPEN;
      return this;
    }

    /** Codes by dictionaries of other programs, and by our own rules where they say nothing. */
    public Builder dictionary(Dictionary dictionary) {
      this.dictionary = dictionary;
      return this;
    }

    /** Keeps parses in a folder, so that a document is parsed once and read many times. */
    public Builder parses(Path folder) {
      this.parses = folder;
      return this;
    }

    /**
     * @throws IllegalStateException when no language engine is on the class path
     * @throws org.araxes.rulebook.RulebookException when the rules are wrong
     */
    public Araxes build() {
      return new Araxes(
          engine != null ? engine : found(),
          rulebook != null ? rulebook : Rulebook.standard(),
          this);
    }

    private static Engine found() {
      return ServiceLoader.load(Engine.class).stream()
          .map(ServiceLoader.Provider::get)
          .min(Comparator.comparing(Engine::id))
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "no language engine on the class path: add araxes-corenlp"));
    }
  }
}
