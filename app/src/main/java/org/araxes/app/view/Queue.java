package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Claims nobody looked at yet. */
public record Queue(@JsonUnwrapped Page page, int reviewed, int left) {}
