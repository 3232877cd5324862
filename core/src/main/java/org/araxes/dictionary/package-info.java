/**
 * Dictionaries of other coding programs: verb, actor and agent files of TABARI, PETRARCH and
 * PETRARCH2, as their users bring them. They are read here, and held against sentences.
 */
@NullMarked
package org.araxes.dictionary;

import org.jspecify.annotations.NullMarked;
