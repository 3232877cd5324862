package org.araxes.app.view;

/** What could not be read, and why. */
public record RefusedInput(String name, String why) {}
