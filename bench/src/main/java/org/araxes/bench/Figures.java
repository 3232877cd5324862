package org.araxes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What one run took.
 *
 * @param first seconds from the start of the process to the first document that was done
 * @param seconds from the start of the process to its end
 * @param warmSeconds from the first document that was done to the end
 * @param cpu seconds of processor time, which other work on the machine changes little
 * @param peak resident memory at its highest, in MB
 */
record Figures(
    String what,
    long documents,
    long tokens,
    double first,
    double seconds,
    double warmSeconds,
    double cpu,
    long peak) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-14s %d documents, %d tokens: %.1f s, %.0f tokens/s (%.0f after the first record);"
            + " first record after %.1f s; %.1f s of processor time, %.0f tokens each; peak resident %d MB",
        what,
        documents,
        tokens,
        seconds,
        tokens / seconds,
        tokens / warmSeconds,
        first,
        cpu,
        tokens / cpu,
        peak);
  }

  /** Processor time of a process so far in seconds; not a number where the system does not tell. */
  static double cpu(ProcessHandle process) {
    return process
        .info()
        .totalCpuDuration()
        .map(duration -> duration.toMillis() / 1e3)
        .orElse(Double.NaN);
  }

  /** The highest resident memory of a process so far, in MB; 0 where the system does not tell. */
  static long peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
