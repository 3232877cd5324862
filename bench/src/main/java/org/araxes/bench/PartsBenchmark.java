package org.araxes.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.araxes.corenlp.CoreNlpEngine;
import org.araxes.intake.Blocks;
import org.araxes.model.Block;
import org.araxes.model.Document;
import org.araxes.parse.Conllu;
import org.araxes.parse.Engine;
import org.araxes.parse.Gate;
import org.araxes.parse.ParsedText;
import org.araxes.parse.Parser;
import org.araxes.parse.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The parts of reading, each over all documents of a folder or corpus: milliseconds a pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1100m", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PartsBenchmark {
  @Param("samples")
  public String corpus = "samples";

  private final Engine engine = new CoreNlpEngine();
  private List<Document> documents = List.of();
  private List<ParsedText> parsed = List.of();
  private List<String> written = List.of();

  @Setup
  public void prepare() {
    documents = Corpus.documents(Path.of(corpus));
    Parser parser = new Parser(engine, Gate.OPEN);
    parsed = documents.stream().map(parser::parse).toList();
    written = parsed.stream().map(Conllu::write).toList();
    System.out.println(
        "# " + documents.size() + " documents, " + Corpus.tokens(documents) + " tokens");
  }

  @Benchmark
  public void blocks(Blackhole hole) {
    for (Document document : documents) {
      List<Block> blocks = Blocks.of(document.text(), null);
      hole.consume(blocks);
    }
  }

  @Benchmark
  public void tag(Blackhole hole) {
    for (Document document : documents) {
      hole.consume(engine.tag(document));
    }
  }

  @Benchmark
  public void grammar(Blackhole hole) {
    for (ParsedText text : parsed) {
      for (Sentence sentence : text.sentences()) {
        hole.consume(engine.grammar(sentence));
      }
    }
  }

  @Benchmark
  public void readKeptParses(Blackhole hole) {
    for (int i = 0; i < written.size(); i++) {
      hole.consume(Conllu.read(written.get(i), documents.get(i)));
    }
  }
}
