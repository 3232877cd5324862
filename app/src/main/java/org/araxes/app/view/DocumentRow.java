package org.araxes.app.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document without its text.
 *
 * @param title the id where there is none
 * @param length in UTF-16 units
 */
public record DocumentRow(
    String key,
    String id,
    String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String kind,
    @Nullable String language,
    int claims,
    @Nullable Integer occurrences,
    int length,
    int words,
    List<CopyShown> copies) {}
