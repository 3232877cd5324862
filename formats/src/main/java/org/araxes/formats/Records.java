package org.araxes.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Tells which records of a web archive hold documents: answers that are pages, texts or papers. */
final class Records {
  /** A longer payload is passed over. */
  private static final int LONGEST = 50_000_000;

  private Records() {}

  /**
   * @param offset where the record begins
   * @throws IOException when it is damaged
   */
  static Optional<Capture> document(WarcRecord record, long offset) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http = response.http();
      boolean answer = http.status() >= 200 && http.status() < 300;
      return answer && isWanted(http.contentType().base())
          ? read(response, http.contentType(), http.bodyDecoded().stream(), offset)
          : Optional.empty();
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      WarcTargetRecord target = (WarcTargetRecord) record;
      return isWanted(record.contentType().base())
          ? read(target, record.contentType(), record.body().stream(), offset)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    String target = response.target();
    return target != null && target.startsWith("http");
  }

  private static boolean isWanted(@Nullable MediaType type) {
    String name = type == null ? "" : type.toString();
    return name.equals("text/html")
        || name.equals("application/xhtml+xml")
        || name.equals("text/plain")
        || name.equals("application/pdf")
        || name.equals("application/msword")
        || name.equals("application/rtf")
        || name.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml")
        || name.startsWith("application/vnd.oasis.opendocument.text")
        || name.equals("application/epub+zip");
  }

  private static @Nullable String charset(@Nullable MediaType type) {
    return type == null ? null : type.parameters().get("charset");
  }

  private static Optional<Capture> read(
      WarcTargetRecord record, MediaType type, InputStream in, long offset) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    boolean tooLong = bytes.length > LONGEST;
    return Optional.of(new Capture(offset, record.target(), charset(type), tooLong ? null : bytes));
  }
}
