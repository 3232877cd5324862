package org.araxes.attribute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Rulebook;

/**
 * Lines whose words carry their tags, each sentence a paragraph of its own: {@code Falk/NNP
 * said/VBD/say}, with the lemma where it is another word. Their grammar says nothing.
 */
final class TaggedLines {
  static final Rulebook RULES = Rulebook.standard();

  private TaggedLines() {}

  static List<Line> of(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n\n");
      parsed.add(sentence(parsed.size(), sentence, text));
    }
    Quotations quotations = Quotations.of(text.toString(), parsed);
    Lexicon lexicon = Lexicon.of(RULES);
    return parsed.stream()
        .map(sentence -> new Line(sentence, quotations, text.toString(), lexicon))
        .toList();
  }

  private static Sentence sentence(int index, String tagged, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    boolean glued = true;
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("/");
      boolean mark = "'',.:".contains(parts[1]);
      text.append(glued || mark ? "" : " ");
      glued = parts[1].equals("``");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]);
      String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
      tokens.add(new Token(tokens.size(), span, parts[0], lemma, parts[1], "O"));
    }
    int[] heads = new int[tokens.size()];
    java.util.Arrays.fill(heads, Grammar.ROOT);
    Grammar none = new Grammar(heads, Collections.nCopies(heads.length, "root"));
    return new Sentence(index, Block.Kind.BODY, index, tokens, none);
  }

  /** The first quotation of some lines. */
  static Span quotation(List<Line> lines) {
    return lines.get(0).quotations().outer().get(0).span();
  }

  static String source(Line line, Draft draft) {
    return draft.source().get(0).of(line.text());
  }
}
