package org.araxes.app.view;

import java.util.List;

/** A value that the record settles on. */
public record Settled(String value, List<String> claims, String why) {}
