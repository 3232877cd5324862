package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/** What a form cannot hold. */
public record Loss(String what, @Nullable Integer count) {}
