package org.araxes.app.view;

/** Why two claims are taken to be about one occurrence. */
public record JoinShown(String left, String right, double score, String reason) {}
