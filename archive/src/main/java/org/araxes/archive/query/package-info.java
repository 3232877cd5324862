/**
 * The language in which claims are searched: {@code actor:AZEGOV standing:denied when:1993-09 "free
 * words"}. Any text is a query or a {@link org.araxes.archive.query.QueryException} that says where
 * it is wrong. Start at {@link org.araxes.archive.query.Query#parse}.
 */
@NullMarked
package org.araxes.archive.query;

import org.jspecify.annotations.NullMarked;
