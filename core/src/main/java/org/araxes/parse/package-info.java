/**
 * Sentences, tokens and grammar; the only place that knows that there is a parser underneath.
 *
 * <p>{@link org.araxes.parse.Engine} is what a language engine must give, in our own immutable
 * types with Universal Dependencies labels; {@link org.araxes.parse.Parser} is the stage that asks
 * it, for grammar only where a sentence needs it. {@link org.araxes.parse.Conllu} writes and reads
 * what an engine gave, so that a corpus is parsed once and read many times, or parsed by somebody
 * else's parser.
 */
@NullMarked
package org.araxes.parse;

import org.jspecify.annotations.NullMarked;
