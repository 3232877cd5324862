package org.araxes.ground;

import java.util.List;
import org.araxes.gazetteer.Entry;
import org.araxes.gazetteer.Folding;
import org.araxes.mark.PlaceWords;

/** A mention with the places it may stand for, while they are narrowed down. */
final class MentionedPlace {
  private final PlaceWords words;
  private final String name;
  private List<Entry> entries;
  private boolean narrowed;
  private String key;
  private boolean own = true;

  MentionedPlace(PlaceWords words, String name, List<Entry> entries) {
    this.words = words;
    this.name = name;
    this.entries = entries;
    this.key = keyOf();
  }

  PlaceWords words() {
    return words;
  }

  String name() {
    return name;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Leaves only some of the places. */
  void narrow(List<Entry> fewer) {
    narrowed |= fewer.size() < entries.size();
    entries = fewer;
    key = keyOf();
  }

  /** Whether the words beside the mention ruled places out. */
  boolean isNarrowed() {
    return narrowed;
  }

  /** What mentions of the same place have in common. */
  String key() {
    return key;
  }

  /** Stands for the same place as other mentions do. */
  void join(String other) {
    key = other;
    own = false;
  }

  boolean isOwn() {
    return own;
  }

  private String keyOf() {
    StringBuilder made = new StringBuilder(Folding.fold(name));
    entries.stream().limit(8).forEach(entry -> made.append('|').append(entry.place().id()));
    return made.toString();
  }
}
