package org.araxes.archive;

import java.util.List;
import org.araxes.model.Document;

/**
 * A document as it is kept.
 *
 * @param hash SHA-256 of the text's UTF-8, in hexadecimal
 * @param versions of the engine and rules that read it, oldest first
 * @param copies the same text as it came again from elsewhere, without text and blocks
 */
public record KeptDocument(
    String hash, Document document, List<String> versions, List<Copy> copies) {
  public KeptDocument {
    versions = List.copyOf(versions);
    copies = List.copyOf(copies);
  }
}
