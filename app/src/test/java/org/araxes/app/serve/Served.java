package org.araxes.app.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.araxes.Araxes;
import org.araxes.archive.Archive;
import org.araxes.archive.MemoryArchive;
import org.araxes.model.Reading;
import org.araxes.rulebook.Rulebook;

/** A server over an archive of invented readings, on a port of its own. */
final class Served implements AutoCloseable {
  static final String TOKEN = "a-token-for-tests";
  private static final Rulebook RULES = Rulebook.standard();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Archive archive = new MemoryArchive();
  private final Server server;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  Served(List<Reading> readings) {
    readings.forEach(reading -> archive.add(reading, "invented"));
    this.server =
        new Server(
            archive,
            RULES,
            new Server.Settings(
                "invented.araxes",
                () -> Araxes.builder().engine(new BlindEngine()).build(),
                TOKEN,
                "test",
                "tester"));
    this.port = server.start(0);
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!json("/api/status").path("linked").booleanValue() && System.nanoTime() < end) {
      sleep();
    }
  }

  static Served of(int documents, int claims) {
    return new Served(
        java.util.stream.IntStream.range(0, documents)
            .mapToObj(i -> InventedReadings.of(i, claims))
            .toList());
  }

  static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int port() {
    return port;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> write(String path, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = "Bearer " + TOKEN;
    return post(path, body, all);
  }

  /** The status of an answer to exactly these lines. */
  int raw(String... lines) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Integer.parseInt(answer.split(" ")[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
