package org.araxes.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.araxes.model.EventType;
import org.araxes.parse.Grammar;
import org.araxes.parse.Sentence;
import org.araxes.rulebook.Rulebook;
import org.araxes.rulebook.Table;

/** What an event is about beside what it is, by cues from {@code ontology/contexts.tsv}. */
final class Contexts {
  /** Longer sentences are lists, whose words say nothing of one another. */
  private static final int LONGEST = 120;

  private record Cue(List<String> lemmas, int context) {}

  private final List<String> names = new ArrayList<>();
  private final Map<String, List<Cue>> byFirst = new HashMap<>();

  Contexts(Rulebook rulebook) {
    for (Table.Row row : rulebook.table("ontology/contexts.tsv").rows()) {
      for (String cue : row.list("cues")) {
        List<String> lemmas = List.of(cue.split(" "));
        byFirst
            .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
            .add(new Cue(lemmas, names.size()));
      }
      names.add(row.need("context"));
    }
  }

  /** The type with the contexts its frame names, then those that its clause has cues for. */
  EventType with(EventType type, Sentence sentence, int trigger) {
    Grammar grammar = sentence.grammar();
    if (grammar == null || sentence.size() > LONGEST) {
      return type;
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (int token : grammar.subtree(trigger)) {
      for (Cue cue : byFirst.getOrDefault(lemma(sentence, token), List.of())) {
        if (token != trigger && stands(cue, sentence, token)) {
          found.add(cue.context());
        }
      }
    }
    List<String> contexts = new ArrayList<>(type.contexts());
    for (int context : found) {
      if (!contexts.contains(names.get(context))) {
        contexts.add(names.get(context));
      }
    }
    return new EventType(type.plover(), type.mode(), contexts, type.cameo());
  }

  private static boolean stands(Cue cue, Sentence sentence, int token) {
    if (token + cue.lemmas().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < cue.lemmas().size(); i++) {
      if (!lemma(sentence, token + i).equals(cue.lemmas().get(i))) {
        return false;
      }
    }
    return !sentence.token(token).isVerb();
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
