package org.araxes.app;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents that a command takes in, as its user names them. */
final class FilesParameter {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Texts, pages, PDF, Word, mail, web archives, feeds, tables, corpora (.jsonl), folders and"
              + " ZIP archives of these, or - .")
  private List<String> named;

  List<String> named() {
    return named;
  }
}
