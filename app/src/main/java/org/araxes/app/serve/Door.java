package org.araxes.app.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: requests to this server by its loopback names, from its own page, and for
 * writing only with the token. A page of another site that the user has open can neither read nor
 * write here, whatever name it makes lead to this machine.
 */
final class Door {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String BEARER = "Bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final byte[] token;

  Door(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @throws Problem when the request is to stay outside
   */
  void check(Context context) {
    headers(context);
    int port = context.req().getLocalPort();
    String host = context.header("Host");
    if (!isOurs(host, port)) {
      throw new Problem(
          Problem.FORBIDDEN,
          "This name does not belong to this server",
          "Open the address that 'araxes serve' printed.");
    }
    String origin = context.header("Origin");
    boolean foreign = origin != null && !isOurs(bare(origin), port);
    String site = context.header("Sec-Fetch-Site");
    boolean fromElsewhere = site != null && !Set.of("same-origin", "none").contains(site);
    boolean page =
        "navigate".equals(context.header("Sec-Fetch-Mode")) && !context.path().startsWith("/api");
    if (foreign || fromElsewhere && !page) {
      throw new Problem(
          Problem.FORBIDDEN,
          "Another page may not ask here",
          "Use the page that 'araxes serve' opened.");
    }
    if (!READING.contains(context.method().name()) && !hasToken(context.header("Authorization"))) {
      throw new Problem(
          Problem.NO_TOKEN,
          "Changing the archive needs the token",
          "Open the address that 'araxes serve' printed, with all that stands behind the #.");
    }
  }

  private static @Nullable String bare(String origin) {
    return origin.startsWith("http://") ? origin.substring("http://".length()) : null;
  }

  private static boolean isOurs(@Nullable String host, int port) {
    return host != null
        && Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
  }

  private boolean hasToken(@Nullable String authorization) {
    return authorization != null
        && authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            token, authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8));
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cross-Origin-Embedder-Policy", "require-corp");
    context.header(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    context.header("Cache-Control", "no-cache");
  }
}
