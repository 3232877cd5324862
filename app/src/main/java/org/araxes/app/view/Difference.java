package org.araxes.app.view;

import org.araxes.compare.Aspect;
import org.jspecify.annotations.Nullable;

/** What two sides say on an aspect. */
public record Difference(Aspect aspect, @Nullable String left, @Nullable String right) {}
