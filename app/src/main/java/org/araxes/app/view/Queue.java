package org.araxes.app.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** Claims nobody looked at yet. */
public record Queue(@JsonUnwrapped Page page, int reviewed, int left) implements Paged {
  @Override
  @JsonIgnore
  public @Nullable String next() {
    return page.next();
  }
}
