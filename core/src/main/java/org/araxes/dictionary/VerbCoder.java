package org.araxes.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.match.Argument;
import org.araxes.match.Clauses;
import org.araxes.match.ControlVerbs;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.jspecify.annotations.Nullable;

/** Codes the verbs of a sentence: the heaviest pattern that fits, else the verb's own code. */
final class VerbCoder {
  private static final int KEY = 4;

  private record Form(Words words, VerbEntry entry) {}

  private record Choice(VerbCode code, int source, int target, String rule) {}

  private final Map<String, List<Form>> byKey = new HashMap<>();
  private final List<Transformation> transformations;

  VerbCoder(List<VerbEntry> entries, List<Transformation> transformations) {
    for (VerbEntry entry : entries) {
      for (Words words : entry.forms()) {
        if (!words.isEmpty()) {
          byKey
              .computeIfAbsent(key(words.words().get(0)), key -> new ArrayList<>())
              .add(new Form(words, entry));
        }
      }
    }
    this.transformations = List.copyOf(transformations);
  }

  boolean isEmpty() {
    return byKey.isEmpty() && transformations.isEmpty();
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  boolean mayCode(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (longest(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** In the order of the verbs; none for a sentence that is to be discarded. */
  List<Coded> code(Sentence sentence, ControlVerbs control) {
    if (sentence.grammar() == null) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence, control);
    List<Coded> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Form form = longest(sentence, i);
      Choice choice = form == null ? null : choice(sentence, i, form);
      if (choice != null) {
        add(found, sentence, clauses, i, form.words().words().size(), choice);
      }
    }
    transform(found, sentence, clauses);
    return found;
  }

  private @Nullable Form longest(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isVerb()) {
      return null;
    }
    Form best = null;
    Set<String> keys = new TreeSet<>();
    String word = token.word().toLowerCase(Locale.ROOT);
    for (int length = 1; length <= Math.min(KEY, word.length()); length++) {
      keys.add(word.substring(0, length));
    }
    keys.add(key(token.lemma().toLowerCase(Locale.ROOT)));
    for (String key : keys) {
      for (Form form : byKey.getOrDefault(key, List.of())) {
        boolean longer = best == null || letters(form) > letters(best);
        if (longer && form.words().at(sentence, at)) {
          best = form;
        }
      }
    }
    return best;
  }

  private static int letters(Form form) {
    return form.words().words().stream().mapToInt(String::length).sum();
  }

  private static @Nullable Choice choice(Sentence sentence, int verb, Form form) {
    VerbPattern.Match best = null;
    for (VerbPattern pattern : form.entry().patterns()) {
      boolean heavier = best == null || pattern.weight() > best.pattern().weight();
      VerbPattern.Match match =
          heavier ? pattern.around(sentence, verb, form.words().words().size()) : null;
      best = match == null ? best : match;
    }
    if (best != null) {
      return new Choice(best.pattern().code(), best.source(), best.target(), best.pattern().rule());
    }
    VerbCode code = form.entry().code();
    return code == null ? null : new Choice(code, -1, -1, form.entry().rule());
  }

  private static void add(
      List<Coded> found, Sentence sentence, Clauses clauses, int verb, int length, Choice choice) {
    List<Argument> arguments = clauses.arguments(verb);
    int source = choice.source() >= 0 ? choice.source() : Parties.source(arguments);
    int target =
        choice.target() >= 0 ? choice.target() : Parties.target(sentence, arguments, source);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(verb + i);
    }
    VerbCode code = choice.code();
    boolean passive = clauses.isPassive(verb);
    String first = code.second() != null && code.voices() && passive ? code.second() : code.first();
    found.add(new Coded(verb, words, shown(first), source, target, choice.rule()));
    if (code.second() != null && !code.voices()) {
      found.add(new Coded(verb, words, shown(code.second()), target, source, choice.rule()));
    }
  }

  private static @Nullable String shown(String code) {
    return code.equals(VerbCode.NOTHING) ? null : code;
  }

  /** A verb about a coded verb may make another event of it. */
  private void transform(List<Coded> found, Sentence sentence, Clauses clauses) {
    for (Transformation rule : transformations) {
      for (int upper = 0; upper < sentence.size(); upper++) {
        if (sentence.token(upper).isVerb() && rule.outer().at(sentence, upper)) {
          transform(found, sentence, clauses, rule, upper);
        }
      }
    }
  }

  private static void transform(
      List<Coded> found, Sentence sentence, Clauses clauses, Transformation rule, int upper) {
    List<Argument> arguments = clauses.arguments(upper);
    int source = Parties.source(arguments);
    for (int i = 0; i < found.size(); i++) {
      Coded lower = found.get(i);
      boolean content =
          arguments.stream()
              .anyMatch(
                  argument -> argument.token() == lower.trigger() && argument.token() != source);
      boolean same = rule.outerSource().equals(rule.innerSource());
      if (content
          && isVerb(sentence, lower.trigger(), rule.inner())
          && (!same || isSame(sentence, source, lower.source()))) {
        List<Integer> words = new ArrayList<>(lower.words());
        words.add(upper);
        found.set(
            i,
            new Coded(
                lower.trigger(),
                words.stream().sorted().toList(),
                shown(rule.code()),
                rule.party(rule.source(), source, lower.source(), lower.target()),
                rule.party(rule.target(), source, lower.source(), lower.target()),
                rule.rule()));
      }
    }
  }

  /** A pronoun below may be whoever stands above. */
  private static boolean isSame(Sentence sentence, int above, int below) {
    return above == below || below >= 0 && sentence.token(below).isPronoun();
  }

  /** {@code WILL_ATTACK}: the verb, and its auxiliaries beside it. */
  private static boolean isVerb(Sentence sentence, int verb, Words wanted) {
    List<String> words = wanted.words();
    Words last = new Words(words.subList(words.size() - 1, words.size()), wanted.whole());
    if (!last.at(sentence, verb)) {
      return false;
    }
    Grammar grammar = sentence.grammar();
    return words.subList(0, words.size() - 1).stream()
        .allMatch(
            auxiliary ->
                grammar.children(verb).stream()
                    .anyMatch(
                        c ->
                            sentence.token(c).word().equalsIgnoreCase(auxiliary)
                                || sentence.token(c).lemma().equalsIgnoreCase(auxiliary)));
  }
}
