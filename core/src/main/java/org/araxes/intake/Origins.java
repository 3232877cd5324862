package org.araxes.intake;

import java.util.stream.Stream;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an origin from several places. */
final class Origins {
  private Origins() {}

  /** {@code own}, and what it lacks from {@code given}; how both were found is kept. */
  static Origin filled(Origin own, Origin given) {
    return new Origin(
        first(own.title(), given.title()),
        first(own.publisher(), given.publisher()),
        own.authors().isEmpty() ? given.authors() : own.authors(),
        first(own.url(), given.url()),
        first(own.published(), given.published()),
        first(own.language(), given.language()),
        first(own.kind(), given.kind()),
        Stream.concat(own.found().stream(), given.found().stream()).toList());
  }

  private static <T> @Nullable T first(@Nullable T own, @Nullable T given) {
    return own != null ? own : given;
  }
}
