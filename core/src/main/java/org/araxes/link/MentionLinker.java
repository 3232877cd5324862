package org.araxes.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.araxes.model.Span;
import org.araxes.rulebook.Rulebook;

/**
 * Links mentions of events that somebody else has marked, to measure linking apart from reading:
 * documents of one story first, then the mentions in them that are named by one word. Knows nothing
 * but texts and spans.
 */
public final class MentionLinker {
  private final LinkWords language;
  private final double story;

  public MentionLinker(Rulebook rulebook) {
    this.language = new LinkWords(rulebook);
    this.story = new Weights(rulebook).of("story");
  }

  /**
   * A text with marked words.
   *
   * @param mentions in the order in which chains are wanted
   */
  public record Marked(String document, String text, List<Span> mentions) {
    public Marked {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * By document, for each mention the name of its chain. The order of texts makes no difference.
   */
  public Map<String, List<String>> chains(Collection<Marked> texts) {
    SortedMap<String, Map<String, Integer>> words = new TreeMap<>();
    for (Marked text : texts) {
      words.put(text.document(), language.counted(text.text()));
    }
    Map<String, Integer> topics = Topics.of(words, story);
    Map<String, List<String>> chains = new TreeMap<>();
    for (Marked text : texts) {
      List<String> mine = new ArrayList<>();
      for (Span mention : text.mentions()) {
        mine.add(topics.get(text.document()) + " " + language.head(mention.of(text.text())));
      }
      chains.put(text.document(), mine);
    }
    return chains;
  }
}
