package org.araxes.app;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.araxes.Araxes;
import org.araxes.dictionary.Dictionary;
import org.araxes.ground.GroundedText;
import org.araxes.mark.MarkedText;
import org.araxes.mark.Mention;
import org.araxes.model.Attribution;
import org.araxes.model.Claim;
import org.araxes.model.Document;
import org.araxes.model.Event;
import org.araxes.model.Reading;
import org.araxes.model.Span;
import org.araxes.notation.Layers;
import org.araxes.notation.Notation;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.Rulebook;

/** Prints the layers of a text: sentences, grammar, mentions, what was read, and the rules. */
final class Explanation {
  private final GroundedText text;
  private final Reading reading;
  private final Rulebook rulebook;
  private final Dictionary dictionary;
  private final PrintWriter out;

  Explanation(GroundedText text, Reading reading, Araxes araxes, PrintWriter out) {
    this.text = text;
    this.reading = reading;
    this.rulebook = araxes.rulebook();
    this.dictionary = araxes.dictionary();
    this.out = out;
  }

  /**
   * @param wanted the words that are meant; the whole text when there are none
   */
  void print(List<Span> wanted) {
    document();
    Set<Span> shown = new LinkedHashSet<>();
    for (Sentence sentence : text.attributed().marked().sentences()) {
      if (wanted.isEmpty() || touches(sentence.span(), wanted)) {
        sentence(sentence);
        shown.add(sentence.span());
      }
    }
    Reading part = wanted.isEmpty() ? reading : only(List.copyOf(shown));
    out.println("READ");
    String notation = Notation.write(part, Layers.ALL);
    out.println(notation.isEmpty() ? "nothing" : notation.strip());
    out.println();
    rules(part);
  }

  private static boolean touches(Span span, List<Span> wanted) {
    return wanted.stream().anyMatch(span::overlaps);
  }

  private void document() {
    Document document = reading.document();
    out.println("DOCUMENT " + Headings.of(document));
    Map<String, Long> blocks =
        document.blocks().stream()
            .collect(
                Collectors.groupingBy(
                    block -> Terms.of(block.kind()), TreeMap::new, Collectors.counting()));
    blocks.forEach((kind, count) -> out.println("  " + kind + " " + count));
    out.println();
  }

  private void sentence(Sentence sentence) {
    Document document = reading.document();
    out.println("SENTENCE " + (sentence.index() + 1) + ", " + Terms.of(sentence.block()));
    out.println("  " + Printable.line(document.quote(sentence.span())));
    for (Token token : sentence.tokens()) {
      out.println("  " + token(sentence, token));
    }
    MarkedText marked = text.attributed().marked();
    mentions("actor", marked.actors(), sentence);
    mentions("place", marked.places(), sentence);
    mentions("time", marked.times(), sentence);
    mentions("quantity", marked.quantities(), sentence);
    out.println();
  }

  private static String token(Sentence sentence, Token token) {
    Grammar grammar = sentence.grammar();
    int head = grammar == null ? Grammar.ROOT : grammar.head(token.index());
    String relation =
        grammar == null
            ? ""
            : grammar.relation(token.index())
                + (head == Grammar.ROOT ? "" : " of " + sentence.token(head).word());
    return (cell(token.word(), 18)
            + cell(token.lemma(), 16)
            + cell(token.tag(), 5)
            + cell(token.entity().equals("O") ? "" : token.entity(), 12)
            + Printable.line(relation))
        .stripTrailing();
  }

  private static String cell(String words, int columns) {
    return Printable.cell(Printable.line(words), columns) + " ";
  }

  private void mentions(String kind, List<? extends Mention> mentions, Sentence sentence) {
    for (Mention mention : mentions) {
      if (mention.sentence() == sentence.index()) {
        out.println("  " + kind + "  " + Printable.line(reading.document().quote(mention.span())));
      }
    }
  }

  /** The part of the reading that speaks of some stretches of the text. */
  private Reading only(List<Span> spans) {
    Predicate<Span> in = span -> touches(span, spans);
    List<Event> events = reading.events().stream().filter(e -> in.test(e.trigger())).toList();
    Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
    List<Claim> claims =
        reading.claims().stream()
            .filter(c -> c.event() == null ? in.test(c.content()) : ids.contains(c.event()))
            .toList();
    Set<String> told =
        claims.stream().flatMap(claim -> claim.chain().stream()).collect(Collectors.toSet());
    List<Attribution> attributions =
        reading.attributions().stream()
            .filter(a -> told.contains(a.id()) || a.cue().stream().anyMatch(in))
            .toList();
    return new Reading(
        reading.document(),
        List.of(),
        reading.times().stream().filter(time -> in.test(time.span())).toList(),
        reading.places().stream().filter(place -> in.test(place.span())).toList(),
        reading.quantities().stream().filter(quantity -> in.test(quantity.span())).toList(),
        reading.actors().stream()
            .filter(actor -> actor.mentions().stream().anyMatch(m -> in.test(m.span())))
            .toList(),
        attributions,
        events,
        claims,
        reading.predicates().stream().filter(word -> in.test(word.span())).toList());
  }

  /** The head line of each frame that was at work. */
  private void rules(Reading part) {
    Set<String> named = new LinkedHashSet<>();
    part.events().forEach(event -> named.add(event.rule()));
    part.attributions().forEach(told -> named.add(told.rule()));
    part.claims().forEach(claim -> named.addAll(claim.rules()));
    Map<String, Frame> frames =
        rulebook.frames("").stream().collect(Collectors.toMap(Frame::rule, f -> f, (a, b) -> a));
    out.println("RULES");
    if (named.isEmpty()) {
      out.println("  no rule knows these words");
    }
    for (String rule : named) {
      Frame frame = frames.get(rule);
      String line = dictionary.line(rule);
      String shown = frame != null ? head(frame) : line == null ? "" : Printable.line(line);
      out.println(("  " + rule + "  " + shown).stripTrailing());
    }
  }

  private static String head(Frame frame) {
    String words =
        frame.words().stream()
            .map(word -> String.join(" ", word.lemmas()))
            .collect(Collectors.joining(", "));
    return Printable.cut(words, 60) + " -> " + frame.meaning().first();
  }
}
