package org.araxes.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Documents that tell of one story, by the words that few documents share: average linkage over the
 * cosine of weighted words. A word that stands in many documents brings none together, so that the
 * number of pairs grows with the number of documents.
 */
final class Topics {
  /** A word in more documents than this makes no pairs. */
  private static final int MOST_DOCUMENTS = 100;

  private static final Comparator<Near> CLOSEST_FIRST =
      Comparator.comparingDouble((Near near) -> -near.mean())
          .thenComparingInt(Near::left)
          .thenComparingInt(Near::right);

  private final double least;
  private final List<Integer> sizes = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();

  /** Sums of the likenesses of all pairs, by both of two clusters; null once one is gone. */
  private final List<Map<Integer, Double>> sums = new ArrayList<>();

  private final PriorityQueue<Near> queue = new PriorityQueue<>(CLOSEST_FIRST);

  private record Near(double mean, int left, int right) {}

  private Topics(double least) {
    this.least = least;
  }

  /**
   * A number for each document, the same for those of one story.
   *
   * @param words how often each word stands in each document
   * @param least mean cosine from which two clusters are one
   */
  static Map<String, Integer> of(SortedMap<String, Map<String, Integer>> words, double least) {
    Topics topics = new Topics(least);
    List<String> documents = List.copyOf(words.keySet());
    topics.begin(vectors(List.copyOf(words.values())));
    topics.grow();
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < topics.members.size(); i++) {
      if (topics.sums.get(i) != null) {
        for (int document : topics.members.get(i)) {
          numbers.put(documents.get(document), i);
        }
      }
    }
    return numbers;
  }

  /** Weights by word, of length one; a word of one document alone says nothing. */
  private static List<Map<String, Double>> vectors(List<Map<String, Integer>> documents) {
    Map<String, Integer> known = new TreeMap<>();
    documents.forEach(
        document -> document.keySet().forEach(word -> known.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Integer> document : documents) {
      Map<String, Double> vector = new TreeMap<>();
      double length = 0;
      for (Map.Entry<String, Integer> word : new TreeMap<>(document).entrySet()) {
        int in = known.get(word.getKey());
        double weight = (1 + Math.log(word.getValue())) * Math.log((double) documents.size() / in);
        if (in > 1 && weight > 0) {
          vector.put(word.getKey(), weight);
          length += weight * weight;
        }
      }
      double norm = Math.sqrt(length);
      vector.replaceAll((word, weight) -> weight / norm);
      vectors.add(vector);
    }
    return vectors;
  }

  private void begin(List<Map<String, Double>> vectors) {
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (String word : vectors.get(i).keySet()) {
        holders.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
      sizes.add(1);
      members.add(List.of(i));
      sums.add(new TreeMap<>());
    }
    holders.forEach(
        (word, those) -> {
          if (those.size() <= MOST_DOCUMENTS) {
            for (int a : those) {
              for (int b : those) {
                if (a < b) {
                  double part = vectors.get(a).get(word) * vectors.get(b).get(word);
                  sums.get(a).merge(b, part, Double::sum);
                  sums.get(b).merge(a, part, Double::sum);
                }
              }
            }
          }
        });
    for (int i = 0; i < vectors.size(); i++) {
      offer(i);
    }
  }

  private void offer(int cluster) {
    sums.get(cluster)
        .forEach(
            (other, sum) -> {
              double mean = sum / (sizes.get(cluster) * (double) sizes.get(other));
              if (mean >= least) {
                queue.add(new Near(mean, Math.min(cluster, other), Math.max(cluster, other)));
              }
            });
  }

  private void grow() {
    for (Near near = queue.poll(); near != null; near = queue.poll()) {
      if (sums.get(near.left()) != null && sums.get(near.right()) != null) {
        unite(near.left(), near.right());
      }
    }
  }

  /** The two are gone, and a new one is at the end. */
  private void unite(int left, int right) {
    Map<Integer, Double> together = new TreeMap<>(sums.get(left));
    sums.get(right).forEach((other, sum) -> together.merge(other, sum, Double::sum));
    together.remove(left);
    together.remove(right);
    sums.set(left, null);
    sums.set(right, null);
    int cluster = sums.size();
    List<Integer> all = new ArrayList<>(members.get(left));
    all.addAll(members.get(right));
    members.add(all);
    sizes.add(all.size());
    sums.add(together);
    together.forEach(
        (other, sum) -> {
          sums.get(other).remove(left);
          sums.get(other).remove(right);
          sums.get(other).put(cluster, sum);
        });
    offer(cluster);
  }
}
