package org.araxes.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.araxes.model.Copy;
import org.araxes.model.Document;
import org.araxes.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Knows a text again that came before, word for word or nearly, as when ten papers print what one
 * agency wrote. A document is a copy only if reading it would add nothing: most of it stands in the
 * earlier one sentence for sentence, and where a sentence was touched, no figure, no name and no
 * denial is new. Whoever says more than was said before, or a word less surely, is read.
 *
 * <p>Keeps a few hundred numbers of each of the last {@link #KEPT} documents and no text. Not for
 * several threads.
 */
public final class Copies {
  /** How many documents are kept in mind. */
  public static final int KEPT = 20_000;

  /** Shorter texts are alike by chance. */
  private static final int FEWEST_WORDS = 40;

  /** What must stand in the earlier text sentence for sentence, of all words. */
  private static final double SAME = 0.6;

  /** Of a touched sentence's pairs of words, how many must stand in the earlier text. */
  private static final double TOUCHED = 0.7;

  /** By how many of its sentences a document is found again. */
  private static final int SKETCH = 8;

  private record Kept(String id, Sentences sentences) {}

  private final Set<String> turning;
  private final Map<Long, List<Kept>> bySentence = new HashMap<>();
  private final Deque<Kept> kept = new ArrayDeque<>();

  public Copies(Rulebook rules) {
    this.turning = rules.words("turning-words");
  }

  /** The document; as a copy when one that says the same came before. */
  public Document seen(Document document) {
    Sentences sentences = Sentences.of(document, turning);
    if (sentences.words() < FEWEST_WORDS) {
      return document;
    }
    Copy copy = copy(sentences);
    if (copy != null) {
      return document.copying(copy);
    }
    keep(new Kept(document.id(), sentences));
    return document;
  }

  private @Nullable Copy copy(Sentences sentences) {
    Map<String, Kept> candidates = new TreeMap<>();
    for (Sentences.One sentence : sentences.all()) {
      for (Kept earlier : bySentence.getOrDefault(sentence.hash(), List.of())) {
        candidates.putIfAbsent(earlier.id, earlier);
      }
    }
    Copy best = null;
    for (Kept earlier : candidates.values()) {
      double share = share(sentences, earlier.sentences);
      if (share >= SAME && (best == null || share > best.share())) {
        best = new Copy(earlier.id, Math.round(share * 100) / 100.0);
      }
    }
    return best;
  }

  /** How much of a text stands in an earlier one; 0 when it says something else besides. */
  private static double share(Sentences sentences, Sentences earlier) {
    int same = 0;
    for (Sentences.One sentence : sentences.all()) {
      if (earlier.holds(sentence.hash())) {
        same += sentence.words();
      } else if (earlier.all().stream().noneMatch(one -> sentence.isTouched(one, TOUCHED))) {
        return 0;
      }
    }
    return (double) same / sentences.words();
  }

  private void keep(Kept document) {
    for (long hash : sketch(document.sentences)) {
      List<Kept> alike = bySentence.computeIfAbsent(hash, h -> new ArrayList<>());
      if (alike.size() < SKETCH) {
        alike.add(document);
      }
    }
    kept.add(document);
    if (kept.size() > KEPT) {
      forget(kept.remove());
    }
  }

  private void forget(Kept document) {
    for (long hash : sketch(document.sentences)) {
      List<Kept> alike = bySentence.getOrDefault(hash, List.of());
      if (alike.remove(document) && alike.isEmpty()) {
        bySentence.remove(hash);
      }
    }
  }

  private static long[] sketch(Sentences sentences) {
    long[] all = sentences.all().stream().mapToLong(Sentences.One::hash).sorted().toArray();
    return Arrays.copyOf(all, Math.min(SKETCH, all.length));
  }
}
