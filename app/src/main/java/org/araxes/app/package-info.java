/**
 * The command line. One small class a command, each over the services of the library: {@link
 * org.araxes.app.ReadCommand}, {@link org.araxes.app.ExplainCommand}, {@link
 * org.araxes.app.CheckCommand}, {@link org.araxes.app.ScoreCommand}.
 *
 * <p>Data goes to standard output, everything else to standard error. {@link org.araxes.app.Exit}
 * lists the exit codes.
 */
@NullMarked
package org.araxes.app;

import org.jspecify.annotations.NullMarked;
