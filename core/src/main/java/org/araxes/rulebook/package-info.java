/**
 * What we know about language and the world, as text: loads rules, word lists and their examples;
 * says exactly where one is wrong.
 *
 * <p>A {@link org.araxes.rulebook.Rulebook} is a folder of text (packed into the jar, or the user's
 * own): tables ({@link org.araxes.rulebook.Table}), word lists, and frames ({@link
 * org.araxes.rulebook.Frame}) that say what words mean and who plays which part. All faults of all
 * files are reported at once, as {@link org.araxes.rulebook.Fault}s with file, line and column.
 */
@NullMarked
package org.araxes.rulebook;

import org.jspecify.annotations.NullMarked;
