package org.araxes.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.araxes.gazetteer.Folding;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** What linking knows of a language: common words, endings, words that point back. */
final class LinkWords {
  private static final int SHORTEST_STEM = 3;
  private static final int LOOK_BACK = 40;

  private final Set<String> common;
  private final Set<String> endings;
  private final Set<String> pointing;
  private final Set<String> describing;
  private final Set<String> another;
  private final Set<String> armed;
  private final Set<String> anybody = new TreeSet<>();
  private final Set<String> offices;
  private final Set<String> nations = new TreeSet<>();
  private final Set<String> umbrellas;
  private final Set<String> anyDeed;
  private final Set<String> results;
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Involvements involvements;

  LinkWords(Rulebook rulebook) {
    this.involvements = new Involvements(rulebook);
    this.common = rulebook.words("common-words");
    this.endings = rulebook.words("word-endings");
    this.pointing = rulebook.words("pointing-words");
    this.describing = rulebook.words("describing-words");
    rulebook
        .table("link/spellings.tsv")
        .rows()
        .forEach(row -> spellings.put(row.need("from"), row.need("to")));
    rulebook.words("anybody").forEach(word -> anybody.add(stem(word)));
    this.another = rulebook.words("words-for-another");
    this.armed = rulebook.words("armed-sectors");
    this.umbrellas = stems(rulebook.words("umbrellas"));
    this.anyDeed = stems(rulebook.words("words-for-any-deed"));
    this.results = stems(rulebook.words("results-of-deeds"));
    this.offices = stems(rulebook.words("plain-parties"));
    for (Table.Row row : rulebook.table("actors/countries.tsv").rows()) {
      for (String column : List.of("name", "adjectives", "people", "capitals")) {
        row.list(column).stream()
            .filter(name -> name.indexOf(' ') < 0)
            .forEach(name -> nations.add(stem(name)));
      }
    }
    rulebook
        .table("en/numbers.tsv")
        .rows()
        .forEach(row -> row.list("words").forEach(word -> anybody.add(stem(word))));
  }

  Involvements involvements() {
    return involvements;
  }

  /** Whether this stem stands for what holds many deeds, as a war does. */
  boolean isUmbrella(String stem) {
    return umbrellas.contains(stem);
  }

  /** Whether this stem may stand for any deed of its category, as "attack" does. */
  boolean isAnyDeed(String stem) {
    return anyDeed.contains(stem);
  }

  /** Whether this stem tells what a deed did to people, and not what the deed was. */
  boolean isResult(String stem) {
    return results.contains(stem);
  }

  /**
   * Whether two parties share a word that tells more than their country and office, or the words
   * for several countries.
   */
  boolean describe(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      if (other.contains(word) && !offices.contains(word)) {
        shared++;
        if (!nations.contains(word)) {
          return true;
        }
      }
    }
    return shared > 1;
  }

  /** Whether those of this sector bear arms. */
  boolean isArmed(String sector) {
    return armed.contains(sector.toLowerCase(Locale.ROOT));
  }

  /** Whether these words tell no more than a country and an office. */
  boolean arePlain(Set<String> words) {
    return words.stream().allMatch(word -> offices.contains(word) || nations.contains(word));
  }

  /** The last word of a name, in the one of its spellings that stands for all. */
  String lastName(String name) {
    String folded = Folding.fold(name);
    String spelled = folded.substring(folded.lastIndexOf(' ') + 1);
    for (Map.Entry<String, String> spelling : spellings.entrySet()) {
      spelled = spelled.replace(spelling.getKey(), spelling.getValue());
    }
    return spelled;
  }

  /** The word without the longest ending that leaves enough of it. */
  String stem(String words) {
    String folded = Folding.fold(words);
    int blank = folded.indexOf(' ');
    String word = blank < 0 ? folded : folded.substring(0, blank);
    int cut = 0;
    for (String ending : endings) {
      if (word.endsWith(ending)
          && ending.length() > cut
          && word.length() - ending.length() >= SHORTEST_STEM) {
        cut = ending.length();
      }
    }
    return word.substring(0, word.length() - cut);
  }

  Set<String> stems(Set<String> words) {
    Set<String> stems = new TreeSet<>();
    words.forEach(word -> stems.add(stem(word)));
    return stems;
  }

  /** Stems of all words that are not common, sorted. */
  Set<String> content(String text) {
    Set<String> content = new TreeSet<>();
    for (String word : Folding.fold(text).split(" ")) {
      if (word.length() > 1 && !common.contains(word)) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /** How often each stem stands in a text, common words apart. */
  Map<String, Integer> counted(String text) {
    Map<String, Integer> counted = new TreeMap<>();
    for (String word : Folding.fold(text).split(" ")) {
      if (word.length() > 1 && !common.contains(word)) {
        counted.merge(stem(word), 1, Integer::sum);
      }
    }
    return counted;
  }

  /** The stem of the last word that is not common; of the last word when all are. */
  String head(String words) {
    String head = "";
    boolean found = false;
    for (String word : Folding.fold(words).split(" ")) {
      boolean content = !common.contains(word);
      if (content || !found) {
        head = stem(word);
        found |= content;
      }
    }
    return head;
  }

  /** As {@link #content}, without words for anybody: "five people" describes nobody. */
  Set<String> description(String text) {
    Set<String> words = content(text);
    words.removeIf(word -> anybody.contains(word) || !Character.isLetter(word.codePointAt(0)));
    return words;
  }

  /**
   * Whether the word before says that what stands here was told of. What is described behind ("the
   * murder of six") need not have been.
   */
  boolean pointsBack(String text, Span at) {
    int end = Math.min(text.length(), at.end() + LOOK_BACK);
    String[] behind = text.substring(at.end(), end).strip().toLowerCase(Locale.ROOT).split("\\s+");
    if (behind.length > 0 && describing.contains(behind[0])) {
      return false;
    }
    String[] words = before(text, at);
    return words.length > 0 && pointing.contains(words[words.length - 1]);
  }

  /**
   * Whether one of the two words before says that this is one more, or another: "a second raid".
   */
  boolean isAnother(String text, Span at) {
    String[] words = before(text, at);
    for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
      if (another.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  private static String[] before(String text, Span at) {
    String before = text.substring(Math.max(0, at.start() - LOOK_BACK), at.start()).stripTrailing();
    return before.toLowerCase(Locale.ROOT).split("\\s+");
  }
}
