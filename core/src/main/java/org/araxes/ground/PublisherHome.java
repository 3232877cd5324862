package org.araxes.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.model.Origin;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Where a publisher is at home, as its name or web address tells: "Reno Gazette", "renonews.com".
 */
final class PublisherHome {
  private static final int SHORTEST = 4;

  private final Gazetteer gazetteer;
  private final Set<String> newspaperWords;

  PublisherHome(Rulebook rulebook, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.newspaperWords = rulebook.words("newspaper-words");
  }

  /** The towns and states that the name may mean; empty when it tells nothing. */
  List<Entry> places(Origin origin) {
    String publisher = origin.publisher();
    if (publisher == null) {
      return List.of();
    }
    List<String> words =
        new ArrayList<>(
            Arrays.stream(publisher.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !newspaperWords.contains(word) && !word.isEmpty())
                .toList());
    if (isAddress(publisher) && !words.isEmpty()) {
      return inside(words.get(0));
    }
    for (int n = words.size(); n > 0; n--) {
      List<Entry> found = settled(String.join(" ", words.subList(0, n)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The country that a web address ends in; null for .com and the like. */
  @Nullable String country(Origin origin) {
    String publisher = origin.publisher();
    if (publisher == null || !isAddress(publisher)) {
      return null;
    }
    String end = publisher.substring(publisher.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return gazetteer.alpha3(end.equals("UK") ? "GB" : end);
  }

  private static boolean isAddress(String publisher) {
    return publisher.indexOf('.') > 0 && publisher.indexOf(' ') < 0;
  }

  /** The longest town that a run of letters such as "thedailyreno" begins or ends with. */
  private List<Entry> inside(String letters) {
    String bare = letters;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (String word : newspaperWords) {
        if (word.length() >= 3 && bare.length() - word.length() >= SHORTEST) {
          if (bare.startsWith(word)) {
            bare = bare.substring(word.length());
            changed = true;
          } else if (bare.endsWith(word)) {
            bare = bare.substring(0, bare.length() - word.length());
            changed = true;
          }
        }
      }
    }
    return split(bare);
  }

  /** A name of one word, or of two that are written together. */
  private List<Entry> split(String letters) {
    List<Entry> found = settled(letters);
    for (int i = 3; found.isEmpty() && i <= letters.length() - 3; i++) {
      found = settled(letters.substring(0, i) + " " + letters.substring(i));
    }
    return found;
  }

  private List<Entry> settled(String name) {
    return name.length() < SHORTEST
        ? List.of()
        : gazetteer.find(name).stream()
            .filter(e -> e.isSettlement() || e.rank() == Entry.Rank.DIVISION || e.isCountry())
            .toList();
  }
}
