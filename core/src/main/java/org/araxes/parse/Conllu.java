package org.araxes.parse;

import java.util.ArrayList;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads parsed text as CoNLL-U, nothing lost: offsets (UTF-16) and entities stand in the
 * MISC column, block and paragraph in comments before each sentence. Head and relation are {@code
 * _} in a sentence without grammar.
 */
public final class Conllu {
  private static final String NONE = "_";

  private Conllu() {}

  public static String write(ParsedText parsed) {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : parsed.sentences()) {
      out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
      out.append("# block = ").append(sentence.block()).append('\n');
      out.append("# paragraph = ").append(sentence.paragraph()).append('\n');
      for (Token token : sentence.tokens()) {
        write(token, sentence.grammar(), out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void write(Token token, @Nullable Grammar grammar, StringBuilder out) {
    int i = token.index();
    String head = NONE;
    String relation = NONE;
    if (grammar != null) {
      head = Integer.toString(grammar.head(i) + 1);
      relation = grammar.relation(i);
    }
    out.append(i + 1)
        .append('\t')
        .append(ConlluEscape.escape(token.word()))
        .append('\t')
        .append(ConlluEscape.escape(token.lemma()))
        .append("\t_\t")
        .append(ConlluEscape.escape(token.tag()))
        .append("\t_\t")
        .append(head)
        .append('\t')
        .append(relation)
        .append("\t_\tSpan=")
        .append(write(token.span()));
    if (!token.entity().equals("O")) {
      out.append("|Entity=").append(token.entity());
    }
    out.append('\n');
  }

  private static String write(Span span) {
    return span.start() + ":" + span.end();
  }

  /**
   * Reads what {@link #write} wrote about a document.
   *
   * @throws ConlluException where the lines are not CoNLL-U with our comments, or do not fit the
   *     document
   */
  public static ParsedText read(String conllu, Document document) {
    List<Sentence> sentences = new ArrayList<>();
    Draft draft = new Draft(document.text().length());
    int number = 0;
    for (String line : conllu.lines().toList()) {
      number++;
      try {
        if (!line.isEmpty()) {
          draft.take(line);
        } else if (!draft.tokens.isEmpty()) {
          sentences.add(draft.sentence(sentences.size()));
          draft = new Draft(document.text().length());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ConlluException(number, line, e);
      }
    }
    if (!draft.tokens.isEmpty()) {
      sentences.add(draft.sentence(sentences.size()));
    }
    return new ParsedText(document, sentences);
  }

  /** A sentence of which not all lines have been seen. */
  private static final class Draft {
    private final int textLength;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private Block.Kind block = Block.Kind.BODY;
    private int paragraph;

    private Draft(int textLength) {
      this.textLength = textLength;
    }

    private void take(String line) {
      if (line.startsWith("# block = ")) {
        block = Block.Kind.valueOf(line.substring(10));
      } else if (line.startsWith("# paragraph = ")) {
        paragraph = Integer.parseInt(line.substring(14));
      } else if (!line.startsWith("#")) {
        takeToken(line.split("\t", -1));
      }
    }

    private void takeToken(String[] columns) {
      String spanText = null;
      String entity = "O";
      for (String feature : columns[9].split("\\|")) {
        if (feature.startsWith("Span=")) {
          spanText = feature.substring(5);
        } else if (feature.startsWith("Entity=")) {
          entity = feature.substring(7);
        }
      }
      if (spanText == null) {
        throw new IllegalArgumentException("a token without its Span");
      }
      tokens.add(
          new Token(
              tokens.size(),
              span(spanText),
              ConlluEscape.unescape(columns[1]),
              ConlluEscape.unescape(columns[2]),
              ConlluEscape.unescape(columns[4]),
              entity));
      if (!columns[6].equals(NONE)) {
        heads.add(Integer.parseInt(columns[6]) - 1);
        relations.add(columns[7]);
      }
    }

    private Span span(String text) {
      int colon = text.indexOf(':');
      Span span =
          new Span(
              Integer.parseInt(text.substring(0, colon)),
              Integer.parseInt(text.substring(colon + 1)));
      if (span.end() > textLength) {
        throw new IllegalArgumentException("beyond the end of the text: " + text);
      }
      return span;
    }

    private Sentence sentence(int index) {
      Grammar grammar = null;
      if (heads.size() == tokens.size()) {
        grammar = new Grammar(heads.stream().mapToInt(head -> head).toArray(), relations);
      }
      return new Sentence(index, block, paragraph, tokens, grammar);
    }
  }
}
