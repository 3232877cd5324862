package org.araxes.app.serve;

import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.araxes.Araxes;
import org.araxes.parse.Engine;
import org.jspecify.annotations.Nullable;

/** The reading engine: it takes seconds to wake and much memory, and many never need it. */
final class LazyReader {
  private final Supplier<Araxes> wake;
  private volatile State state;
  private @Nullable Araxes awake;

  /** How far the engine is. */
  enum State {
    ASLEEP,
    WAKING,
    READY,
    MISSING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  LazyReader(Supplier<Araxes> wake, boolean exists) {
    this.wake = wake;
    this.state = exists ? State.ASLEEP : State.MISSING;
  }

  /** Whether there is an engine on the class path. */
  static boolean exists() {
    return ServiceLoader.load(Engine.class).stream().findAny().isPresent();
  }

  State state() {
    return state;
  }

  synchronized Araxes get() {
    if (awake == null) {
      state = State.WAKING;
      try {
        awake = wake.get();
        state = State.READY;
      } finally {
        if (awake == null) {
          state = State.ASLEEP;
        }
      }
    }
    return awake;
  }
}
