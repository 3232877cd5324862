package org.araxes.app.serve;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.araxes.app.view.Paged;
import org.araxes.notation.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers with their ETag. What was answered is kept for a while: until anything in the
 * archive changes, the same question has the same answer.
 */
final class Answers {
  private static final int MOST_BYTES = 40_000_000;
  private static final int LONGEST_KEPT = 4_000_000;
  private static final int ETAG_LETTERS = 24;

  /** An answer and the address of its next part. */
  private record Kept(byte[] body, @Nullable String next) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Pending<Kept> pending = new Pending<>();
  private int bytes;

  /**
   * Answers with what depends on nothing but the archive and the address.
   *
   * @param revision of the archive
   */
  void give(Context context, String revision, Supplier<Object> value) {
    String query = context.queryString() == null ? "" : "?" + context.queryString();
    String etag = "\"" + hash(revision + " " + context.path() + query) + "\"";
    if (isKnown(context, etag)) {
      return;
    }
    Kept known = known(etag);
    Kept answer = known != null ? known : pending.get(etag, () -> made(etag, value));
    if (answer.next() != null) {
      context.header("Link", "<" + answer.next() + ">; rel=\"next\"");
    }
    write(context, answer.body());
  }

  private Kept made(String etag, Supplier<Object> value) {
    Object made = value.get();
    Kept answer = new Kept(Json.bytes(made), made instanceof Paged paged ? paged.next() : null);
    keep(etag, answer);
    return answer;
  }

  /** Answers with what may change by itself. */
  void give(Context context, Object value) {
    byte[] body = Json.bytes(value);
    give(context, hash(new String(body, java.nio.charset.StandardCharsets.UTF_8)), body);
  }

  /**
   * @param tag what the ETag is
   */
  void give(Context context, String tag, byte[] body) {
    String etag = "\"" + tag + "\"";
    if (!isKnown(context, etag)) {
      write(context, body);
    }
  }

  private static String hash(String text) {
    return ReadingJson.hash(text).substring(0, ETAG_LETTERS);
  }

  private static boolean isKnown(Context context, String etag) {
    context.header("ETag", etag);
    String known = context.header("If-None-Match");
    boolean same = known != null && (known.equals("*") || known.contains(etag));
    if (same) {
      context.status(304);
    }
    return same;
  }

  private static void write(Context context, byte[] body) {
    context.contentType("application/json; charset=utf-8").result(body);
  }

  private synchronized @Nullable Kept known(String etag) {
    return kept.get(etag);
  }

  private synchronized void keep(String etag, Kept answer) {
    if (answer.body().length > LONGEST_KEPT || kept.put(etag, answer) != null) {
      return;
    }
    bytes += answer.body().length;
    var oldest = kept.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().body().length;
      oldest.remove();
    }
  }
}
