package org.araxes.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.araxes.archive.Archive;
import org.araxes.archive.FileArchive;
import org.araxes.archive.query.Query;
import org.araxes.model.Reading;

/**
 * An archive of many synthetic claims, how fast it is filled and how fast things are found: {@code
 * ScaleBenchmark FILE CLAIMS}. A file that exists already is only searched.
 */
public final class ScaleBenchmark {
  private static final int THIRTY_YEARS = 10_957;
  private static final double MILLION = 1e6;
  private static final int FIRST_PAGE = 50;
  private static final int ASKED = 200;
  private static final int PLACES = 6000;
  private static final int ACTORS = 4000;

  private ScaleBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    if (!Files.exists(file)) {
      fill(file, claims);
    }
    try (Archive archive = FileArchive.open(file)) {
      say(
          "%,d claims in %,d documents, %,d MB on disk",
          archive.status().claims(),
          archive.status().documents(),
          archive.status().bytes() / 1_000_000);
      search(archive);
    }
    say("peak resident memory %,d MB", Figures.peak(ProcessHandle.current().pid()));
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  private static void fill(Path file, int claims) {
    long start = System.nanoTime();
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long adding = 0;
    long used = 0;
    int told = 0;
    try (Archive archive = FileArchive.create(file)) {
      for (Reading reading : new Synthetic(claims, THIRTY_YEARS)) {
        long begin = System.nanoTime();
        long before = thread.getCurrentThreadCpuTime();
        archive.add(reading, "synthetic");
        used += thread.getCurrentThreadCpuTime() - before;
        adding += System.nanoTime() - begin;
        told += reading.claims().size();
        if (told % 100_000 < reading.claims().size()) {
          say("%,d claims after %.0f s", told, (System.nanoTime() - start) / 1e9);
        }
      }
    }
    say(
        "add: %.0f claims/s (%,d claims in %.0f s, of which %.0f s processor time; each document in a"
            + " transaction of its own)",
        told / (adding / 1e9), told, adding / 1e9, used / 1e9);
  }

  private static void search(Archive archive) {
    Random random = new Random(1);
    Map<String, Question> kinds = kinds(random);
    kinds.forEach((what, question) -> measure(archive, what, question));
    List<Question> all = List.copyOf(kinds.values());
    measure(archive, "all kinds mixed", () -> all.get(random.nextInt(all.size())).next());
  }

  private static Map<String, Question> kinds(Random random) {
    Map<String, Question> kinds = new LinkedHashMap<>();
    kinds.put("one word", () -> "words:" + place(random));
    kinds.put("a phrase", () -> "\"" + actor(random) + " office said\"");
    kinds.put("actor", () -> "actor:\"" + actor(random) + "\"");
    kinds.put("actor and standing", () -> "actor:\"" + actor(random) + "\" standing:denied");
    kinds.put("word, not a word", () -> "place:" + place(random) + " -words:shelled");
    kinds.put("source", () -> "source:" + actor(random));
    kinds.put("category and month", () -> "category:ASSAULT when:" + month(random));
    kinds.put("month", () -> "when:" + month(random));
    kinds.put("published in a month", () -> "published:" + month(random) + " standing:denied");
    kinds.put("place and year", () -> "place:" + place(random) + " when:" + year(random));
    kinds.put("figure", () -> "quantity:killed>=" + (300 + random.nextInt(200)));
    kinds.put("figure, exactly", () -> "quantity:killed=" + (1 + random.nextInt(480)));
    kinds.put("figure of any kind", () -> "quantity:" + random.nextInt(400) + "..400");
    kinds.put(
        "figure, month, standing",
        () -> "quantity:killed>=" + random.nextInt(400) + " standing:denied when:" + month(random));
    kinds.put("code", () -> "code:1" + (1 + random.nextInt(9)));
    kinds.put("code and standing", () -> "code:19 standing:denied");
    kinds.put("box and year", () -> box(random, 10) + " when:" + year(random));
    kinds.put("box and month", () -> box(random, 20) + " when:" + month(random));
    kinds.put("box alone", () -> box(random, 5 + random.nextInt(60)));
    kinds.put(
        "box, month, category", () -> box(random, 20) + " category:COERCE when:" + month(random));
    return kinds;
  }

  private static String place(Random random) {
    return Synthetic.name(Synthetic.skewed(random, PLACES));
  }

  private static String actor(Random random) {
    return Synthetic.name(Synthetic.skewed(random, ACTORS));
  }

  private static int year(Random random) {
    return 1990 + random.nextInt(30);
  }

  private static String month(Random random) {
    return String.format(Locale.ROOT, "%d-%02d", year(random), 1 + random.nextInt(12));
  }

  private static String box(Random random, int degrees) {
    int west = -170 + random.nextInt(340 - degrees);
    int south = -60 + random.nextInt(120 - degrees);
    return "box:" + west + "/" + south + "/" + (west + degrees) + "/" + (south + degrees);
  }

  /** Something to look for. */
  private interface Question {
    String next();
  }

  /** Processor time is given too: other work on the machine changes it little. */
  private static void measure(Archive archive, String what, Question question) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    double[] clock = new double[ASKED];
    double[] processor = new double[ASKED];
    long hits = 0;
    for (int i = 0; i < ASKED; i++) {
      Query query = Query.parse(question.next());
      long start = System.nanoTime();
      long used = thread.getCurrentThreadCpuTime();
      hits += archive.search(query, 0, FIRST_PAGE).size();
      processor[i] = (thread.getCurrentThreadCpuTime() - used) / MILLION;
      clock[i] = (System.nanoTime() - start) / MILLION;
    }
    Arrays.sort(clock);
    Arrays.sort(processor);
    int most = ASKED * 95 / 100;
    say(
        "%-24s clock p50 %5.1f, p95 %5.1f ms; processor p50 %5.1f, p95 %5.1f, worst %5.1f ms; %.1f"
            + " hits on the first page",
        what,
        clock[ASKED / 2],
        clock[most],
        processor[ASKED / 2],
        processor[most],
        processor[ASKED - 1],
        (double) hits / ASKED);
  }
}
