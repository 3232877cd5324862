package org.araxes.app.view;

/** Somebody an actor has to do with. */
public record Partner(String key, String name, int does, int receives) {}
