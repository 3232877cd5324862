package org.araxes.app.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document that tells of an occurrence. */
public record Telling(
    String document,
    String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    String claim) {}
