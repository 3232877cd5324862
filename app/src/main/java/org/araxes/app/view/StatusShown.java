package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/** How much the archive holds and what the program is doing. */
public record StatusShown(
    String archive,
    String version,
    String revision,
    int documents,
    int claims,
    int occurrences,
    int decisions,
    String engine,
    boolean empty,
    boolean linked,
    @Nullable Integer indexed,
    boolean samples,
    int reviewed,
    @Nullable Days span,
    @Nullable RunShown latestRun) {}
