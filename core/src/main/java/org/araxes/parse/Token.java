package org.araxes.parse;

import org.araxes.model.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index from 0 in its sentence
 * @param span its place in the document
 * @param word the letters as the grammar saw them (true-cased where the text is in capitals)
 * @param lemma lower case, except for names
 * @param tag Penn Treebank part of speech: VBD, NNP ...
 * @param entity PERSON, LOCATION, ORGANIZATION or O
 */
public record Token(int index, Span span, String word, String lemma, String tag, String entity) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
  }

  /** A word rather than a punctuation mark. */
  public boolean isWord() {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
