package org.araxes.app.view;

import java.util.List;

/** What has no place in a view. */
public record Rest(int total, List<?> items) {}
