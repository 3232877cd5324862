package org.araxes.app.view;

/** A name and how many documents use it. */
public record NameShown(String name, int documents) {}
