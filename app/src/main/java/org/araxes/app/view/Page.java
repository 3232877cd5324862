package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next address of the next part; null at the end
 * @param command the command line that gives the same
 */
public record Page(int total, List<?> items, @Nullable String next, @Nullable String command)
    implements Paged {}
