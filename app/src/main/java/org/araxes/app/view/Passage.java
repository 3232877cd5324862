package org.araxes.app.view;

/** The sentences around some words. */
public record Passage(int start, String text) {}
