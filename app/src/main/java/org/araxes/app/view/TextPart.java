package org.araxes.app.view;

/** A stretch of a text, in UTF-16 units. */
public record TextPart(int start, int end, String text) {}
