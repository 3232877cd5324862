package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** One actor. */
public record ActorSheet(
    @JsonUnwrapped ActorRow row,
    List<RoleShown> roles,
    List<NameShown> names,
    List<OccurrenceRow> did,
    List<OccurrenceRow> received,
    List<ClaimRow> said,
    List<Partner> partners,
    List<DecisionShown> merges,
    List<ActorRow> alike,
    List<DocumentRow> documentsList) {}
