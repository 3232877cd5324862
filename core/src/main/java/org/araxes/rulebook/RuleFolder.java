package org.araxes.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of a rules folder by path, sorted; a file counts because it is in the folder. */
record RuleFolder(Map<String, List<String>> files) {
  private static final int VERSION_LENGTH = 12;

  static RuleFolder of(Path folder) {
    Map<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".tsv") || name.endsWith(".frames") || name.endsWith(".txt")) {
          files.put(name, lines(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleFolder(files);
  }

  /** The folder packed into this jar. */
  static RuleFolder packed() {
    try {
      URI uri = RuleFolder.class.getResource("/rules").toURI();
      if (!uri.getScheme().equals("jar")) {
        return of(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return of(jar.getPath("/rules"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the packed rules cannot be opened", e);
    }
  }

  /** The first letters of a hash over all names and lines. */
  String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, lines) ->
              digest.update(
                  (name + "\n" + String.join("\n", lines) + "\n")
                      .getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<String> lines(Path path) throws IOException {
    return Files.readString(path, StandardCharsets.UTF_8).lines().toList();
  }
}
