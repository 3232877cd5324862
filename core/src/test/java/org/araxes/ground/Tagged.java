package org.araxes.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.araxes.attribute.AttributedText;
import org.araxes.mark.Marker;
import org.araxes.model.Actor;
import org.araxes.model.ActorMention;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose words carry their tags, so that grounding is tested without an engine: {@code
 * Helena/NNP/P Strand/NNP/P flew/VBD}, P for a person, O for an organization, L for a place.
 */
final class Tagged {
  private static final Rulebook RULES = Rulebook.standard();
  private static final Marker MARKER = new Marker(RULES);
  private static final Grounder GROUNDER = new Grounder(RULES);
  private static final Map<String, String> ENTITIES =
      Map.of("P", "PERSON", "O", "ORGANIZATION", "L", "LOCATION");

  private Tagged() {}

  /** Who a mention stands for, as in "Helena Strand NORGOV"; the first mention of those words. */
  static String who(String published, String words, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      parsed.add(sentence(parsed.size(), sentence, text));
    }
    Origin origin = new Origin(null, null, List.of(), null, day(published), null, null);
    Document document =
        new Document(
            "test",
            origin,
            text.toString(),
            List.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    List<Actor> actors =
        GROUNDER
            .ground(new AttributedText(MARKER.mark(new ParsedText(document, parsed)), List.of()))
            .actors();
    Actor actor = null;
    int first = Integer.MAX_VALUE;
    for (Actor one : actors) {
      for (ActorMention mention : one.mentions()) {
        if (document.quote(mention.span()).equals(words) && mention.span().start() < first) {
          actor = one;
          first = mention.span().start();
        }
      }
    }
    if (actor == null) {
      return "nobody";
    }
    String code = actor.affiliations().isEmpty() ? null : actor.affiliations().get(0).code();
    return actor.name() + " " + code;
  }

  private static @Nullable LocalDate day(String published) {
    return published.isEmpty() ? null : LocalDate.parse(published);
  }

  private static Sentence sentence(int index, String tagged, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("/");
      boolean glued = parts[1].equals("POS") || parts[1].equals(",") || parts[1].equals(".");
      if (!text.isEmpty() && !glued) {
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      String lemma =
          parts[1].equals("NNS") && parts[0].endsWith("s")
              ? parts[0].substring(0, parts[0].length() - 1)
              : parts[0];
      boolean name = parts[1].startsWith("NNP");
      String entity = parts.length > 2 ? ENTITIES.get(parts[2]) : "O";
      tokens.add(
          new Token(
              tokens.size(),
              span,
              parts[0],
              name ? lemma : lemma.toLowerCase(Locale.ROOT),
              parts[1],
              entity));
    }
    return new Sentence(index, Block.Kind.BODY, 0, tokens, null);
  }
}
