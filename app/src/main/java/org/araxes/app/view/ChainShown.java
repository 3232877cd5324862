package org.araxes.app.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way by which a voice came to us. */
public record ChainShown(
    List<String> chain,
    String document,
    String title,
    @Nullable LocalDate published,
    List<String> claims) {}
