package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An actor in a network. */
public record Node(@JsonUnwrapped ActorRow row, int weight) {}
