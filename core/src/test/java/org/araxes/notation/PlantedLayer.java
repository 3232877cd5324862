package org.araxes.notation;

import org.araxes.model.Planted;

/** A fault for the tests of the house rules: the other half of a cycle. */
public final class PlantedLayer {
  public Planted back;
}
