package org.araxes.mark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Folding;
import org.araxes.gazetteer.Gazetteer;
import org.araxes.gazetteer.Peoples;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** What tells a place: its name, or words beside the name. */
final class PlaceVocabulary {
  private final Gazetteer gazetteer;
  private final Map<String, String> sides = new HashMap<>();
  private final Map<String, List<String>> features = new HashMap<>();
  private final Set<String> roads;
  private final Set<String> numberedRoads;
  private final Set<String> locatives;
  private final Set<String> sureLocatives;
  private final Set<String> givenNames;
  private final Set<String> everyday;
  private final Set<String> never;
  private final Set<String> facilities;
  private final Set<String> publishers;
  private final Set<String> teams;
  private final Set<String> borders;
  private final Peoples peoples;

  PlaceVocabulary(Rulebook rulebook, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Table.Row row : rulebook.table("places/feature-words.tsv").rows()) {
      sides.put(row.need("word"), row.need("side"));
      features.put(row.need("word"), row.list("features"));
    }
    this.roads = rulebook.words("road-words");
    this.numberedRoads = rulebook.words("numbered-roads");
    this.locatives = rulebook.words("locative-words");
    this.sureLocatives = rulebook.words("sure-locatives");
    this.givenNames = new HashSet<>(rulebook.words("men-given-names"));
    givenNames.addAll(rulebook.words("women-given-names"));
    this.everyday = rulebook.words("everyday-names");
    this.never = rulebook.words("never-places");
    this.facilities = rulebook.words("facility-words");
    this.publishers = rulebook.words("newspaper-words");
    this.teams = rulebook.words("team-words");
    this.borders = rulebook.words("borders");
    this.peoples = new Peoples(rulebook);
  }

  List<Entry> find(String name) {
    return isNever(name) ? List.of() : gazetteer.find(name);
  }

  /** Whether a word is a month, a title or the like, whatever town has its name. */
  boolean isNever(String name) {
    return never.contains(Folding.fold(name));
  }

  /** Whether a word belongs to the name of an office, a school and the like. */
  boolean isFacility(String word) {
    return facilities.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word may follow the name of its place, as in "Kars province". */
  boolean isFeatureAfter(String word) {
    String side = sides.get(word.toLowerCase(Locale.ROOT));
    return side != null && !side.equals("before");
  }

  /** Whether a word may stand right before the name of its place, as in "Lake Van". */
  boolean isFeatureBefore(String word) {
    String side = sides.get(word.toLowerCase(Locale.ROOT));
    return side != null && !side.equals("after");
  }

  /** Whether a name is known for a place of the kind that a word tells. */
  boolean isOfKind(String name, String word) {
    List<String> kinds = features.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    return find(name).stream().anyMatch(entry -> kinds.contains(entry.place().feature()));
  }

  boolean isRoad(String word) {
    return roads.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isNumberedRoad(String word) {
    return numberedRoads.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word ends the name of a newspaper or of a team, which play anywhere. */
  boolean isPaperOrTeam(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return teams.contains(low) || publishers.contains(low);
  }

  /** Whether two words mean a border: "Ardenian border". */
  boolean isBorder(String people, String word) {
    return borders.contains(word) && peoples.country(people) != null;
  }

  boolean isLocative(String word) {
    return locatives.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name behind a word is that of a place, whatever it looks like. */
  boolean isSureLocative(String word) {
    return sureLocatives.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a common noun is for a kind of place: village, district. */
  boolean isKindOfPlace(String noun) {
    return sides.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  boolean isGivenName(String word) {
    return givenNames.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isEveryday(String name) {
    return everyday.contains(Folding.fold(name));
  }
}
