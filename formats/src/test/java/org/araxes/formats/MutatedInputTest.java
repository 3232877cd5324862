package org.araxes.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Refused;
import org.araxes.intake.Source;
import org.araxes.intake.Taken;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.model.Origin;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of every kind, thousands of them: each gives a document or one line. The nightly
 * target offers more ({@code make fuzz}); the seed is the same, so that what fails, fails again.
 */
class MutatedInputTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 2000);
  private static final long SEED = Long.getLong("seed", 20261122);
  private static final Duration SLOWEST = Duration.ofSeconds(125);
  private static final long HEAP_GROWTH = 64L << 20;

  private static final List<String> WORDS =
      List.of(
          "Gunners shelled the port of Kesh on Sunday, the harbour master said.",
          "Twelve people were hurt, according to the hospital in Oskvar.",
          "Velmark denied that its army had crossed the river.");

  /** What became of the mutants of one kind. */
  private static final class Tally {
    private int offered;
    private int taken;
    private final Set<Integer> texts = new TreeSet<>();
    private final Set<String> reasons = new TreeSet<>();
  }

  private static Map<String, byte[]> seeds() {
    String text = String.join("\n\n", WORDS);
    byte[] page =
        Papers.utf8(
            "<!DOCTYPE html><html lang=\"en\"><head><title>Port shelled</title><meta"
                + " property=\"article:published_time\" content=\"2021-05-03T10:00:00Z\"></head>"
                + "<body><nav><a href=\"/\">Home</a></nav><article><h1>Port shelled</h1><p>"
                + String.join("</p><p>", WORDS)
                + "</p></article></body></html>");
    byte[] line =
        Papers.utf8(
            "{\"id\":\"a\",\"text\":\"" + WORDS.get(0) + "\",\"published\":\"2021-05-03\"}\n");
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("a.txt", Papers.utf8(text));
    seeds.put("a.html", page);
    seeds.put("a.jsonl", line);
    seeds.put("a.csv", Papers.utf8("id,text,date\n1,\"" + text + "\",2021-05-03\n2,Rain fell.,\n"));
    seeds.put(
        "a.rss",
        Papers.utf8(
            "<?xml version=\"1.0\"?><rss><channel><title>Kesh</title><item><title>Port</title>"
                + "<link>https://kesh.example/1</link><pubDate>Mon, 03 May 2021 10:00:00 GMT"
                + "</pubDate><description>"
                + WORDS.get(1)
                + "</description></item></channel></rss>"));
    seeds.put("a.txt.gz", Papers.gzip(Papers.utf8(text)));
    seeds.put(
        "a.zip", Papers.zip(new TreeMap<>(Map.of("a.txt", Papers.utf8(text), "b.html", page))));
    seeds.put("a.warc", Webs.warc(page, page));
    seeds.put("a.warc.gz", Webs.warcGz(page, page, page));
    seeds.put("a.pdf", Papers.pdf(List.of(WORDS, WORDS)));
    seeds.put("a.docx", Papers.docx(WORDS));
    seeds.put("a.odt", Papers.odt(WORDS));
    seeds.put("a.epub", Papers.epub(WORDS));
    seeds.put("a.rtf", Papers.rtf(WORDS));
    seeds.put("a.eml", Papers.mailWith(WORDS.get(0), "b.docx", Papers.docx(WORDS)));
    return seeds;
  }

  @Test
  void everyMutantGivesADocumentOrALine() {
    Map<String, byte[]> seeds = seeds();
    List<String> names = new ArrayList<>(seeds.keySet());
    List<byte[]> all = new ArrayList<>(seeds.values());
    List<String> wrong = new ArrayList<>();
    Map<String, Tally> tallies = new TreeMap<>();
    try (Intake intake = new Intake(Origin.UNKNOWN)) {
      names.forEach(name -> offer(intake, name, seeds.get(name), new Tally(), -1));
      long before = heap();
      for (int i = 0; i < MUTANTS; i++) {
        String name = names.get(i % names.size());
        Tally tally = tallies.computeIfAbsent(name, n -> new Tally());
        byte[] seed = seeds.get(name);
        boolean within = (seed[0] == 'P' || seed[0] == 0x1F) && i / names.size() % 2 == 0;
        Mutation mutation = new Mutation(SEED + i, all);
        byte[] mutant = within ? mutation.within(seed) : mutation.of(seed);
        try {
          offer(intake, name, mutant, tally, i);
        } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError e) {
          wrong.add(kept(name, i, mutant) + ": " + e);
        }
      }
      assertThat(heap() - before).as("growth of the heap").isLessThan(HEAP_GROWTH);
    }
    assertThat(wrong).isEmpty();
    tallies.forEach(MutatedInputTest::reachedItsReader);
  }

  /** A run that offers nothing that is opened, or nothing that is damaged, proves nothing. */
  private static void reachedItsReader(String name, Tally tally) {
    String seen = name + " of " + tally.offered + ": " + tally.taken + ", " + tally.reasons;
    assertThat(tally.offered).as(seen).isGreaterThanOrEqualTo(MUTANTS / 15);
    assertThat(tally.taken).as(seen).isGreaterThan(tally.offered / 20);
    assertThat(tally.texts).as(seen).hasSizeGreaterThan(1);
    assertThat(tally.texts.size() + tally.reasons.size())
        .as(seen)
        .isGreaterThan(Math.min(50, tally.offered / 50));
    boolean anyTextWillDo = name.equals("a.txt") || name.equals("a.html");
    assertThat(tally.reasons.size()).as(seen).isGreaterThanOrEqualTo(anyTextWillDo ? 0 : 1);
  }

  /** Where a mutant is kept that did harm. */
  private static Path kept(String name, int number, byte[] mutant) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "mutants"));
      return Files.write(folder.resolve(number + "-" + name), mutant);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void offer(Intake intake, String name, byte[] bytes, Tally tally, int number) {
    String which = name + ", mutant " + number + " of seed " + SEED;
    long begun = System.nanoTime();
    List<Outcome> outcomes;
    try (Stream<Outcome> stream = intake.take(Source.of(name, new ByteArrayInputStream(bytes)))) {
      outcomes = stream.limit(10_000).toList();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(which).isLessThan(SLOWEST);
    tally.offered++;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Taken taken) {
        isWhole(taken.document(), which);
        tally.taken++;
        tally.texts.add(taken.document().text().hashCode());
      } else if (outcome instanceof Refused refused) {
        assertThat(refused.reason()).as(which).isNotBlank().doesNotContain("\n", "our mistake");
        tally.reasons.add(refused.reason());
      }
    }
  }

  private static void isWhole(Document document, String which) {
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).as(which).isGreaterThanOrEqualTo(end);
      end = block.span().end();
    }
    assertThat(end).as(which).isLessThanOrEqualTo(document.text().length());
    assertThat(document.pages()).as(which).isSorted();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
