package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source says on one aspect.
 *
 * @param document of the quote
 * @param differs it cannot be so together with what another source says
 * @param agrees another independent source says the same
 */
public record Cell(
    String value,
    List<String> claims,
    @Nullable Words quote,
    @Nullable String document,
    boolean differs,
    boolean agrees) {}
