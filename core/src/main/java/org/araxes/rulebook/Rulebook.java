package org.araxes.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All rules of one folder. Immutable; loaded whole, and not at all if anything is wrong. */
public final class Rulebook {
  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Map<String, List<Frame>> frames = new TreeMap<>();
  private final String version;

  /**
   * @throws RulebookException with every fault of every file
   */
  private Rulebook(RuleFolder folder) {
    List<Fault> faults = new ArrayList<>();
    version = folder.version();
    folder
        .files()
        .forEach(
            (file, lines) -> {
              if (file.endsWith(".tsv")) {
                tables.put(file, Table.parse(file, lines, faults));
              } else if (file.endsWith(".txt")) {
                words.put(listName(file), Words.parse(lines));
              }
            });
    folder
        .files()
        .forEach(
            (file, lines) -> {
              if (file.endsWith(".frames")) {
                frames.put(file, new FrameLines(file, lines, words, faults).read());
              }
            });
    if (!faults.isEmpty()) {
      throw new RulebookException(faults);
    }
  }

  /** The rules packed into this library. */
  public static Rulebook standard() {
    return new Rulebook(RuleFolder.packed());
  }

  /** The rules of a folder of the user's. */
  public static Rulebook of(Path folder) {
    return new Rulebook(RuleFolder.of(folder));
  }

  /** A short name for exactly these rules: other rules, another name. */
  public String version() {
    return version;
  }

  private static String listName(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".txt".length());
  }

  /** The table in a file such as {@code actors/countries.tsv}; an empty one if there is none. */
  public Table table(String file) {
    return tables.getOrDefault(file, new Table(file, List.of(), List.of()));
  }

  /** All tables whose file name starts with a folder, in order of their names. */
  public List<Table> tables(String folder) {
    return tables.values().stream().filter(table -> table.file().startsWith(folder)).toList();
  }

  /** A word list by name, as in {@code weapons}; empty if there is none. */
  public Set<String> words(String list) {
    return words.getOrDefault(list, Set.of());
  }

  /** All frames of the files whose name starts with a folder or prefix, in order. */
  public List<Frame> frames(String prefix) {
    return frames.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }
}
