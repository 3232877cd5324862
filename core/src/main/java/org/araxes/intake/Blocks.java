package org.araxes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.araxes.model.Block;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Cuts plain text into blocks: one a paragraph, and headline, byline, dateline and boilerplate of
 * their own. No sentence reaches over the end of a block.
 */
public final class Blocks {
  /** Headlines, bylines and datelines stand among this many paragraphs from the top. */
  private static final int TOP = 8;

  /** Contributor lines and notes about the writer stand among this many from the end. */
  private static final int END = 6;

  private static final int LONGEST_HEADLINE = 200;

  /** A dateline is looked for in this many characters. */
  private static final int LONGEST_DATELINE = 240;

  private static final String AGENCY = "(?:\\s*\\(\\p{Lu}[^()]{1,58}\\))";
  private static final String REST = "(?:,\\s?[\\p{L}\\d., ]{2,40}?)";
  private static final String DASH = "\\s*(?:--+|[—–]|_(?= )|(?<=[ )])-(?= ))";
  private static final String NO_PLACE =
      "(?!(?i:updated?|exclusive|breaking|correction|opinion|editorial|watch|video|photos|live"
          + "|analysis|note|warning|police|report)\\b)";

  /** {@code CAPE TOWN, South Africa (AP) --}, as far as the report itself. */
  private static final Pattern DATELINE =
      Pattern.compile(
          NO_PLACE
              + "(?:\\p{Lu}[\\p{Lu}.'’/-]+(?: \\p{Lu}[\\p{Lu}.'’/-]+){0,3}(?:"
              + (AGENCY + "?" + REST + "?" + AGENCY + "?" + REST + "?" + DASH)
              + ("|(?:" + AGENCY + "|" + REST + AGENCY + "?)\\s*:)")
              + ("|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
                  + REST
                  + "?"
                  + AGENCY
                  + REST
                  + "?"
                  + DASH
                  + ")")
              + "\\s*(?:\\[[^\\]]{2,80}\\]\\s*)*");

  private final Layout layout;

  Blocks(Conventions conventions) {
    this.layout = conventions.layout();
  }

  /** Knows the lines beside a text by these rules. */
  public Blocks(Rulebook rules) {
    this(Conventions.of(rules));
  }

  /** The blocks of a text, by the packed rules. */
  public static List<Block> of(String text, @Nullable String title) {
    return new Blocks(Conventions.standard()).cut(text, title);
  }

  /**
   * The blocks of a text.
   *
   * @param title what is known to be the headline; a paragraph with these words is one
   */
  public List<Block> cut(String text, @Nullable String title) {
    List<Span> paragraphs = Lines.paragraphs(text);
    List<Block> blocks = new ArrayList<>();
    boolean inBody = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      String words = span.of(text);
      Block.Kind kind = kind(words, i, paragraphs.size(), inBody, title);
      if (kind != Block.Kind.BODY) {
        blocks.add(new Block(kind, span));
        continue;
      }
      boolean mayBegin = i < TOP && (!inBody || words.chars().anyMatch(Character::isLowerCase));
      inBody = true;
      blocks.addAll(mayBegin ? withDateline(text, span) : List.of(new Block(kind, span)));
    }
    return blocks;
  }

  /** A paragraph as one block, or as its dateline and what follows it. */
  static List<Block> withDateline(String text, Span span) {
    String words = span.of(text);
    Matcher dateline =
        DATELINE.matcher(words).region(0, Math.min(words.length(), LONGEST_DATELINE));
    if (!dateline.lookingAt()) {
      return List.of(new Block(Block.Kind.BODY, span));
    }
    int end = span.start() + dateline.end();
    Block place = new Block(Block.Kind.DATELINE, Lines.trimmed(text, span.start(), end));
    return end < span.end()
        ? List.of(place, new Block(Block.Kind.BODY, new Span(end, span.end())))
        : List.of(place);
  }

  private Block.Kind kind(
      String words, int index, int count, boolean inBody, @Nullable String title) {
    if (title != null && index < TOP && words.equalsIgnoreCase(title.strip())) {
      return Block.Kind.HEADLINE;
    }
    Layout.Place place =
        !inBody && index < TOP
            ? Layout.Place.TOP
            : index >= count - END ? Layout.Place.END : Layout.Place.ANY;
    Block.Kind known = layout.kind(words, place);
    if (known != null) {
      return known;
    }
    boolean headline = !inBody && index < TOP && index + 1 < count && isHeadline(words);
    return headline ? Block.Kind.HEADLINE : Block.Kind.BODY;
  }

  private static boolean isHeadline(String words) {
    if (words.length() > LONGEST_HEADLINE || !words.chars().anyMatch(Character::isLetter)) {
      return false;
    }
    char last = words.charAt(words.length() - 1);
    return ".!?:\"”’'“,—–-)]".indexOf(last) < 0;
  }
}
