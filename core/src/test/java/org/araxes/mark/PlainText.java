package org.araxes.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/** Sentences without grammar, cut at blanks and at full stops that end a line, for tests. */
public final class PlainText {
  private static final Set<String> PAST = Set.of("was", "were", "had", "killed", "fled", "met");
  private static final Set<String> LINKS = Set.of("of", "or", "and", "the", "to", "more", "burned");
  private static final Set<String> MODAL = Set.of("will", "shall", "would");

  private PlainText() {}

  /** One sentence a line. */
  public static ParsedText of(String text, @Nullable LocalDate published) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int paragraph = 0;
    for (String line : text.split("\n", -1)) {
      List<Token> tokens = tokens(text, start, start + line.length());
      if (tokens.isEmpty()) {
        paragraph++;
      } else {
        sentences.add(new Sentence(sentences.size(), Block.Kind.BODY, paragraph, tokens, null));
      }
      start += line.length() + 1;
    }
    Origin origin = new Origin(null, null, List.of(), null, published, "en", null);
    List<Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(new Block(Block.Kind.BODY, new Span(0, text.length())));
    return new ParsedText(new Document("t", origin, text, blocks), sentences);
  }

  private static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    int from = start;
    for (int at = start; at <= end; at++) {
      boolean blank = at == end || text.charAt(at) == ' ';
      boolean mark =
          at < end && ",;()$%".indexOf(text.charAt(at)) >= 0 && !isInNumber(text, at, end);
      boolean stop = at == end - 1 && text.charAt(at) == '.';
      if (blank || mark || stop) {
        add(tokens, text, from, at);
        if (mark || stop) {
          add(tokens, text, at, at + 1);
        }
        from = at + 1;
      }
    }
    return tokens;
  }

  private static boolean isInNumber(String text, int at, int end) {
    return at > 0
        && at + 1 < end
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static void add(List<Token> tokens, String text, int from, int end) {
    if (end > from) {
      String word = text.substring(from, end);
      String lower = word.toLowerCase(Locale.ROOT);
      String tag = tag(lower);
      String lemma = tag.equals("NNS") ? lower.substring(0, lower.length() - 1) : lower;
      tokens.add(new Token(tokens.size(), new Span(from, end), word, lemma, tag, "O"));
    }
  }

  private static String tag(String word) {
    if (PAST.contains(word)) {
      return "VBD";
    }
    if (MODAL.contains(word)) {
      return "MD";
    }
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return ".";
    }
    if (LINKS.contains(word)) {
      return "IN";
    }
    return Character.isDigit(word.charAt(0)) ? "CD" : word.endsWith("s") ? "NNS" : "NN";
  }
}
