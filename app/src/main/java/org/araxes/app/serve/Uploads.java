package org.araxes.app.serve;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.araxes.intake.Intake;
import org.araxes.intake.Sidecar;
import org.araxes.model.Origin;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/** Puts what the page sends into a folder, to be read from there. */
final class Uploads {
  private static final int LONGEST_NAME = 120;
  private static final int HASH_LETTERS = 8;

  private Uploads() {}

  /** A text that was pasted, or the wish for the samples. */
  record NewText(
      @Nullable String text,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      @Nullable String kind,
      @Nullable Boolean samples) {}

  /**
   * Files with what is known of them.
   *
   * @param folder they lie in, with their sidecars
   * @param files in the order of their names, whatever these are: the user has chosen them
   */
  record Upload(String label, Path folder, List<Path> files, Origin origin) {}

  /**
   * @throws Problem when nothing usable was sent
   */
  static Upload of(Context context) {
    String type = String.valueOf(context.contentType());
    if (type.startsWith("multipart/form-data")) {
      return files(context);
    }
    if (!type.startsWith("application/json")) {
      throw Problem.wrong("", "Send files as multipart/form-data, or a text as application/json.");
    }
    NewText sent = Json.read(context.bodyAsBytes(), NewText.class);
    if (Boolean.TRUE.equals(sent.samples())) {
      Path folder = folder();
      Samples.copy(folder);
      return new Upload("the samples", folder, Intake.files(folder), Origin.UNKNOWN);
    }
    if (sent.text() == null || sent.text().isBlank()) {
      throw Problem.wrong("text", "The text is empty; paste some words.");
    }
    return pasted(sent, sent.text());
  }

  private static Upload pasted(NewText sent, String text) {
    Path folder = folder();
    String title = sent.title() == null || sent.title().isBlank() ? null : sent.title().strip();
    String name =
        (title == null ? "pasted" : title)
            + " "
            + ReadingJson.hash(text).substring(0, HASH_LETTERS)
            + ".txt";
    write(folder.resolve(harmless(name)), text.getBytes(StandardCharsets.UTF_8));
    Origin origin =
        new Origin(
            title,
            filled(sent.publisher()),
            List.of(),
            filled(sent.url()),
            day(filled(sent.published())),
            null,
            filled(sent.kind()));
    return new Upload(
        title == null ? "a pasted text" : title, folder, Intake.files(folder), origin);
  }

  private static Upload files(Context context) {
    List<UploadedFile> sent = context.uploadedFiles("file");
    if (sent.isEmpty()) {
      throw Problem.wrong("file", "No file was sent; choose one or more.");
    }
    Origin origin =
        new Origin(
            sent.size() == 1 ? filled(context.formParam("title")) : null,
            filled(context.formParam("publisher")),
            List.of(),
            null,
            day(filled(context.formParam("published"))),
            null,
            filled(context.formParam("kind")));
    Path folder = folder();
    List<Path> files =
        sent.stream()
            .map(file -> save(file, folder))
            .filter(file -> !file.toString().endsWith(Sidecar.ENDING))
            .sorted()
            .toList();
    if (files.isEmpty()) {
      throw Problem.wrong("file", "What was sent says of a document what it is; send that too.");
    }
    String label = sent.size() == 1 ? harmless(sent.get(0).filename()) : sent.size() + " files";
    return new Upload(label, folder, files, origin);
  }

  private static Path save(UploadedFile file, Path folder) {
    String name = harmless(file.filename());
    Path target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(i + "-" + name);
    }
    try (InputStream in = file.content()) {
      Files.copy(in, target);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last part of a path, with nothing in it that a file system takes for more than a name. */
  static String harmless(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder harmless = new StringBuilder();
    last.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || ".-_ ()".indexOf(c) >= 0 ? c : '_')
        .forEach(harmless::appendCodePoint);
    while (harmless.length() > 0 && harmless.charAt(0) == '.') {
      harmless.deleteCharAt(0);
    }
    int length = harmless.length();
    String shortened =
        length <= LONGEST_NAME ? harmless.toString() : harmless.substring(length - LONGEST_NAME);
    return shortened.isBlank() ? "document.txt" : shortened.strip();
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw Problem.wrong("published", "'" + value + "' is no day; write 1994-10-11.");
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("araxes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
