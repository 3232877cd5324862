package org.araxes.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.model.Origin;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who asks and who answers in a conversation that the publisher holds: the words before its first
 * turn say whom it is with ("Interview with Josef Falk", "Anna Reyk spoke to him in Kesh"). The
 * asker speaks for the publisher and asserts nothing of his own; "A:" and initials stand for the
 * one introduced.
 */
final class Interview {
  /** The words before the first turn that may introduce somebody, in sentences. */
  private static final int INTRODUCTION = 14;

  /** The longest name with its titles, in words. */
  private static final int NAME = 8;

  private final List<Line> before;
  private final Origin origin;
  private final boolean held;
  private final Set<String> askers;
  private final @Nullable Span answerer;

  /**
   * @param lines the document's
   * @param first the line of the first turn
   * @param askers the labels, in lower case, of whom the questions show to be asking
   */
  Interview(List<Line> lines, int first, Origin origin, Set<String> askers) {
    this.before = lines.subList(0, Math.min(first, INTRODUCTION));
    this.origin = origin;
    this.held =
        before.stream().anyMatch(Interview::isOfConversation)
            || isTitled(origin.title(), lines.isEmpty() ? null : lines.get(0));
    this.askers = askers;
    this.answerer = introduced();
  }

  /** Whether a label is the asker's of a conversation that the publisher holds. */
  boolean asks(Line line, int from, int to) {
    String label = plain(line, from, to);
    if (line.is("asker-label", to) || plain(line, to, to).equals("q")) {
      return true;
    }
    if (isPublisher(label)) {
      return true;
    }
    return held && askers.contains(label);
  }

  /** The words that lead to whom a label without a name of its own stands for; null if none do. */
  @Nullable Span standsFor(Line line, int from, int to) {
    String label = plain(line, from, to);
    boolean general = line.is("answerer-label", to) || label.equals("a");
    if (general) {
      return answerer;
    }
    return from == to ? ofInitials(label) : null;
  }

  private boolean isPublisher(String label) {
    String publisher = origin.publisher();
    if (publisher != null && isSame(label, publisher.toLowerCase(Locale.ROOT))) {
      return true;
    }
    return origin.authors().stream()
        .map(author -> author.toLowerCase(Locale.ROOT))
        .anyMatch(author -> author.equals(label) || author.endsWith(" " + label));
  }

  /** The name itself, its own beginning, or its initials. */
  private static boolean isSame(String label, String name) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    StringBuilder initials = new StringBuilder();
    for (String word : bare.split("[\\s-]+")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return label.equals(bare)
        || label.indexOf(' ') > 0 && bare.startsWith(label)
        || label.length() > 1 && initials.toString().equals(label);
  }

  private static boolean isOfConversation(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isConversation(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConversation(Line line, int i) {
    return line.lexicon().is("conversation", line.token(i).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isTitled(@Nullable String title, @Nullable Line any) {
    if (title == null || any == null) {
      return false;
    }
    for (String word : title.toLowerCase(Locale.ROOT).split("\\W+")) {
      if (any.lexicon().is("conversation", word)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the conversation is with: "interview with X", "X talks to us", or the only one named. */
  private @Nullable Span introduced() {
    for (Line line : before) {
      for (int i = 0; i < line.size(); i++) {
        Span found = isConversation(line, i) ? beside(line, i) : null;
        if (found != null) {
          return found;
        }
      }
    }
    List<Span> named = people();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** The name that a word of conversation leads to. */
  private @Nullable Span beside(Line line, int word) {
    int next = word + 1;
    boolean joined = next < line.size() && line.is("conversation-link", next);
    boolean marked = next < line.size() && line.letters(next).equals(":");
    int start = joined || marked ? next + 1 : next;
    Span behind = nameAt(line, start);
    boolean us = joined && start < line.size() && isAsker(line, start);
    boolean passive = word > 0 && line.token(word - 1).lemma().equals("be");
    if (us || passive || behind == null) {
      return nameBefore(line, word);
    }
    return joined || marked || line.token(word).isVerb() ? behind : null;
  }

  /** "Us", or the publisher's own name. */
  private boolean isAsker(Line line, int at) {
    int last = at;
    while (last + 1 < line.size() && isCapital(line, last + 1)) {
      last++;
    }
    String word = line.lower(at);
    return line.is("first-person", at) || word.equals("our") || isPublisher(plain(line, at, last));
  }

  /** The last word of the name or description that starts at a word; null when none does. */
  private static @Nullable Span nameAt(Line line, int from) {
    int at = from;
    Span last = null;
    while (at < line.size() && at < from + NAME && (!isEdge(line, at) || isTitle(line, at))) {
      if (isCapital(line, at)) {
        last = line.token(at).span();
      } else if (last != null && !line.is("name-part", at)) {
        break;
      }
      at++;
    }
    if (last != null) {
      return last;
    }
    for (int i = Math.min(at, line.size()) - 1; i >= from; i--) {
      if (line.token(i).isNoun()) {
        return line.token(i).span();
      }
    }
    return null;
  }

  /** "Dr." keeps its stop. */
  private static boolean isTitle(Line line, int at) {
    return line.letters(at).length() > 1 && line.letters(at).endsWith(".");
  }

  private static boolean isEdge(Line line, int at) {
    String tag = line.token(at).tag();
    return !line.token(at).isWord()
        || line.isFiniteVerb(at)
        || line.token(at).isPronoun()
        || tag.equals("IN") && !line.is("name-part", at)
        || tag.equals("CC");
  }

  /** The name of a person nearest before a word. */
  private static @Nullable Span nameBefore(Line line, int word) {
    for (int i = 0; i < word; i++) {
      boolean ends = i + 1 >= line.size() || !line.token(i + 1).entity().equals("PERSON");
      if (line.token(i).entity().equals("PERSON") && ends) {
        return line.token(i).span();
      }
    }
    return null;
  }

  private static boolean isCapital(Line line, int at) {
    return Character.isUpperCase(line.letters(at).codePointAt(0));
  }

  /** The last words of the names of people before the first turn, each surname once. */
  private List<Span> people() {
    List<Span> found = new ArrayList<>();
    Set<String> surnames = new TreeSet<>(askers);
    for (Line line : before) {
      for (int i = 0; i < line.size(); i++) {
        boolean ends = i + 1 >= line.size() || !line.token(i + 1).entity().equals("PERSON");
        if (line.token(i).entity().equals("PERSON") && ends && surnames.add(line.lower(i))) {
          found.add(line.token(i).span());
        }
      }
    }
    return found;
  }

  /** "J.F." and "JF": the person before the first turn whose names begin so. */
  private @Nullable Span ofInitials(String label) {
    if (label.length() < 2 || label.length() > 4) {
      return null;
    }
    for (Line line : before) {
      StringBuilder initials = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        if (line.token(i).entity().equals("PERSON") && isCapital(line, i)) {
          initials.append(line.lower(i), 0, 1);
          boolean ends = i + 1 >= line.size() || !line.token(i + 1).entity().equals("PERSON");
          if (ends && initials.toString().equals(label)) {
            return line.token(i).span();
          }
        } else {
          initials.setLength(0);
        }
      }
    }
    return null;
  }

  /** The words of a label, without the stops of initials. */
  static String plain(Line line, int from, int to) {
    String words = line.span(from, to).of(line.text()).toLowerCase(Locale.ROOT);
    return String.join(" ", words.replace(".", "").split("\\s+"));
  }
}
