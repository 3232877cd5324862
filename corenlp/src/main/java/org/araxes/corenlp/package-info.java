/**
 * Stanford CoreNLP behind {@link org.araxes.parse.Engine}, in the configuration that was measured
 * to be fast and right enough, never its defaults. No CoreNLP type leaves this package.
 */
@NullMarked
package org.araxes.corenlp;

import org.jspecify.annotations.NullMarked;
