/**
 * Measures speed and memory: {@link org.araxes.bench.WholeProgram} the program as people start it,
 * {@link org.araxes.bench.OutOfTheBox} CoreNLP with its own defaults over the same text, {@link
 * org.araxes.bench.PartsBenchmark} the parts alone. Not for correctness, which the tests hold.
 */
@NullMarked
package org.araxes.bench;

import org.jspecify.annotations.NullMarked;
