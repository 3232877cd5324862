package org.araxes.app.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where else a text stood. */
public record CopyShown(String id, @Nullable String publisher, @Nullable LocalDate published) {}
