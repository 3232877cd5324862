package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.araxes.model.Factuality;
import org.araxes.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * All about one claim.
 *
 * @param etag for If-Match
 */
public record ClaimCard(
    @JsonUnwrapped ClaimRow row,
    String etag,
    List<Rung> ladder,
    Passage passage,
    List<Span> evidence,
    Factuality factuality,
    List<RuleShown> rules,
    @Nullable String answers,
    List<String> answeredBy,
    Doubt doubt,
    List<DecisionShown> decisions) {}
