package org.araxes.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that were offered, with what is known of them before they are opened. Its stream is read
 * once; close it.
 */
public final class Source implements Closeable {
  private final String name;
  private final @Nullable Path file;
  private final Opening opening;
  private final @Nullable Sidecar sidecar;
  private final Origin known;
  private final Allowance allowance;
  private final int depth;
  private @Nullable String charset;
  private @Nullable BufferedInputStream stream;
  private @Nullable Path copy;

  /** Opens the bytes. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  private Source(
      String name,
      @Nullable Path file,
      Opening opening,
      @Nullable Sidecar sidecar,
      Origin known,
      Allowance allowance,
      int depth) {
    this.name = name;
    this.file = file;
    this.opening = opening;
    this.sidecar = sidecar;
    this.known = known;
    this.allowance = allowance;
    this.depth = depth;
  }

  static Source of(Path file) throws IOException {
    return new Source(
        file.toString(),
        file,
        () -> Files.newInputStream(file),
        Sidecar.of(file),
        Origin.UNKNOWN,
        new Allowance(Files.size(file)),
        0);
  }

  /** Bytes of which nothing is known but what they are called. */
  public static Source of(String name, InputStream stream) {
    Allowance allowance = new Allowance(0);
    return new Source(
        name, null, () -> allowance.offeredBy(stream), null, Origin.UNKNOWN, allowance, 0);
  }

  /**
   * Something that is packed in this.
   *
   * @param member its name in here
   * @param sidecar what stands beside it; null when nothing does
   * @param found what this knows of its origin, which yields to what the member states itself
   * @throws IOException when it is too deep in
   */
  public Source member(String member, Opening opening, @Nullable Sidecar sidecar, Origin found)
      throws IOException {
    if (depth + 1 > Allowance.DEEPEST) {
      throw new IOException(
          "packed more than " + Allowance.DEEPEST + " deep, as bombs are: not opened");
    }
    return new Source(
        name + "!/" + member,
        null,
        () -> allowance.spentBy(opening.open()),
        sidecar,
        Origins.filled(found, asKnown()),
        allowance,
        depth + 1);
  }

  /** The same under another kind: what is packed in it and nothing else, as in a gzip file. */
  public Source unpacked(String ending, Opening opening) throws IOException {
    Source inner = member(ending, opening, null, Origin.UNKNOWN);
    String plain =
        name.length() > ending.length() && name.endsWith(ending)
            ? name.substring(0, name.length() - ending.length())
            : name;
    return new Source(plain, null, inner.opening, sidecar, known, allowance, depth + 1);
  }

  /**
   * The same, said to be in an encoding by whoever handed it out, as a server does.
   *
   * @param name as it was said; null when nothing was
   */
  public Source saidToBeIn(@Nullable String name) {
    charset = name;
    return this;
  }

  @Nullable String charset() {
    return charset;
  }

  /** One row or record of this, which is named by its number and has no bytes of its own. */
  public Source row(long number) {
    return new Source(
        name + ":" + number, null, InputStream::nullInputStream, null, asKnown(), allowance, depth);
  }

  /** What a container's sidecar says holds for its members, but for title and id. */
  private Origin asKnown() {
    Origin own = sidecar == null ? known : Origins.filled(sidecar.origin(), known);
    return new Origin(
        null, own.publisher(), own.authors(), null, own.published(), own.language(), own.kind());
  }

  /** What this is called in messages, as in {@code reports.zip!/monday/report.txt}. */
  public String name() {
    return name;
  }

  @Nullable Sidecar sidecar() {
    return sidecar;
  }

  /** What the container knows of it; what the document states itself comes before this. */
  public Origin known() {
    return known;
  }

  /** How it begins; nothing is used up by looking. */
  public Beginning beginning() throws IOException {
    BufferedInputStream in = stream();
    in.mark(Beginning.LENGTH + 1);
    byte[] first = in.readNBytes(Beginning.LENGTH);
    in.reset();
    return new Beginning(name, first);
  }

  /** Its bytes, of which each is handed out once. */
  public BufferedInputStream stream() throws IOException {
    BufferedInputStream open = stream;
    if (open == null) {
      open = new BufferedInputStream(opening.open(), 1 << 16);
      stream = open;
    }
    return open;
  }

  /** The user's own file; null when these bytes are packed in another or come from a stream. */
  @Nullable Path file() {
    return file;
  }

  /**
   * The bytes as a file to be read at any place: the user's own, or a copy until this is closed.
   */
  public Path onDisk() throws IOException {
    if (file != null) {
      return file;
    }
    Path there = copy;
    if (there == null) {
      there = Files.createTempFile("araxes-", ".part");
      copy = there;
      Files.copy(stream(), there, StandardCopyOption.REPLACE_EXISTING);
    }
    return there;
  }

  @Override
  public void close() {
    try {
      if (stream != null) {
        stream.close();
      }
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      // What was read was read; there is nothing to be done about the rest.
      stream = null;
    }
  }
}
