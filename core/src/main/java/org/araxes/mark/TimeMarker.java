package org.araxes.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.araxes.model.Span;
import org.araxes.model.TimeExpression;
import org.araxes.parse.Grammar;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Lexicon;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;
import org.araxes.rulebook.WordPattern;
import org.jspecify.annotations.Nullable;

/** Finds time expressions by the rules of {@code rules/en/time.tsv}. */
final class TimeMarker {
  private final Lexicon lexicon;
  private final List<TimeRule> rules;
  private final TimeModifiers modifiers;

  TimeMarker(Rulebook rulebook) {
    Numerals numerals = new Numerals(rulebook);
    this.lexicon =
        Lexicon.of(
            List.of(rulebook.table("en/time-words.tsv")),
            Map.of("number", numerals, "spokenyear", numerals::spokenYear));
    this.rules =
        rulebook.table("en/time.tsv").rows().stream()
            .map((Table.Row row) -> TimeRule.of(row, lexicon))
            .toList();
    this.modifiers = new TimeModifiers(rulebook.table("en/time-modifiers.tsv"), lexicon);
  }

  List<TimeWords> mark(ParsedText parsed) {
    List<TimeWords> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      mark(parsed.document().text(), sentence, found);
    }
    return found;
  }

  /** Some pieces of a sentence that a rule has read. */
  record Found(int from, int end, TimeExpression.Type type, TimeMeaning meaning, String rule) {
    Found with(int from, int end, TimeMeaning meaning) {
      return new Found(from, end, type, meaning, rule);
    }
  }

  private void mark(String text, Sentence sentence, List<TimeWords> found) {
    Pieces pieces = Pieces.of(text, sentence);
    List<Found> matches = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Found match = longest(sentence, pieces, at);
      if (match == null) {
        at++;
      } else {
        List<Found> days = new ListedDays(lexicon, pieces).after(match);
        matches.addAll(days);
        at = days.get(days.size() - 1).end();
      }
    }
    for (Found match : new TimesOfDay(pieces).join(matches)) {
      Found whole = modifiers.extend(pieces, match);
      Span span = pieces.span(whole.from(), whole.end());
      int head = head(sentence, pieces.tokens().subList(whole.from(), whole.end()));
      found.add(
          new TimeWords(span, sentence.index(), head, whole.type(), whole.meaning(), whole.rule()));
    }
  }

  private @Nullable Found longest(Sentence sentence, Pieces pieces, int from) {
    Found best = null;
    for (TimeRule rule : rules) {
      WordPattern.Match match = rule.match(pieces.words(), from);
      if (match != null
          && (best == null || match.end() > best.end())
          && !isOtherwise(sentence, pieces, from, match.end(), rule.type())) {
        best =
            new Found(from, match.end(), rule.type(), rule.meaning(match.captures()), rule.rule());
      }
    }
    return best;
  }

  /** "May seek", "Jan Novak", "the daily Kurier": a verb or a part of a name is no time. */
  private static boolean isOtherwise(
      Sentence sentence, Pieces pieces, int from, int end, TimeExpression.Type type) {
    if (end - from > 1) {
      return false;
    }
    Token token = sentence.token(pieces.tokens().get(from));
    int next = token.index() + 1;
    boolean isNewspaper =
        type == TimeExpression.Type.SET
            && next < sentence.size()
            && sentence.token(next).isProperNoun();
    return isNewspaper
        || token.isVerb()
        || token.tag().equals("MD")
        || token.entity().equals("PERSON");
  }

  /** The token of a phrase whose head stands outside it; the last one where there is no grammar. */
  private static int head(Sentence sentence, List<Integer> tokens) {
    int first = tokens.get(0);
    int last = tokens.get(tokens.size() - 1);
    Grammar grammar = sentence.grammar();
    if (grammar != null) {
      for (int token = last; token >= first; token--) {
        int above = grammar.head(token);
        if (above < first || above > last) {
          return token;
        }
      }
    }
    return last;
  }
}
