package org.araxes.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.parse.Token;
import org.araxes.rulebook.Constraint;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** Whether a word belongs to the classes and word lists that frames name. */
public final class WordClasses {
  private final Set<String> countryWords;
  private final Set<String> agents;
  private final Set<String> partitives;
  private final Set<String> armed;
  private final Set<String> people;
  private final Set<String> armedAdjectives;
  private final Set<String> ownPeople;

  private WordClasses(Rulebook rulebook, Set<String> countryWords) {
    this.countryWords = countryWords;
    this.agents = agents(rulebook);
    this.partitives = rulebook.words("partitives");
    this.armed = armed(rulebook);
    this.people = rulebook.words("people");
    this.armedAdjectives = rulebook.words("armed-adjectives");
    this.ownPeople = rulebook.words("own-people");
  }

  public static WordClasses of(Rulebook rulebook) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      for (String column : row.cells().keySet()) {
        if (!column.equals("code") && !column.equals("from") && !column.equals("until")) {
          row.list(column).forEach(word -> words.add(lastWord(word)));
        }
      }
    }
    return new WordClasses(rulebook, words);
  }

  /** The heads of the words for people and bodies of people. */
  private static Set<String> agents(Rulebook rulebook) {
    Set<String> heads = new HashSet<>();
    for (Table.Row row : rulebook.table("actors/agents.tsv").rows()) {
      row.list("words").forEach(word -> heads.add(lastWord(word)));
    }
    return heads;
  }

  /** Words of one or two for those of a sector that bears arms: "rebel", "armed men". */
  private static Set<String> armed(Rulebook rulebook) {
    Set<String> sectors = rulebook.words("armed-sectors");
    Set<String> words = new HashSet<>();
    for (Table.Row row : rulebook.table("actors/agents.tsv").rows()) {
      if (sectors.contains(row.cells().getOrDefault("sector", "").toLowerCase(Locale.ROOT))) {
        row.list("words").stream()
            .filter(word -> word.indexOf(' ') == word.lastIndexOf(' '))
            .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    return words;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Of "two of the ships", "dozens of rebels", what they are parts of counts as well. */
  /** Whether the word at an index satisfies a constraint. */
  public boolean allows(Constraint constraint, Sentence sentence, int at) {
    if (constraint.isAny()
        || allows(constraint, sentence.token(at))
        || constraint.classes().contains("counted") && isCounted(sentence, at)) {
      return true;
    }
    if (constraint.classes().contains("armed") && isArmed(sentence, at)) {
      return true;
    }
    int whole = whole(sentence, at);
    return whole >= 0 && allows(constraint, sentence.token(whole));
  }

  /** "912 households": a noun with a number before it. */
  private static boolean isCounted(Sentence sentence, int at) {
    Grammar grammar = sentence.grammar();
    return grammar != null && grammar.child(at, "nummod") >= 0;
  }

  private boolean allows(Constraint constraint, Token token) {
    Token plain = FirstWord.plain(token);
    return allowsAsIs(constraint, token) || plain != token && allowsAsIs(constraint, plain);
  }

  private boolean allowsAsIs(Constraint constraint, Token token) {
    return constraint.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT))
        || constraint.lemmas().contains(token.word().toLowerCase(Locale.ROOT))
        || constraint.classes().stream().anyMatch(name -> is(name, token));
  }

  /** What a part is a part of: the ships in "two of the ships"; -1 for what is no part. */
  private int whole(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Grammar grammar = sentence.grammar();
    boolean part =
        token.tag().equals("CD") || partitives.contains(token.lemma().toLowerCase(Locale.ROOT));
    if (grammar == null || !part) {
      return -1;
    }
    for (int below : grammar.children(at, "nmod")) {
      for (int word : grammar.children(below, "case")) {
        if (sentence.token(word).lemma().equals("of")) {
          return below;
        }
      }
    }
    return -1;
  }

  /** "Masked men", "his men": what they are is told by the word before, or by whose they are. */
  private boolean isArmed(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (at == 0 || !token.isNoun()) {
      return false;
    }
    String before = sentence.token(at - 1).lemma().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return armed.contains(before + " " + lemma)
        || armedAdjectives.contains(before)
        || ownPeople.contains(lemma) && isOwned(sentence, at);
  }

  private static boolean isOwned(Sentence sentence, int at) {
    Grammar grammar = sentence.grammar();
    return grammar != null && grammar.child(at, "nmod:poss") >= 0;
  }

  private boolean isArmed(Token token) {
    return armed.contains(token.lemma().toLowerCase(Locale.ROOT))
        || armed.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isPersonal(Token token) {
    return token.tag().equals("PRP") && !token.lemma().equals("it");
  }

  private boolean is(String name, Token token) {
    return switch (name) {
      case "person" -> token.entity().equals("PERSON");
      case "organization" -> token.entity().equals("ORGANIZATION");
      case "place" -> token.entity().equals("LOCATION");
      case "country" -> isCountry(token);
      case "name" -> token.tag().startsWith("NNP") || standsForName(token);
      case "nationals" -> token.tag().equals("NNPS") && isCountry(token);
      case "agent" -> token.isNoun() && agents.contains(token.lemma().toLowerCase(Locale.ROOT));
      case "event" -> false; // known to the matcher alone
      case "armed" -> token.isNoun() && isArmed(token) || isPersonal(token);
      case "unarmed" ->
          token.isNoun()
                  && people.contains(token.lemma().toLowerCase(Locale.ROOT))
                  && !isArmed(token)
              || isPersonal(token);
      case "counted" -> token.tag().equals("CD"); // and what has a number, by the grammar
      case "number" -> token.tag().equals("CD");
      default -> throw new IllegalArgumentException("no class " + name);
    };
  }

  /** What is meant by "they" or "who" is not known here: any name may be. */
  private static boolean standsForName(Token token) {
    return token.tag().equals("PRP") || token.tag().equals("WP") || token.tag().equals("WDT");
  }

  private boolean isCountry(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0))
        && (countryWords.contains(token.word().toLowerCase(Locale.ROOT))
            || countryWords.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }
}
