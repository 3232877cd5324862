package org.araxes.formats;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.araxes.formats.child.Frame;

/** A child process that opens files, and the watch over it. */
final class Worker implements AutoCloseable {
  /** What a JVM ends with when it was told to end for want of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private final Limits limits;
  private final Path folder;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int files;
  private volatile long heard;
  private volatile long begun;
  private volatile boolean busy;
  private volatile boolean late;

  /**
   * @param main the class to run, which is handed a folder for its files
   */
  Worker(Limits limits, Class<?> main) throws IOException {
    this.limits = limits;
    this.folder = Files.createTempDirectory("araxes-child-");
    this.process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + limits.megabytes() + "m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Djava.io.tmpdir=" + folder,
                    "-cp",
                    classPath(),
                    main.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    Thread watch = new Thread(this::watch, "araxes-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /**
   * Hands over a file and what the child says of it.
   *
   * @throws IOException when the child did not get to the end; it is of no use afterwards
   */
  void open(String name, InputStream bytes, Consumer<Frame> heardFrames) throws IOException {
    files++;
    long now = System.nanoTime();
    begun = now;
    heard = now;
    busy = true;
    try {
      hand(name, bytes);
      for (Frame frame = Frame.read(in); frame.kind() != Frame.Kind.DONE; frame = Frame.read(in)) {
        heard = System.nanoTime();
        heardFrames.accept(frame);
      }
    } catch (TooLong e) {
      close();
      throw e;
    } catch (IOException e) {
      throw new IOException(end(), e);
    } finally {
      busy = false;
    }
  }

  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong(String message) {
      super(message);
    }
  }

  private void hand(String name, InputStream bytes) throws IOException {
    out.writeInt(limits.characters());
    out.writeUTF(name.substring(Math.max(0, name.length() - 1000)));
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
      length += read;
      if (length > limits.bytes()) {
        throw new TooLong("too long: more than " + limits.bytes() / 1_000_000 + " MB");
      }
      out.writeInt(read);
      out.write(buffer, 0, read);
      heard = System.nanoTime();
    }
    out.writeInt(0);
    out.flush();
  }

  /** Why the child ended. */
  private String end() {
    waitFor(1);
    boolean wasLate = late;
    close();
    if (wasLate) {
      return "took too long to open: given up after "
          + (System.nanoTime() - begun) / 1_000_000_000
          + " seconds";
    }
    return process.exitValue() == OUT_OF_MEMORY
        ? "needs more than " + limits.megabytes() + " MB of memory to open"
        : "broke the process that opened it (" + process.exitValue() + ")";
  }

  /** Whether it can open one more file. */
  boolean isFit() {
    return process.isAlive() && !late && files < limits.files();
  }

  private void watch() {
    try {
      while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
        long now = System.nanoTime();
        boolean silent = now - heard > limits.silence().toNanos();
        boolean slow = now - begun > limits.time().toNanos();
        if (busy && (silent || slow)) {
          late = true;
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    waitFor(10);
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }

  private void waitFor(int seconds) {
    try {
      process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
