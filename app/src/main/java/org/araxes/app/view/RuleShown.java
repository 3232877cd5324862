package org.araxes.app.view;

import org.jspecify.annotations.Nullable;

/**
 * A rule that was at work.
 *
 * @param rule file and line
 * @param of event, claim or link
 * @param words what it says there
 */
public record RuleShown(String rule, String of, @Nullable String words) {}
