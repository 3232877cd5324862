package org.araxes.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Gives the files of the page; every address without a file is the page itself. */
final class PageFiles {
  private static final String ROOT = "/org/araxes/app/page/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");
  private static final String MISSING =
      "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Araxes</title>"
          + "<p>This program was built without its page. The API is under /api.</p></html>";

  private final Map<String, File> files = new ConcurrentHashMap<>();

  /** A file's bytes and their ETag. */
  private record File(byte[] bytes, String etag) {}

  void give(Context context) {
    String path = context.path().substring(1);
    String name = path.isEmpty() ? "index.html" : path;
    String ending = name.substring(name.lastIndexOf('.') + 1);
    boolean isFile = name.lastIndexOf('.') > name.lastIndexOf('/') && TYPES.containsKey(ending);
    File file = isFile ? file(name) : null;
    if (file == null && isFile && !ending.equals("html")) {
      throw Problem.unknown("file", name);
    }
    if (file == null) {
      name = "index.html";
      ending = "html";
      file = file(name);
    }
    if (file == null) {
      file = new File(MISSING.getBytes(java.nio.charset.StandardCharsets.UTF_8), "none");
    }
    context.contentType(TYPES.get(ending));
    if (name.startsWith("assets/")) {
      context.header("Cache-Control", "max-age=31536000, immutable");
    }
    context.header("ETag", "\"" + file.etag() + "\"");
    String known = context.header("If-None-Match");
    if (known != null && known.contains(file.etag())) {
      context.status(304);
    } else {
      context.result(file.bytes());
    }
  }

  private @Nullable File file(String name) {
    return name.contains("..") || name.contains("\\") || name.startsWith("/")
        ? null
        : files.computeIfAbsent(name, PageFiles::read);
  }

  private static @Nullable File read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      return new File(bytes, ReadingJson.hash(text).substring(0, 24));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
