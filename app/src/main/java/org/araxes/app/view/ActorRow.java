package org.araxes.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a list.
 *
 * @param does claims in which it acts
 * @param tells claims whose chain it is in
 */
public record ActorRow(
    String key,
    String name,
    String kind,
    @Nullable String code,
    List<String> variants,
    @Nullable String role,
    int does,
    int receives,
    int tells,
    int documents,
    boolean merged) {}
