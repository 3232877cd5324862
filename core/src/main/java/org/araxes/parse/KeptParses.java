package org.araxes.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.araxes.model.Block;
import org.araxes.model.Document;

/**
 * Parses that are kept in a folder, so that a document is parsed once and read many times. A kept
 * parse holds everything for every sentence; what the gate does not ask for is left out of what is
 * handed on, so that a reading is the same with and without kept parses.
 *
 * <p>A parse is found by the engine's id and the document's text, blocks and day of publication.
 */
public final class KeptParses {
  private final Path folder;
  private final Engine engine;
  private final Gate gate;

  /**
   * @param folder where the parses are; made when the first one is kept
   */
  public KeptParses(Path folder, Engine engine, Gate gate) {
    this.folder = folder;
    this.engine = engine;
    this.gate = gate;
  }

  /**
   * The kept parse of a document, or a new one that is kept from now on.
   *
   * @throws UncheckedIOException when the folder cannot be read or written
   */
  public ParsedText parse(Document document) {
    if (!Parser.isParsed(document)) {
      return new ParsedText(document, List.of());
    }
    Path file = file(document);
    try {
      ParsedText whole;
      if (Files.exists(file)) {
        whole = Conllu.read(Files.readString(file), document);
      } else {
        whole = new Parser(engine, Gate.OPEN).parse(document);
        keep(whole, file);
      }
      return asked(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a document need not be parsed. */
  public boolean holds(Document document) {
    return Files.exists(file(document));
  }

  private ParsedText asked(ParsedText whole) {
    List<Sentence> sentences =
        whole.sentences().stream()
            .map(sentence -> sentence.with(gate.needsGrammar(sentence) ? sentence.grammar() : null))
            .toList();
    return new ParsedText(whole.document(), sentences);
  }

  private void keep(ParsedText parsed, Path file) throws IOException {
    Path home = file.getParent();
    Files.createDirectories(home);
    Path draft = Files.createTempFile(home, "parse", ".part");
    Files.writeString(draft, Conllu.write(parsed));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where the parse of a document is or will be. */
  public Path file(Document document) {
    String key = key(document);
    return folder.resolve(key.substring(0, 2)).resolve(key + ".conllu");
  }

  private String key(Document document) {
    MessageDigest digest = sha256();
    LocalDate published = document.origin().published();
    String head = engine.id() + "\n" + (published == null ? "" : published) + "\n";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    for (Block block : document.blocks()) {
      String line = block.kind() + " " + block.span().start() + " " + block.span().end() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    digest.update(bytes(document.text()));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Two bytes a character, which keeps lone surrogates apart as no encoder does. */
  private static byte[] bytes(String text) {
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
