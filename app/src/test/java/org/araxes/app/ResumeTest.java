package org.araxes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was cut off goes on where it was, and nobody can tell afterwards. */
class ResumeTest {
  private static final String WIRE =
      "Gunners shelled the port of Kesh on Sunday and killed 12 people, the mayor said. Velmark"
          + " denied that its army had fired. Hospitals in the town took in forty others, most of"
          + " them dockers, and the port stayed closed on Monday.";

  @TempDir private Path folder;
  private Path corpus;
  private Path out;
  private Path index;

  @BeforeEach
  void aCorpusWithACopyAndABrokenLine() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    out = folder.resolve("out.jsonl");
    index = folder.resolve("out.jsonl.index");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String text = i == 3 || i == 9 ? WIRE : "Rebels left the town of Oskvar on May " + i + ".";
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append(text).append("\"}\n");
      lines.append(i == 5 ? "{\"id\":\n" : "");
    }
    Files.writeString(corpus, lines);
  }

  private Shared.Run read(String... more) {
    String[] arguments = {"read", corpus.toString(), "--output", out.toString()};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Shared.run(all);
  }

  @Test
  void whereverItWasCutOffTheRecordIsTheSame() throws IOException {
    Shared.Run whole = read();
    assertThat(whole.exit()).isEqualTo(Exit.SOME_FAILED);
    assertThat(index).doesNotExist();
    byte[] expected = Files.readAllBytes(out);
    assertThat(new String(expected, StandardCharsets.UTF_8)).contains("\"copy_of\":{\"id\":\"d3\"");
    byte[] journal = journal(expected);
    Random random = new Random(11);
    for (int trial = 0; trial < 30; trial++) {
      int cut = random.nextInt(journal.length);
      long size = sizeAt(journal, cut);
      long more = Math.min(expected.length, size + random.nextInt(900));
      Files.write(index, Arrays.copyOf(journal, cut));
      Files.write(out, Arrays.copyOf(expected, (int) more));
      Shared.Run resumed = read("--resume");
      assertThat(resumed.exit()).isEqualTo(whole.exit());
      assertThat(Files.readAllBytes(out)).isEqualTo(expected);
      assertThat(index).doesNotExist();
      assertThat(resumed.err()).contains("1 of 13 inputs could not be read");
    }
  }

  /** The index as it stands when all but the last line is done, from a run that is made to stop. */
  private byte[] journal(byte[] expected) throws IOException {
    StringBuilder lines = new StringBuilder();
    Path first = folder.resolve("first.index");
    try (Journal begun = Journal.begun(out, "x")) {
      assertThat(begun.done()).isEmpty();
    }
    // The settings' name is taken from a real run: its index is there as long as it reads.
    Thread watch = new Thread(() -> keep(first));
    watch.setDaemon(true);
    watch.start();
    read();
    join(watch);
    lines.append(Files.readAllLines(first).get(0)).append('\n');
    List<String> outputs = new String(expected, StandardCharsets.UTF_8).lines().toList();
    long size = 0;
    int output = 0;
    for (org.araxes.intake.Outcome outcome : outcomes()) {
      boolean isRead = outcome instanceof org.araxes.intake.Taken;
      size += isRead ? outputs.get(output++).getBytes(StandardCharsets.UTF_8).length + 1 : 0;
      lines.append(Journal.key(outcome)).append(isRead ? " read " : " not ").append(size);
      lines.append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<org.araxes.intake.Outcome> outcomes() {
    try (java.util.stream.Stream<org.araxes.intake.Outcome> all =
        new org.araxes.intake.Intake(org.araxes.model.Origin.UNKNOWN).take(corpus)) {
      return all.toList();
    }
  }

  private void keep(Path copy) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < end) {
      try {
        String text = Files.readString(index);
        if (text.contains(" read ")) {
          Files.writeString(copy, text);
          return;
        }
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long sizeAt(byte[] journal, int cut) {
    String text = new String(journal, 0, cut, StandardCharsets.UTF_8);
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    return lines.size() < 2 ? 0 : Long.parseLong(lines.get(lines.size() - 1).split(" ")[2]);
  }

  @Test
  void otherInputsOrOptionsAreNotMixedIn() throws IOException {
    Files.writeString(out, "");
    Files.writeString(index, "araxes 1 something else\n");
    Shared.Run other = read("--resume");
    assertThat(other.exit()).isEqualTo(Exit.FAILURE);
    assertThat(other.err()).contains("run without --resume");
  }

  @Test
  void whatIsFinishedStaysAsItIs() throws IOException {
    read();
    byte[] before = Files.readAllBytes(out);
    Shared.Run again = read("--resume");
    assertThat(again.exit()).isEqualTo(Exit.OK);
    assertThat(again.err()).contains("finished");
    assertThat(Files.readAllBytes(out)).isEqualTo(before);
    Files.delete(out);
    read("--resume");
    assertThat(Files.readAllBytes(out)).isEqualTo(before);
  }

  @Test
  void everyCopyIsReadWhenTheUserWantsIt() throws IOException {
    read("--every-copy");
    assertThat(Files.readString(out)).doesNotContain("copy_of");
  }
}
