package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of event.
 *
 * @param label in a word or three
 * @param quad verbal_cooperation, material_conflict ...
 * @param goldstein from -10 to 10
 */
public record TypeShown(
    String plover,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    String label,
    @Nullable String quad,
    @Nullable Double goldstein) {}
