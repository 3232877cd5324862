package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;

/**
 * Sentences tagged by hand: words with their tags after an underscore, and L, P or O for the
 * places, persons and organisations that an engine would see, as in {@code in_IN Reno_NNP_L ,_,
 * Nev._NNP}.
 */
public final class Tagged {
  private Tagged() {}

  /** One sentence for each line. */
  public static ParsedText text(Origin origin, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      List<Token> tokens = new ArrayList<>();
      for (String item : line.split(" ")) {
        String[] parts = item.split("_");
        if (text.length() > 0 && !parts[1].equals(",")) {
          text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + parts[0].length());
        text.append(parts[0]);
        String lemma =
            parts[1].startsWith("NNP") ? parts[0] : parts[0].toLowerCase(java.util.Locale.ROOT);
        tokens.add(new Token(tokens.size(), span, parts[0], lemma, parts[1], entity(parts)));
      }
      sentences.add(new Sentence(sentences.size(), Block.Kind.BODY, 0, tokens, null));
    }
    Document document = new Document("tagged", origin, text.toString(), List.of());
    return new ParsedText(document, sentences);
  }

  private static String entity(String[] parts) {
    return switch (parts.length > 2 ? parts[2] : "") {
      case "L" -> "LOCATION";
      case "P" -> "PERSON";
      case "O" -> "ORGANIZATION";
      default -> "O";
    };
  }
}
