package org.araxes.app.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, as RFC 9457 tells it. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  static final int WRONG = 400;
  static final int NO_TOKEN = 401;
  static final int FORBIDDEN = 403;
  static final int UNKNOWN = 404;
  static final int NOT_ALLOWED = 405;
  static final int NOT_ACCEPTABLE = 406;
  static final int CONFLICT = 409;
  static final int STALE = 412;
  static final int TOO_LARGE = 413;
  static final int NEEDS_MATCH = 428;
  static final int UNAVAILABLE = 503;

  private final int status;
  private final @Nullable String detail;
  private final transient List<Fault> faults;

  /** Where in the request something is wrong. */
  record Fault(String pointer, String detail) {}

  /** As it is written. */
  record Body(
      String type,
      String title,
      int status,
      @Nullable String detail,
      @Nullable String instance,
      @Nullable List<Fault> errors) {}

  /**
   * @param title what is wrong
   * @param detail what to do
   */
  Problem(int status, String title, @Nullable String detail, List<Fault> faults) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.faults = faults;
  }

  Problem(int status, String title, @Nullable String detail) {
    this(status, title, detail, List.of());
  }

  static Problem unknown(String what, String key) {
    return new Problem(
        UNKNOWN,
        "There is no " + what + " " + key,
        "It may have been rejected or read anew; go back to the list.");
  }

  static Problem wrong(String parameter, String what) {
    return new Problem(
        WRONG, "The request cannot be understood", what, List.of(new Fault("/" + parameter, what)));
  }

  int status() {
    return status;
  }

  Body body(String instance) {
    return new Body(
        "about:blank",
        String.valueOf(getMessage()),
        status,
        detail,
        instance,
        faults.isEmpty() ? null : faults);
  }
}
