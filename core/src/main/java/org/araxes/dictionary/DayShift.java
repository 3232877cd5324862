package org.araxes.dictionary;

/**
 * Words that put an event some days after the day of the report: {@code <TIME> NEXT_WEEK [+7]}.
 *
 * @param rule file and line
 */
record DayShift(Words words, int days, String rule) {}
