package org.araxes.corenlp;

import edu.stanford.nlp.time.TimeAnnotator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * SUTime without its rules of tense. They note on a value that all sentences share whether it is
 * past or to come, so that what "Saturday" is would hang on the sentences read before; {@link
 * Tense} does their work. Without its holidays, too, which need a library that Java no longer has.
 */
final class TimeModel {
  private static final String HOME = "edu/stanford/nlp/models/sutime/";
  private static final String TENSE = "VTag(";

  private TimeModel() {}

  static TimeAnnotator load() throws IOException {
    Path rules = Files.createTempFile("araxes", ".sutime.txt");
    try {
      Files.writeString(rules, withoutTense(read(HOME + "english.sutime.txt")));
      Properties properties = new Properties();
      properties.setProperty("sutime.rules", HOME + "defs.sutime.txt," + rules);
      properties.setProperty("sutime.binders", "0");
      properties.setProperty("sutime.includeRange", "true");
      properties.setProperty("sutime.markTimeRanges", "true");
      return new TimeAnnotator("sutime", properties, true);
    } finally {
      Files.delete(rules);
    }
  }

  private static List<String> read(String resource) throws IOException {
    try (InputStream in = TimeModel.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException(resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Leaves out the rules, each from a line that begins with a brace to the brace that ends it. */
  static String withoutTense(List<String> lines) {
    List<String> kept = new ArrayList<>();
    int begin = 0;
    for (String line : lines) {
      if (line.strip().startsWith("{")) {
        begin = kept.size();
      }
      kept.add(line);
      if (line.strip().equals("}")
          && kept.subList(begin, kept.size()).stream().anyMatch(rule -> rule.contains(TENSE))) {
        kept.subList(begin, kept.size()).clear();
      }
    }
    return String.join("\n", kept);
  }
}
