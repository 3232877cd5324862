package org.araxes.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small disk of its own in memory, where the tests may make one. */
final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** The test that asks is passed over where nobody may make disks. */
  static SmallDisk at(Path folder, int megabytes) {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
        "needs the right to mount");
    return new SmallDisk(folder);
  }

  /** Nothing on it can be written from now on. */
  void makeReadOnly() {
    assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "needs the right to mount");
  }

  private static boolean run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    run("umount", folder.toString());
  }
}
