package org.araxes.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the elements of a verb's pattern: {@code * ON { PARLIAMENT | &BUILDING }}. */
final class PatternLine {
  private static final String APART = "~_";

  private final Map<String, List<Words>> synsets;

  PatternLine(Map<String, List<Words>> synsets) {
    this.synsets = synsets;
  }

  /**
   * @param line without the leading dash and the code
   * @throws IllegalArgumentException saying what is wrong
   */
  VerbPattern parse(String line, VerbCode code, String rule) {
    List<Element> before = new ArrayList<>();
    List<Element> after = new ArrayList<>();
    boolean verb = false;
    boolean apart = false;
    for (String piece : pieces(line)) {
      if (piece.equals("*")) {
        if (verb) {
          throw new IllegalArgumentException("two verbs (*) in one pattern");
        }
        verb = true;
      } else if (piece.equals(APART)) {
        apart = true;
      } else {
        (verb ? after : before).addAll(elements(piece, apart));
        apart = false;
      }
    }
    if (!verb) {
      throw new IllegalArgumentException("no verb (*) in the pattern");
    }
    return new VerbPattern(before, after, code, rule);
  }

  /** Whether the five slots of PETRARCH2 are used. */
  static boolean hasSlots(String line) {
    return line.indexOf('(') >= 0 || line.indexOf('{') >= 0 && line.indexOf('|') < 0;
  }

  private List<Element> elements(String piece, boolean apart) {
    if (piece.startsWith("{") || piece.startsWith("(")) {
      return List.of(group(piece.substring(1, piece.length() - 1), apart));
    }
    Element.Kind place = Element.place(piece);
    if (place != null) {
      return List.of(new Element(place, List.of(), apart));
    }
    List<Element> found = new ArrayList<>();
    boolean gap = apart;
    for (int at = 0; at <= piece.length(); ) {
      int next = piece.indexOf(APART, at);
      String words = next < 0 ? piece.substring(at) : piece.substring(at, next);
      if (!words.isEmpty()) {
        found.add(new Element(Element.Kind.WORDS, List.of(choices(words)), gap));
        gap = true;
      }
      at = next < 0 ? piece.length() + 1 : next + APART.length();
    }
    return found;
  }

  private Element group(String inside, boolean apart) {
    List<List<Words>> positions = new ArrayList<>();
    if (inside.indexOf('|') >= 0) {
      List<Words> choices = new ArrayList<>();
      for (String choice : inside.split("\\|")) {
        choices.addAll(choices(choice.strip()));
      }
      return new Element(Element.Kind.WORDS, List.of(choices), apart);
    }
    for (String word : inside.strip().split("\\s+")) {
      positions.add(choices(word));
    }
    return new Element(Element.Kind.PHRASE, positions, apart);
  }

  private List<Words> choices(String words) {
    if (!words.startsWith("&")) {
      Words parsed = Words.parse(words);
      if (parsed.isEmpty()) {
        throw new IllegalArgumentException("an element without words");
      }
      return List.of(parsed);
    }
    List<Words> members = synsets.get(words.substring(1));
    if (members == null) {
      throw new IllegalArgumentException("no set " + words);
    }
    return members;
  }

  /** Words, signs, and groups between brackets as one piece each. */
  private static List<String> pieces(String line) {
    List<String> found = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    char close = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = close == 0 && (c == '{' || c == '(');
      if (opens || close == 0 && Character.isWhitespace(c)) {
        add(found, piece);
      }
      if (close != 0 || !Character.isWhitespace(c)) {
        piece.append(c);
      }
      if (opens) {
        close = c == '{' ? '}' : ')';
      } else if (close != 0 && c == close) {
        close = 0;
        add(found, piece);
      } else if (c == '}' || c == ')') {
        throw new IllegalArgumentException("'" + c + "' closes nothing");
      }
    }
    if (close != 0) {
      throw new IllegalArgumentException("'" + close + "' is missing");
    }
    add(found, piece);
    return found;
  }

  private static void add(List<String> found, StringBuilder piece) {
    if (!piece.isEmpty()) {
      found.add(piece.toString());
      piece.setLength(0);
    }
  }
}
