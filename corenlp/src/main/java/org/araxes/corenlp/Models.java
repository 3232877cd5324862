package org.araxes.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The models: each is loaded when it is first used, once for all threads. */
final class Models {
  private static final String HOME = "edu/stanford/nlp/models/";

  static {
    // CoreNLP reports on standard error what it loads; what we say there is ours alone.
    RedwoodConfiguration.empty().apply();
  }

  private Models() {}

  private static final class Tagger {
    static final MaxentTagger MODEL =
        new MaxentTagger(
            HOME + "pos-tagger/english-left3words-distsim.tagger", new Properties(), false);
  }

  private static final class Names {
    static final CRFClassifier<CoreLabel> MODEL = load();

    private static CRFClassifier<CoreLabel> load() {
      try {
        // Words learnt on the way would make a document's reading depend on those before it.
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        return CRFClassifier.getClassifier(
            HOME + "ner/english.all.3class.distsim.crf.ser.gz", properties);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Parser {
    static final ShiftReduceParser MODEL = load();

    private static ShiftReduceParser load() {
      try {
        return ParserModel.load(HOME + "srparser/englishSR.ser.gz");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Starts loading what a document needs after its words are tagged, while others are loaded. */
  private static final class Ahead {
    static {
      Thread ahead = new Thread(Models::parser, "models");
      ahead.setDaemon(true);
      ahead.start();
    }

    private static void begin() {
      // The class is initialised, and with it the thread begun, at the first call.
    }
  }

  static void loadAhead() {
    Ahead.begin();
  }

  static MaxentTagger tagger() {
    return Tagger.MODEL;
  }

  static CRFClassifier<CoreLabel> names() {
    return Names.MODEL;
  }

  static ShiftReduceParser parser() {
    return Parser.MODEL;
  }
}
