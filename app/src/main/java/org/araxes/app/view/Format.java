package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/** A form in which the record can be taken away. */
public record Format(
    String key,
    String label,
    @Nullable String description,
    String media,
    String extension,
    @Nullable String command) {}
