package org.araxes.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence with some words is about.
 *
 * @param label in small letters; null for words that hide the issues inside them
 */
record Issue(Words words, @Nullable String label) {}
