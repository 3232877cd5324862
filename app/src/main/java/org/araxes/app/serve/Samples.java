package org.araxes.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample documents that are packed into this program. */
final class Samples {
  private static final String FOLDER = "/org/araxes/app/samples";

  private Samples() {}

  static boolean exist() {
    return Samples.class.getResource(FOLDER) != null;
  }

  static void copy(Path to) {
    URL packed = Samples.class.getResource(FOLDER);
    if (packed == null) {
      throw new IllegalStateException("the samples were not packed");
    }
    try {
      URI uri = packed.toURI();
      if ("jar".equals(uri.getScheme())) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          copy(jar.getPath(FOLDER), to);
        }
      } else {
        copy(Path.of(uri), to);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName().toString()));
    }
  }
}
