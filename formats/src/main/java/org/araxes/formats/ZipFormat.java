package org.araxes.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.araxes.intake.Beginning;
import org.araxes.intake.Format;
import org.araxes.intake.InTurn;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.SavedPage;
import org.araxes.intake.Sidecar;
import org.araxes.intake.Source;
import org.araxes.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP archive as a folder: its documents in the order of their names, each with the sidecar
 * beside it. Nothing is ever written under a name that stands in the archive.
 */
public final class ZipFormat implements Format {
  private static final int LONGEST_SIDECAR = 100_000;

  @Override
  public int rank() {
    return 40;
  }

  @Override
  public boolean knows(Beginning beginning) {
    return beginning.isBytes('P', 'K', 3, 4) || beginning.isBytes('P', 'K', 5, 6);
  }

  @Override
  public Stream<Outcome> open(Source source, Intake intake) throws IOException {
    ZipFile zip = opened(source);
    List<ZipEntry> documents = new ArrayList<>();
    Map<String, ZipEntry> sidecars = new TreeMap<>();
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entry.getName().endsWith(Sidecar.ENDING)) {
        sidecars.put(entry.getName(), entry);
      } else if (!entry.isDirectory()
          && isDocument(entry.getName())
          && !SavedPage.isWithin(entry.getName(), page -> zip.getEntry(page) != null)) {
        documents.add(entry);
      }
    }
    if (documents.isEmpty()) {
      zip.close();
      return Stream.of(new Refused(source.name(), "no readable files in this archive"));
    }
    documents.sort(Comparator.comparing(ZipEntry::getName));
    return InTurn.of(documents.iterator(), entry -> take(zip, entry, sidecars, source, intake))
        .onClose(() -> close(zip));
  }

  private static ZipFile opened(Source source) throws IOException {
    try {
      return new ZipFile(source.onDisk().toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      String message = String.valueOf(e.getMessage());
      boolean locked = message.contains("encrypted");
      throw new IOException(
          locked ? "locked with a password" : "a damaged ZIP archive: " + message, e);
    }
  }

  private static boolean isDocument(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !last.startsWith(".") && !name.startsWith("__MACOSX/") && Intake.isWanted(last);
  }

  private static Stream<Outcome> take(
      ZipFile zip, ZipEntry entry, Map<String, ZipEntry> sidecars, Source source, Intake intake) {
    String name = source.name() + "!/" + entry.getName();
    try {
      Sidecar sidecar = sidecar(zip, sidecars.get(Sidecar.name(entry.getName())), source.name());
      return intake.take(
          source.member(entry.getName(), () -> zip.getInputStream(entry), sidecar, Origin.UNKNOWN));
    } catch (IOException e) {
      return Stream.of(new Refused(name, String.valueOf(e.getMessage())));
    }
  }

  private static @Nullable Sidecar sidecar(ZipFile zip, @Nullable ZipEntry entry, String name)
      throws IOException {
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST_SIDECAR);
      return Sidecar.parse(
          name + "!/" + entry.getName(), new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
