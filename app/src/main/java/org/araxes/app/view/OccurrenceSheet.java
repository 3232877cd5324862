package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/** One occurrence, source by source. */
public record OccurrenceSheet(
    @JsonUnwrapped OccurrenceRow row,
    List<ColumnShown> columns,
    Map<String, Settled> settled,
    List<SettledFigure> figuresSettled,
    String rule,
    List<FindingShown> findings,
    List<JoinShown> joins,
    List<ClaimRow> claimRows) {}
