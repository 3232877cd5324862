package org.araxes.model;

import com.fasterxml.jackson.databind.JsonNode;
import org.araxes.notation.Layer;

/** A fault for the tests of the house rules: the model knows JSON, and what is above it. */
public final class Planted {
  public JsonNode json;
  public Layer upward;
  public java.util.Set<String> salted = java.util.Set.copyOf(java.util.List.of("a"));
}
