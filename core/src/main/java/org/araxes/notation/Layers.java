package org.araxes.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which parts of a reading are wanted, in the order in which they are written. */
public record Layers(Set<Layer> wanted) {
  public static final Layers ALL = new Layers(EnumSet.allOf(Layer.class));

  /** Everything but the text itself and the predicates that are no events. */
  public static final Layers USUAL =
      new Layers(EnumSet.complementOf(EnumSet.of(Layer.PREDICATES, Layer.TEXT)));

  public Layers {
    EnumSet<Layer> copy = EnumSet.noneOf(Layer.class);
    copy.addAll(wanted);
    wanted = Collections.unmodifiableSet(copy);
  }

  public boolean has(Layer layer) {
    return wanted.contains(layer);
  }

  public Layers with(Layer layer) {
    EnumSet<Layer> more = EnumSet.of(layer);
    more.addAll(wanted);
    return new Layers(more);
  }

  /**
   * Layers by name, between commas: {@code claims,events} for these alone, {@code +predicates} or
   * {@code -sentences} for the usual ones and more or less.
   *
   * @throws IllegalArgumentException naming what is no layer, and the layers that there are
   */
  public static Layers parse(String names) {
    return parse(names, USUAL);
  }

  /** As {@link #parse(String)}, with {@code +} and {@code -} counting from {@code usual}. */
  public static Layers parse(String names, Layers usual) {
    List<String> parts = new ArrayList<>();
    for (String part : names.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    EnumSet<Layer> found = EnumSet.noneOf(Layer.class);
    if (parts.stream().allMatch(part -> part.startsWith("+") || part.startsWith("-"))) {
      found.addAll(usual.wanted);
    }
    for (String part : parts) {
      if (part.startsWith("-")) {
        found.remove(Terms.parse(Layer.class, part.substring(1)));
      } else {
        found.add(Terms.parse(Layer.class, part.startsWith("+") ? part.substring(1) : part));
      }
    }
    return new Layers(found);
  }
}
