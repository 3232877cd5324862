package org.araxes.app.view;

import java.util.List;
import org.araxes.model.Standing;
import org.jspecify.annotations.Nullable;

/** An occurrence on the timeline. */
public record TimelineItem(
    String occurrence,
    String label,
    @Nullable String category,
    Standing standing,
    boolean contested,
    int sources,
    Days days,
    boolean approximate,
    @Nullable String precision,
    String when,
    List<Telling> tellings) {}
