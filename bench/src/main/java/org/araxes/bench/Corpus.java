package org.araxes.bench;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.araxes.intake.Intake;
import org.araxes.intake.Outcome;
import org.araxes.intake.Taken;
import org.araxes.model.Document;
import org.araxes.model.Origin;

/** The documents to measure with. */
final class Corpus {
  private Corpus() {}

  static List<Document> documents(Path path) {
    try (Stream<Outcome> outcomes = new Intake(Origin.UNKNOWN).take(path)) {
      return outcomes
          .filter(outcome -> outcome instanceof Taken)
          .map(outcome -> ((Taken) outcome).document())
          .toList();
    }
  }

  /** How many tokens CoreNLP's tokenizer makes of some documents: the same measure for all. */
  static long tokens(List<Document> documents) {
    long tokens = 0;
    for (Document document : documents) {
      tokens +=
          PTBTokenizer.coreLabelFactory()
              .getTokenizer(new StringReader(document.text()))
              .tokenize()
              .size();
    }
    return tokens;
  }
}
