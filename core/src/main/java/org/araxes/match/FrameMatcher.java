package org.araxes.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Frame;
import org.araxes.rulebook.FrameWord;
import org.araxes.rulebook.Part;
import org.jspecify.annotations.Nullable;

/** Holds frames against sentences; at most one frame, the most exact, is read from a word. */
public final class FrameMatcher {
  private static final Set<String> PARTIES = Set.of("actor", "recipient", "partner");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private record Entry(Frame frame, FrameWord word) {}

  private record Scored(FrameMatch match, int score) {}

  private final Map<String, List<Entry>> byHead = new HashMap<>();
  private final WordClasses classes;
  private final ControlVerbs control;

  public FrameMatcher(List<Frame> frames, WordClasses classes, ControlVerbs control) {
    for (Frame frame : frames) {
      for (FrameWord word : frame.words()) {
        add(frame, word);
        if (word.lemmas().stream().anyMatch(lemma -> lemma.contains("-"))) {
          add(frame, split(word));
        }
      }
    }
    this.classes = classes;
    this.control = control;
  }

  private void add(Frame frame, FrameWord word) {
    byHead
        .computeIfAbsent(word.head().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
        .add(new Entry(frame, word));
  }

  /** Parsers cut some words at the hyphen and others not: "cease-fire" is two words as well. */
  private static FrameWord split(FrameWord word) {
    return new FrameWord(
        word.lemmas().stream()
            .flatMap(lemma -> Arrays.stream(lemma.split("-")))
            .filter(part -> !part.isEmpty())
            .toList(),
        word.kind());
  }

  /**
   * Whether any word could open a frame whose other words, and the words that its compulsory parts
   * want, stand in the sentence too: cheap, needs no grammar.
   */
  public boolean mayMatch(Sentence sentence) {
    Set<String> words = null;
    for (Token token : sentence.tokens()) {
      List<Entry> entries = entries(token);
      if (!entries.isEmpty()) {
        words = words == null ? words(sentence) : words;
        for (Entry entry : entries) {
          if (mayHold(entry, words)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      words.add(FirstWord.plain(token).lemma().toLowerCase(Locale.ROOT));
      words.add(token.word().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private static boolean mayHold(Entry entry, Set<String> words) {
    return entry.word().lemmas().stream()
            .allMatch(lemma -> words.contains(lemma.toLowerCase(Locale.ROOT)))
        && entry.frame().parts().stream()
            .filter(part -> part.required() && !part.constraint().lemmas().isEmpty())
            .filter(part -> part.constraint().classes().isEmpty())
            .allMatch(part -> part.constraint().lemmas().stream().anyMatch(words::contains));
  }

  /** The matches of a sentence with grammar, in the order of their triggers; none without. */
  public List<FrameMatch> match(Sentence sentence) {
    if (sentence.grammar() == null) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence, control);
    Set<Integer> taken = new HashSet<>();
    List<FrameMatch> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      FrameMatch match = taken.contains(i) ? null : best(sentence, clauses, i);
      if (match != null) {
        found.add(match);
        taken.addAll(match.words());
      }
    }
    return found;
  }

  private List<Entry> entries(Token token) {
    List<Entry> known = byHead.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    List<Entry> found = known.stream().filter(e -> fits(e.word().kind(), token)).toList();
    List<Entry> participles = participles(token);
    return participles.isEmpty()
        ? found
        : Stream.concat(found.stream(), participles.stream()).toList();
  }

  /** "Are concerned that": adjectives that the parser takes for participles of their verbs. */
  private List<Entry> participles(Token token) {
    String form = token.word().toLowerCase(Locale.ROOT);
    return !token.tag().equals("VBN") || form.equals(token.lemma())
        ? List.of()
        : byHead.getOrDefault(form, List.of()).stream()
            .filter(entry -> entry.word().kind() == FrameWord.Kind.ADJECTIVE)
            .toList();
  }

  /** Of an adjective that looks like a passive its grammatical subject feels it: "is worried". */
  private static List<Argument> ofAdjective(List<Argument> arguments) {
    return arguments.stream()
        .map(a -> a.part().equals("object") ? new Argument("subject", a.token(), a.near()) : a)
        .toList();
  }

  /** Those of a kind whatever the tag, or if there is none, those that the tag allows. */
  private List<Entry> entries(Token token, FrameWord.Kind kind) {
    List<Entry> nouns =
        byHead.getOrDefault(token.word().toLowerCase(Locale.ROOT), List.of()).stream()
            .filter(e -> e.word().kind() == kind)
            .toList();
    return nouns.isEmpty() ? entries(token) : nouns;
  }

  private static boolean fits(FrameWord.Kind kind, Token token) {
    return switch (kind) {
      case VERB -> token.isVerb();
      case NOUN -> token.isNoun();
      case ADJECTIVE ->
          token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBG");
    };
  }

  private @Nullable FrameMatch best(Sentence sentence, Clauses clauses, int trigger) {
    List<Entry> entries =
        Clauses.isGerundAsNoun(sentence, trigger)
            ? entries(sentence.token(trigger), FrameWord.Kind.NOUN)
            : entries(sentence.token(trigger));
    if (entries.isEmpty() || isModifier(sentence, trigger) || clauses.isTime(trigger)) {
      return null;
    }
    List<Argument> arguments = clauses.arguments(trigger);
    Scored best = null;
    boolean felt = sentence.token(trigger).tag().equals("VBN") && clauses.isPassive(trigger);
    for (Entry entry : entries) {
      boolean adjective = entry.word().kind() == FrameWord.Kind.ADJECTIVE;
      boolean modifier = sentence.grammar().is(trigger, "amod");
      List<Integer> words =
          adjective && sentence.token(trigger).tag().equals("VBN") && !felt && !modifier
              ? null
              : Phrase.find(entry.word(), sentence, trigger);
      List<Argument> own = adjective && felt && !modifier ? ofAdjective(arguments) : arguments;
      Scored scored =
          words == null || isAuxiliaryOf(sentence, trigger, words)
              ? null
              : hold(entry, sentence, trigger, words, with(own, clauses, trigger, words));
      if (scored != null && (best == null || scored.score() > best.score())) {
        best = scored;
      }
    }
    return best == null ? null : best.match();
  }

  /** "Has supported" is no "have support". */
  private static boolean isAuxiliaryOf(Sentence sentence, int trigger, List<Integer> words) {
    return words.size() > 1
        && sentence.grammar().is(trigger, "aux")
        && words.contains(sentence.grammar().head(trigger));
  }

  private static List<Argument> with(
      List<Argument> arguments, Clauses clauses, int trigger, List<Integer> words) {
    if (words.size() == 1) {
      return arguments;
    }
    List<Argument> more = clauses.besides(trigger, words);
    return more.isEmpty()
        ? arguments
        : Stream.concat(arguments.stream(), more.stream()).distinct().toList();
  }

  private @Nullable Scored hold(
      Entry entry, Sentence sentence, int trigger, List<Integer> words, List<Argument> arguments) {
    Frame frame = entry.frame();
    if (frame.exclusions().stream().anyMatch(part -> present(part, sentence, trigger, arguments))) {
      return null;
    }
    int score = 100 * entry.word().lemmas().size();
    List<FrameMatch.Filler> fillers = new ArrayList<>();
    Set<Integer> chosen = new HashSet<>();
    for (Part part : frame.parts()) {
      boolean filled =
          part.name().equals("sentence") && present(part, sentence, trigger, arguments);
      for (Argument argument : arguments) {
        if (argument.part().equals(part.name())
            && !words.contains(argument.token())
            && mayStandFor(part, sentence.token(argument.token()))
            && allows(part, sentence, argument.token())) {
          filled = true;
          fillers.add(new FrameMatch.Filler(part.role(), part.name(), argument.token()));
        }
      }
      if (part.required() && !filled) {
        return null;
      }
      boolean first = filled && part.choice() > 0 && chosen.add(part.choice());
      score += first ? 20 : 0;
      score += filled ? (part.required() ? 20 : 0) + (part.constraint().isAny() ? 1 : 5) : 0;
    }
    if (frame.parts().stream().anyMatch(p -> p.choice() > 0 && !chosen.contains(p.choice()))) {
      return null;
    }
    List<FrameMatch.Filler> settled =
        sentence.token(trigger).isNoun() ? ownedOrDone(fillers) : fillers;
    return new Scored(new FrameMatch(frame, sentence, trigger, words, settled, arguments), score);
  }

  /** "Their killing by police": who owns a deed that another does is whom it is done to. */
  private static List<FrameMatch.Filler> ownedOrDone(List<FrameMatch.Filler> fillers) {
    boolean by = fillers.stream().anyMatch(f -> f.part().equals("by") && f.role().equals("actor"));
    if (!by) {
      return fillers;
    }
    return fillers.stream()
        .map(
            f ->
                f.part().equals("possessive") && f.role().equals("actor")
                    ? new FrameMatch.Filler("recipient", f.part(), f.token())
                    : f)
        .toList();
  }

  private boolean allows(Part part, Sentence sentence, int token) {
    return classes.allows(part.constraint(), sentence, token)
        || part.constraint().classes().contains("event")
            && !entries(sentence.token(token)).isEmpty();
  }

  /** "The Relief Initiative" is somebody, no initiative. */
  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP") && token.entity().equals("ORGANIZATION");
  }

  /** "Aid officials", "peace talks": what a noun before another noun names is not told. */
  private static boolean isModifier(Sentence sentence, int trigger) {
    Grammar grammar = sentence.grammar();
    return grammar != null
        && sentence.token(trigger).isNoun()
        && grammar.is(trigger, "compound")
        && sentence.token(grammar.head(trigger)).isNoun();
  }

  /** A plain adjective is no party: "an escalating war" has nobody named escalating. */
  private static boolean mayStandFor(Part part, Token token) {
    if (PARTIES.contains(part.role()) && isNobody(token)) {
      return false;
    }
    return !part.name().equals("modifier")
        || !part.constraint().isAny()
        || token.isNoun()
        || !token.tag().equals("DT") && Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isNobody(Token token) {
    return token.isVerb() || token.tag().equals("RB") || ARTICLES.contains(token.lemma());
  }

  private boolean present(Part part, Sentence sentence, int trigger, List<Argument> arguments) {
    if (part.name().equals("sentence")) {
      for (int i = 0; i < sentence.size(); i++) {
        if (i != trigger && classes.allows(part.constraint(), sentence, i)) {
          return true;
        }
      }
      return false;
    }
    return arguments.stream()
        .anyMatch(
            argument ->
                argument.part().equals(part.name())
                    && classes.allows(part.constraint(), sentence, argument.token()));
  }
}
