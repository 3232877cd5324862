package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/** An answer that may go on. */
public interface Paged {
  /** Address of the next part; null at the end. */
  @Nullable String next();
}
