package org.araxes.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.gazetteer.Peoples;
import org.araxes.model.Span;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** The places that a mention may stand for, with the words beside it that tell its kind. */
final class PlaceHints {
  private final Gazetteer gazetteer;
  private final Map<String, List<String>> before = new HashMap<>();
  private final Map<String, List<String>> after = new HashMap<>();

  private final Set<String> directions = new HashSet<>();
  private final Peoples peoples;
  private final Set<String> borders;

  PlaceHints(Rulebook rulebook, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.peoples = new Peoples(rulebook);
    this.borders = rulebook.words("borders");
    for (Table.Row row : rulebook.table("places/feature-words.tsv").rows()) {
      String side = row.need("side");
      if (!side.equals("after")) {
        before.put(row.need("word"), row.list("features"));
      }
      if (!side.equals("before")) {
        after.put(row.need("word"), row.list("features"));
      }
    }
    for (Table.Row row : rulebook.table("places/relation-words.tsv").rows()) {
      if (!row.need("position").equals("preposition") && row.get("part") != null) {
        directions.add(row.need("word"));
      }
    }
  }

  List<Entry> entries(String text, Sentence sentence, Span mention) {
    String name = mention.of(text);
    List<Entry> found = gazetteer.find(name);
    if (found.isEmpty()) {
      return stripped(name);
    }
    int first = sentence.tokenAt(mention.start());
    int last = sentence.tokenAt(mention.end() - 1);
    String next = word(sentence, last + 1);
    if (after.containsKey(next)) {
      List<Entry> whole = gazetteer.find(name + " " + next);
      return whole.isEmpty() ? narrowed(found, after.get(next)) : whole;
    }
    if (word(sentence, first - 1).equals("of") && before.containsKey(word(sentence, first - 2))) {
      return narrowed(found, before.get(word(sentence, first - 2)));
    }
    return before.containsKey(word(sentence, first - 1))
        ? narrowed(found, before.get(word(sentence, first - 1)))
        : found;
  }

  /**
   * "Kars Province" is looked up as "Kars", if there is a province of that name, and "Northeast
   * Kars" as "Kars"; "Ardenian border" is looked up as the country.
   */
  private List<Entry> stripped(String name) {
    int first = name.indexOf(' ');
    String people = first < 0 ? null : peoples.country(name.substring(0, first));
    if (people != null && borders.contains(name.substring(first + 1))) {
      Entry country = gazetteer.country(people);
      return country == null ? List.of() : List.of(country);
    }
    if (first > 0 && directions.contains(name.substring(0, first).toLowerCase(Locale.ROOT))) {
      return gazetteer.find(name.substring(first + 1));
    }
    int blank = name.lastIndexOf(' ');
    List<String> features =
        blank < 0 ? null : after.get(name.substring(blank + 1).toLowerCase(Locale.ROOT));
    if (features != null) {
      return only(gazetteer.find(name.substring(0, blank)), features);
    }
    return List.of();
  }

  /** Those with a feature; all when none has it, since our tables do not know every province. */
  private static List<Entry> narrowed(List<Entry> entries, List<String> features) {
    List<Entry> fitting = only(entries, features);
    return fitting.isEmpty() ? entries : fitting;
  }

  private static List<Entry> only(List<Entry> entries, List<String> features) {
    return entries.stream().filter(e -> features.contains(e.place().feature())).toList();
  }

  private static String word(Sentence sentence, int at) {
    return at < 0 || at >= sentence.size()
        ? ""
        : sentence.token(at).word().toLowerCase(Locale.ROOT);
  }
}
