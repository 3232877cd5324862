package org.araxes.archive;

import org.araxes.model.Origin;

/** Where a text that was known already came from when it came again. */
public record Copy(String id, Origin origin) {}
