package org.araxes.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.araxes.match.ControlVerbs;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Dictionaries of TABARI, PETRARCH and PETRARCH2, as a user brings them: verbs with patterns,
 * actors, agents, issues, words that discard a sentence or a whole story. Immutable.
 */
public final class Dictionary {
  public static final Dictionary EMPTY = new Entries().dictionary();

  private final VerbCoder verbs;
  private final ActorCoder actors;
  private final List<DayShift> shifts;
  private final List<Issue> issues;
  private final List<Words> discards;
  private final List<Words> storyDiscards;
  private final List<Fault> faults;
  private final Map<String, String> written;
  private final String version;

  Dictionary(
      VerbCoder verbs,
      ActorCoder actors,
      List<DayShift> shifts,
      List<Issue> issues,
      List<Words> discards,
      List<Words> storyDiscards,
      List<Fault> faults,
      Map<String, String> written,
      String version) {
    this.written = Collections.unmodifiableMap(new TreeMap<>(written));
    this.version = version;
    this.verbs = verbs;
    this.actors = actors;
    this.shifts = List.copyOf(shifts);
    this.issues = List.copyOf(issues);
    this.discards = List.copyOf(discards);
    this.storyDiscards = List.copyOf(storyDiscards);
    this.faults = List.copyOf(faults);
  }

  /**
   * Some files together, in UTF-8; bytes that are none are read as Latin-1.
   *
   * @throws IOException when one cannot be read
   */
  public static Dictionary read(List<Path> files) throws IOException {
    Entries entries = new Entries();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      entries.source(bytes);
      List<String> lines = text(bytes).lines().toList();
      new DictionaryFile(file.getFileName().toString(), lines, entries).read(lines);
    }
    return entries.dictionary();
  }

  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A short name for exactly these files: other files, another name. */
  public String version() {
    return version;
  }

  /** The line of a file, by the name that a reading gives it; null for none of these. */
  public @Nullable String line(String rule) {
    return written.get(rule);
  }

  /** Lines that could not be understood and were passed over. */
  public List<Fault> faults() {
    return faults;
  }

  public boolean isEmpty() {
    return verbs.isEmpty()
        && actors.isEmpty()
        && issues.isEmpty()
        && shifts.isEmpty()
        && discards.isEmpty()
        && storyDiscards.isEmpty();
  }

  /** Whether a sentence has a verb of the dictionary: cheap, needs no grammar. */
  public boolean mayCode(Sentence sentence) {
    return verbs.mayCode(sentence);
  }

  /** What its verbs code, in their order. */
  public List<Coded> code(Sentence sentence, ControlVerbs control) {
    List<Coded> coded = verbs.code(sentence, control);
    return coded.stream().anyMatch(c -> VerbCode.DISCARD.equals(c.code())) ? List.of() : coded;
  }

  /** Whether a sentence is to be passed over. */
  public boolean discards(Sentence sentence, ControlVerbs control) {
    return discards.stream().anyMatch(words -> words.in(sentence))
        || actors.discards(sentence)
        || verbs.code(sentence, control).stream().anyMatch(c -> VerbCode.DISCARD.equals(c.code()));
  }

  /** Whether a document with this sentence is to be passed over. */
  public boolean discardsStory(Sentence sentence) {
    return storyDiscards.stream().anyMatch(words -> words.in(sentence));
  }

  /**
   * The code of a party.
   *
   * @param from index of the first token of its phrase
   * @param until index behind the last token of its phrase
   * @param day of the event, or else of the document
   * @return an empty text for somebody who is not to be coded; null for nobody of the dictionary
   */
  public @Nullable String actor(Sentence sentence, int from, int until, @Nullable LocalDate day) {
    String code = actors.isEmpty() ? null : actors.code(sentence, from, until, day);
    return VerbCode.NOTHING.equals(code) ? "" : code;
  }

  /** What a sentence is about, in the order of the file. */
  public List<String> issues(Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (Issue issue : issues) {
      if (issue.label() != null && !found.contains(issue.label()) && tells(sentence, issue)) {
        found.add(issue.label());
      }
    }
    return found;
  }

  /** Whether the words of an issue stand there outside of words that hide it. */
  private boolean tells(Sentence sentence, Issue issue) {
    for (int at = 0; at < sentence.size(); at++) {
      if (issue.words().at(sentence, at) && !isHidden(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(Sentence sentence, int at) {
    return issues.stream()
        .filter(issue -> issue.label() == null)
        .map(Issue::words)
        .anyMatch(words -> covers(words, sentence, at));
  }

  private static boolean covers(Words words, Sentence sentence, int at) {
    for (int from = Math.max(0, at - words.words().size() + 1); from <= at; from++) {
      if (words.at(sentence, from)) {
        return true;
      }
    }
    return false;
  }

  /** The day that words of a sentence name, counted from the day of the report; null for none. */
  public @Nullable LocalDate day(Sentence sentence, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    return shifts.stream()
        .filter(shift -> shift.words().in(sentence))
        .findFirst()
        .map(shift -> published.plusDays(shift.days()))
        .orElse(null);
  }
}
