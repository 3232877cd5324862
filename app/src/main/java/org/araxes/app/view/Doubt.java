package org.araxes.app.view;

import java.util.List;

/**
 * How unsure a claim is.
 *
 * @param score from 0 (sure) to 1
 * @param reasons sentences for people
 */
public record Doubt(double score, List<String> reasons) {}
