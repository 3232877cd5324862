package org.araxes.mark;

import org.araxes.model.Span;
import org.araxes.model.TimeExpression;

/**
 * Words that stand for a time.
 *
 * @param rule file and line of the rule that read it
 */
public record TimeWords(
    Span span, int sentence, int head, TimeExpression.Type type, TimeMeaning meaning, String rule)
    implements Mention {}
