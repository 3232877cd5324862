package org.araxes.formats;

import java.time.Duration;

/**
 * What one file may cost in the child process.
 *
 * @param silence how long the child may say nothing
 * @param time how long it may take in all
 * @param megabytes of memory
 * @param bytes of the file
 * @param characters of text that come out
 * @param files after so many the child is replaced by a fresh one
 */
public record Limits(
    Duration silence, Duration time, int megabytes, long bytes, int characters, int files) {
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(30), Duration.ofSeconds(120), 512, 100_000_000, 10_000_000, 1_000);
}
