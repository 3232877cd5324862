package org.araxes.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The basic dependency tree of a sentence, with Universal Dependencies (v2) relations. Every token
 * has one head; several roots are allowed, since engines fail on odd text.
 */
public final class Grammar {
  /** The head of a root. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final List<String> relations;
  private final List<List<Integer>> children;

  /**
   * @param heads index of each token's head, {@link #ROOT} for roots
   * @param relations the relation of each token to its head: nsubj, obl, nmod:poss ...
   */
  public Grammar(int[] heads, List<String> relations) {
    this.heads = heads.clone();
    this.relations = List.copyOf(relations);
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(
          heads.length + " heads, " + relations.size() + " relations");
    }
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      below.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        below.get(heads[i]).add(i);
      }
    }
    below.replaceAll(Collections::unmodifiableList);
    this.children = Collections.unmodifiableList(below);
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  /** The full relation, as in {@code nmod:poss}. */
  public String relation(int token) {
    return relations.get(token);
  }

  /**
   * Whether the relation is {@code name} or a subtype of it: {@code nsubj:pass} is {@code nsubj}.
   */
  public boolean is(int token, String name) {
    String relation = relations.get(token);
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** The dependents of a token, left to right. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The dependents of a token with a relation or a subtype of it, left to right. */
  public List<Integer> children(int token, String relation) {
    return children.get(token).stream().filter(child -> is(child, relation)).toList();
  }

  /** The first dependent with a relation or a subtype of it; -1 when there is none. */
  public int child(int token, String relation) {
    for (int child : children.get(token)) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /** Whether {@code ancestor} is {@code token} or stands above it. */
  public boolean dominates(int ancestor, int token) {
    for (int at = token, steps = 0; at != ROOT && steps <= heads.length; at = heads[at], steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** All tokens at and below a token, in order. */
  public List<Integer> subtree(int token) {
    List<Integer> found = new ArrayList<>();
    boolean[] seen = new boolean[heads.length];
    List<Integer> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!seen[at]) {
        seen[at] = true;
        found.add(at);
        open.addAll(children.get(at));
      }
    }
    Collections.sort(found);
    return found;
  }
}
