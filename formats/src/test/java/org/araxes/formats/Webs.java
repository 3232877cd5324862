package org.araxes.formats;

import java.io.ByteArrayOutputStream;

/** Web archives, made for the tests. */
final class Webs {
  private Webs() {}

  /** A record of a page at {@code https://kesh.example/NUMBER}. */
  static byte[] record(int number, byte[] page) {
    return record(number, page, "text/html; charset=utf-8");
  }

  static byte[] record(int number, byte[] page, String type) {
    byte[] http =
        concat(
            Papers.utf8(
                "HTTP/1.1 200 OK\r\nContent-Type: "
                    + type
                    + "\r\nContent-Length: "
                    + page.length
                    + "\r\n\r\n"),
            page);
    return concat(
        Papers.utf8(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", number)
                + ">\r\nWARC-Date: 2021-05-03T10:00:00Z\r\nWARC-Target-URI: https://kesh.example/"
                + number
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length
                + "\r\n\r\n"),
        http,
        Papers.utf8("\r\n\r\n"));
  }

  static byte[] warc(byte[]... pages) {
    byte[] all = new byte[0];
    for (int i = 0; i < pages.length; i++) {
      all = concat(all, record(i, pages[i]));
    }
    return all;
  }

  /** Every record packed by itself, as crawlers do. */
  static byte[] warcGz(byte[]... pages) {
    byte[] all = new byte[0];
    for (int i = 0; i < pages.length; i++) {
      all = concat(all, Papers.gzip(record(i, pages[i])));
    }
    return all;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
