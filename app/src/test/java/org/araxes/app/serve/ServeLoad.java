package org.araxes.app.serve;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.araxes.archive.FileArchive;
import org.araxes.rulebook.Rulebook;

/**
 * Measures the server: fills an archive with invented claims, starts, asks every view, then lets
 * many clients ask for a while. Run by {@code scripts/bench-serve}.
 */
final class ServeLoad {
  private static final int CLAIMS_A_DOCUMENT = 20;

  private ServeLoad() {}

  public static void main(String[] arguments) throws Exception {
    int claims = Integer.parseInt(arguments[0]);
    int clients = Integer.parseInt(arguments[1]);
    int seconds = Integer.parseInt(arguments[2]);
    Path file = Path.of(arguments[3]);
    if (!Files.exists(file)) {
      fill(file, claims / CLAIMS_A_DOCUMENT);
    }
    long began = System.nanoTime();
    try (FileArchive archive = FileArchive.open(file);
        Server server =
            new Server(
                archive,
                Rulebook.standard(),
                new Server.Settings(
                    file.toString(),
                    () -> {
                      throw new IllegalStateException("nothing is read here");
                    },
                    "token",
                    "load",
                    "load"))) {
      int port = server.start(0);
      System.out.printf("listens after %d ms%n", millis(began));
      Client client = new Client("http://127.0.0.1:" + port);
      while (!client.get("/api/status").contains("\"linked\":true")) {
        Thread.sleep(50);
      }
      System.out.printf("archive taken in after %d ms, heap %d MB%n", millis(began), heap());
      views(client);
      many(client, clients, seconds);
    }
  }

  private static void fill(Path file, int documents) {
    long began = System.nanoTime();
    try (FileArchive archive = FileArchive.create(file)) {
      for (int i = 0; i < documents; i++) {
        archive.add(InventedReadings.of(i, CLAIMS_A_DOCUMENT), "invented");
      }
      System.out.printf("%s in %d ms%n", archive.status(), millis(began));
    }
  }

  private record Client(String server, HttpClient http) {
    Client(String server) {
      this(server, HttpClient.newHttpClient());
    }

    String get(String path) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server + path)).timeout(Duration.ofSeconds(30)).build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    }
  }

  /** Each question once warm with a filter of its own, so that no answer is a kept one. */
  private static void views(Client client) throws Exception {
    String occurrence = between(client.get("/api/occurrences?limit=1&sort=sources"), "\"key\":\"");
    String document = between(client.get("/api/documents?limit=1"), "\"key\":\"");
    String actor = between(client.get("/api/actors?limit=1"), "\"key\":\"");
    Map<String, String> paths = new LinkedHashMap<>();
    for (String list :
        List.of("occurrences", "facets", "claims", "timeline", "map", "dyads", "queue")) {
      paths.put(list, "/api/" + list + "?from=1994-01-%02d");
    }
    paths.put("search", "/api/occurrences?q=shelled+source:Androv%d");
    paths.put("box of filters", "/api/facets?standing=denied&category=ASSAULT&from=1994-02-%02d");
    paths.put("occurrence", "/api/occurrences/" + occurrence + "?rule=ucdp&n=%d");
    paths.put("claim", "/api/claims/" + occurrence + "?n=%d");
    paths.put("document", "/api/documents/" + document + "?n=%d");
    paths.put("text", "/api/documents/" + document + "/text?n=%d");
    paths.put("documents", "/api/documents?n=%d");
    paths.put("actors", "/api/actors?q=a&n=%d");
    paths.put("actor", "/api/actors/" + actor + "?n=%d");
    paths.put("compare", "/api/compare?left_until=1994-03-%02d&right_from=1995-10-01");
    System.out.println(
        "view              median ms   worst ms   processor ms   (of 12, never asked before)");
    for (Map.Entry<String, String> path : paths.entrySet()) {
      List<Long> times = new ArrayList<>();
      long worked = 0;
      for (int i = 1; i <= 15; i++) {
        worked = i == 4 ? processor() : worked;
        long began = System.nanoTime();
        client.get(String.format(path.getValue(), i));
        if (i > 3) {
          times.add((System.nanoTime() - began) / 100_000);
        }
      }
      Collections.sort(times);
      System.out.printf(
          "%-16s %8.1f   %8.1f   %8.1f%n",
          path.getKey(),
          times.get(times.size() / 2) / 10.0,
          times.get(times.size() - 1) / 10.0,
          (processor() - worked) / 1e6 / times.size());
    }
  }

  private static void many(Client client, int clients, int seconds) throws Exception {
    List<String> paths =
        List.of(
            "/api/status",
            "/api/occurrences?standing=denied&limit=50",
            "/api/facets?category=ASSAULT",
            "/api/timeline?from=1994-06-%02d",
            "/api/map?until=1994-06-%02d",
            "/api/dyads?from=1994-07-%02d",
            "/api/queue?limit=10",
            "/api/occurrences?q=shelled&from=1994-03-%02d");
    AtomicInteger asked = new AtomicInteger();
    Map<String, Integer> errors = new ConcurrentHashMap<>();
    List<Long> times = Collections.synchronizedList(new ArrayList<>());
    ExecutorService crowd = Executors.newFixedThreadPool(clients);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long before = heap();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      crowd.execute(
          () -> {
            while (System.nanoTime() < end) {
              String path =
                  String.format(paths.get(random.nextInt(paths.size())), 1 + random.nextInt(28));
              long began = System.nanoTime();
              try {
                client.get(path);
                times.add(millis(began));
              } catch (Exception e) {
                errors.merge(String.valueOf(e.getMessage()), 1, Integer::sum);
              }
              asked.incrementAndGet();
            }
          });
    }
    long resident = resident();
    crowd.shutdown();
    for (int i = 0; i < seconds / 10 + 6 && !crowd.awaitTermination(10, TimeUnit.SECONDS); i++) {
      System.out.printf("resident %d MB%n", resident());
    }
    Collections.sort(times);
    System.out.printf(
        "%d clients, %d s: %d answers, %d errors %s, median %d ms, 95 %% %d ms, worst %d ms%n",
        clients,
        seconds,
        asked.get(),
        errors.values().stream().mapToInt(e -> e).sum(),
        errors,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100),
        times.get(times.size() - 1));
    System.out.printf(
        "heap in use before %d MB, after %d MB; resident %d, then %d MB%n",
        before, heap(), resident, resident());
  }

  /** Nanoseconds that the processors spent on this program, collecting garbage included. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String between(String text, String mark) {
    int start = text.indexOf(mark) + mark.length();
    return text.substring(start, text.indexOf('"', start));
  }

  private static long millis(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static long resident() throws Exception {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
      }
    }
    return 0;
  }
}
