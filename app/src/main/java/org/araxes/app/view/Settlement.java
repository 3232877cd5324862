package org.araxes.app.view;

/** A rule by which figures are settled. */
public record Settlement(String key, String label, String description) {}
