package org.araxes.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The rules cannot be used. Carries all faults of all files, not just the first. */
public final class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Fault> faults;

  public RulebookException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
