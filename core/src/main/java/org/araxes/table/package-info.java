/**
 * Rows and columns, and how they are written down; knows nothing of events.
 *
 * <p>A {@link org.araxes.table.Sheet} is one list of {@link org.araxes.table.Column}s: the header,
 * the cells, the types in a Parquet file and the documentation all come from it. A {@link
 * org.araxes.table.Syntax} writes the rows of any sheet. Same rows, same bytes.
 */
@NullMarked
package org.araxes.table;

import org.jspecify.annotations.NullMarked;
