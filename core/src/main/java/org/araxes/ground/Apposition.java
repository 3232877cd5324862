package org.araxes.ground;

import java.util.List;
import java.util.Objects;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Entry.Rank;
import org.araxes.model.Span;

/** Narrows "Reno, Nev." down to the Reno in Nevada, and "Paris, Athens and Rome" not at all. */
final class Apposition {
  private static final int WIDEST_GAP = 6;

  private final String text;
  private final List<MentionedPlace> mentions;

  Apposition(String text, List<MentionedPlace> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  void narrow() {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      MentionedPlace inner = mentions.get(i);
      MentionedPlace outer = mentions.get(i + 1);
      if (isEnumerated(i)) {
        alike(inner, outer);
      } else if (isBeside(i)) {
        List<Entry> inside = Containers.inside(inner.entries(), outer.entries());
        if (!inside.isEmpty()) {
          outer.narrow(Containers.around(outer.entries(), inside));
          inner.narrow(inside);
        }
      }
    }
  }

  private boolean isEnumerated(int at) {
    return isAnd(gap(at)) && (!gap(at).equals(",") || isList(at));
  }

  /** "Georgia and Alabama": beside a state stands a state of the same country. */
  private static void alike(MentionedPlace first, MentionedPlace second) {
    if (has(second, Rank.DIVISION) && !has(second, Rank.COUNTRY)) {
      List<Entry> states = only(first, second);
      if (!states.isEmpty()) {
        first.narrow(states);
      }
    } else if (has(first, Rank.DIVISION) && !has(first, Rank.COUNTRY)) {
      List<Entry> states = only(second, first);
      if (!states.isEmpty()) {
        second.narrow(states);
      }
    }
  }

  private static List<Entry> only(MentionedPlace narrowed, MentionedPlace like) {
    return narrowed.entries().stream()
        .filter(e -> e.rank() == Rank.DIVISION)
        .filter(e -> like.entries().stream().anyMatch(o -> isSameKind(e, o)))
        .toList();
  }

  private static boolean isSameKind(Entry a, Entry b) {
    return b.rank() == a.rank() && Objects.equals(a.place().country(), b.place().country());
  }

  /** Whether nothing but a comma, a bracket or "in" stands between a mention and the next one. */
  private boolean isBeside(int at) {
    String gap = gap(at);
    return gap.equals(",") || gap.equals("(") || gap.equals("in") || gap.isEmpty();
  }

  private String gap(int at) {
    Span first = mentions.get(at).words().span();
    Span second = mentions.get(at + 1).words().span();
    boolean near =
        mentions.get(at).words().sentence() == mentions.get(at + 1).words().sentence()
            && second.start() - first.end() <= WIDEST_GAP
            && second.start() >= first.end();
    return near ? text.substring(first.end(), second.start()).strip() : "-";
  }

  /** Whether states or countries are enumerated rather than one place told within another. */
  private boolean isList(int at) {
    MentionedPlace inner = mentions.get(at);
    MentionedPlace outer = mentions.get(at + 1);
    boolean equals = shares(inner, outer, Rank.DIVISION) || shares(inner, outer, Rank.COUNTRY);
    if (!equals || outer.name().endsWith(".")) {
      return false;
    }
    boolean before = at > 0 && gap(at - 1).equals(",") && isDivision(mentions.get(at - 1));
    boolean after =
        at + 2 < mentions.size() && isAnd(gap(at + 1)) && isDivision(mentions.get(at + 2));
    return before || after || shares(inner, outer, Rank.COUNTRY);
  }

  private static boolean isAnd(String gap) {
    return gap.equals(",") || gap.equals("and") || gap.equals("or") || gap.equals(", and");
  }

  private static boolean isDivision(MentionedPlace mention) {
    return has(mention, Rank.DIVISION) || has(mention, Rank.COUNTRY);
  }

  private static boolean shares(MentionedPlace a, MentionedPlace b, Rank rank) {
    return has(a, rank) && has(b, rank);
  }

  private static boolean has(MentionedPlace mention, Rank rank) {
    return mention.entries().stream().anyMatch(entry -> entry.rank() == rank);
  }
}
