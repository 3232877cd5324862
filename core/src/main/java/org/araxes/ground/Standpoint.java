package org.araxes.ground;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where some time words are read.
 *
 * @param remembered whether they are told by a memoir, a diary or a letter
 * @param tense of their clause
 * @param now the day that whoever speaks stands on; null when unknown
 */
record Standpoint(
    int sentence,
    int paragraph,
    boolean remembered,
    Tense.Reading tense,
    @Nullable LocalDate now) {}
