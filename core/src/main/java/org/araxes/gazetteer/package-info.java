/**
 * Names of places and what they may stand for: towns packed from GeoNames at build time, and the
 * tables in {@code rules/places} for everything else. Knows nothing of texts; which of the places
 * of one name is meant is decided in {@code ground}.
 *
 * <p>Start at {@link org.araxes.gazetteer.Gazetteer}.
 */
@NullMarked
package org.araxes.gazetteer;

import org.jspecify.annotations.NullMarked;
