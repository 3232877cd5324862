package org.araxes.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** One independent innermost source, with the chains through which it came. */
public record ColumnShown(
    String voice,
    @Nullable String key,
    @Nullable String code,
    @Nullable LocalDate firstTold,
    List<ChainShown> chains,
    List<String> claims,
    Standing standing,
    Map<String, Cell> cells,
    List<FigureShown> figures) {}
