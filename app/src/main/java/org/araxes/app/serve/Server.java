package org.araxes.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.rulebook.Rulebook;

/**
 * Serves one archive on loopback until it is closed. Other programs may write to the archive
 * meanwhile; what they add is seen within seconds.
 */
public final class Server implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long MOST_UPLOADED_MEGABYTES = 256;
  private static final long LARGEST_BODY = 32_000_000;
  private static final int SECONDS_BETWEEN_LOOKS = 5;
  private static final int SECONDS_BETWEEN_BEATS = 15;

  private final Desk desk;
  private final Javalin javalin;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "araxes-clock");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param name what the archive is called to the user
   * @param wake makes the reading engine when the first text is to be read
   * @param token what a page must know to write
   * @param version of this program
   * @param person who decides
   */
  public record Settings(
      String name, Supplier<Araxes> wake, String token, String version, String person) {}

  public Server(Archive archive, Rulebook rulebook, Settings settings) {
    this.desk = new Desk(archive, rulebook, settings);
    // The archive is taken in while the server gets ready: the first page waits for both.
    clock.execute(desk.clerk()::look);
    Door door = new Door(settings.token());
    this.javalin = Javalin.create(Server::configure);
    javalin.before(door::check);
    Routes.all(desk).forEach(route -> route.addTo(javalin));
    javalin.get("/", desk.files()::give);
    javalin.get("/<path>", this::page);
    javalin.exception(Problem.class, Server::tell);
    javalin.exception(
        HttpResponseException.class, (e, context) -> tellPlainly(context.status(e.getStatus())));
    javalin.exception(Exception.class, Server::tellMistake);
    javalin.error(Problem.NOT_ALLOWED, Server::tellPlainly);
    javalin.error(Problem.UNKNOWN, Server::tellPlainly);
    javalin.error(Problem.TOO_LARGE, Server::tellPlainly);
  }

  private static void configure(JavalinConfig config) {
    config.showJavalinBanner = false;
    config.startupWatcherEnabled = false;
    config.useVirtualThreads = false;
    config.jetty.defaultHost = LOOPBACK;
    config.http.disableCompression();
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_BODY;
    config.jetty.multipartConfig.maxFileSize(MOST_UPLOADED_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_UPLOADED_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(false);
        });
    config.jetty.modifyServer(server -> server.setStopTimeout(2000));
  }

  private void page(Context context) {
    if (context.path().startsWith("/api/") || context.path().equals("/api")) {
      throw new Problem(
          Problem.UNKNOWN, "There is nothing at " + context.path(), "See /api/openapi.yaml.");
    }
    desk.files().give(context);
  }

  /**
   * Begins to listen; the archive is being taken in.
   *
   * @param port 0 for any that is free
   * @return the port
   * @throws io.javalin.util.JavalinBindException when it is taken
   */
  public int start(int port) {
    javalin.start(LOOPBACK, port);
    clock.scheduleWithFixedDelay(
        () -> quietly(desk.clerk()::look),
        SECONDS_BETWEEN_LOOKS,
        SECONDS_BETWEEN_LOOKS,
        TimeUnit.SECONDS);
    clock.scheduleWithFixedDelay(
        () -> quietly(desk::beat), SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    return javalin.port();
  }

  /** A failure is shown by the next request; the clock goes on. */
  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // The archive may be locked for a while by another program.
    }
  }

  private static void tell(Problem problem, Context context) {
    context
        .status(problem.status())
        .contentType("application/problem+json; charset=utf-8")
        .result(Json.bytes(problem.body(context.path())));
  }

  private static void tellMistake(Exception e, Context context) {
    tell(
        new Problem(
            500,
            "Our mistake, please report it",
            e.getClass().getSimpleName() + ": " + e.getMessage()),
        context);
  }

  /** What Javalin refuses by itself. */
  private static void tellPlainly(Context context) {
    String type = context.res().getContentType();
    if (type == null || !type.startsWith("application/problem+json")) {
      int status = context.statusCode();
      String title =
          switch (status) {
            case Problem.UNKNOWN -> "There is nothing at " + context.path();
            case Problem.NOT_ALLOWED -> context.method() + " is not possible at " + context.path();
            case Problem.TOO_LARGE -> "This is too large";
            default -> "This cannot be done";
          };
      tell(new Problem(status, title, "See /api/openapi.yaml."), context);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    desk.close();
    javalin.stop();
  }
}
